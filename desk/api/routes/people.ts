import { z } from "zod";
import { admin, anybody, staff, wrapped, type Api, type Call, type KnownCall } from "../http/api";
import { recordInvalid, recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn, idsIn } from "../http/parameters";
import { blankUser, readEmail } from "../people/findOrCreateUser";
import { anonymousUser, presentUser } from "../present/presentPeople";
import { find } from "../present/sideload";
import type { UserRecord } from "../records/people";

const UserChange = z.object({
  name: z.string().min(1).optional(),
  email: z.string().nullable().optional(),
  phone: z.string().nullable().optional(),
  details: z.string().nullable().optional(),
  notes: z.string().nullable().optional(),
  signature: z.string().nullable().optional(),
  external_id: z.string().nullable().optional(),
  organization_id: z.number().int().nullable().optional(),
  role: z.enum(["end-user", "agent", "admin"]).optional(),
  suspended: z.boolean().optional(),
  locale_id: z.number().int().optional(),
  time_zone: z.string().optional(),
  tags: z.array(z.string()).optional(),
  user_fields: z.record(z.string(), z.unknown()).optional(),
});
type UserChange = z.output<typeof UserChange>;

/** People: customers and staff. */
export function peopleRoutes(api: Api): void {
  api.get("/users/me", anybody, (call) => {
    const { user } = call.caller;
    return { body: { user: user === null ? anonymousUser : presentUser(call, user) } };
  });
  api.get("/users", staff, (call) => listOf(call, withRoles(call)));
  api.get("/users/count", staff, (call) => ({
    body: { count: { value: withRoles(call).length, refreshed_at: call.desk.clock.stamp() } },
  }));
  api.get("/users/show_many", staff, (call) => {
    const users = call.query.has("external_ids")
      ? (call.query.get("external_ids") ?? "")
          .split(",")
          .flatMap((id) => call.desk.store.users.by("external_id", id))
      : find(call.desk.store.users, idsIn(call));
    return listOf(call, users);
  });
  api.get("/users/search", staff, (call) => listOf(call, search(call)));
  api.get("/users/autocomplete", staff, (call) => listOf(call, search(call)));
  api.get("/users/:id", staff, (call) => ({ body: { user: presentUser(call, userIn(call)) } }));
  api.get("/groups/:id/users", staff, (call) => {
    const members = call.desk.store.group_memberships.by("group_id", idIn(call));
    const ids = members.map(({ user_id }) => user_id);
    return listOf(call, find(call.desk.store.users, ids));
  });
  api.get("/organizations/:id/users", staff, (call) =>
    listOf(call, call.desk.store.users.by("organization_id", idIn(call))),
  );
  api.post("/users", staff, (call) => save(call, { known: null }));
  api.post("/users/create_or_update", staff, (call) => save(call, { known: knownUser(call) }));
  api.put("/users/:id", staff, (call) => save(call, { known: userIn(call) }));
  api.delete("/users/:id", admin, (call) => {
    const user = { ...userIn(call), active: false, updated_at: call.desk.clock.stamp() };
    return { body: { user: presentUser(call, call.desk.store.users.put(user)) } };
  });
}

function listOf(call: Call, users: readonly UserRecord[]) {
  const { rows, beside } = pageOf(call, users);
  return { body: { users: rows.map((row) => presentUser(call, row)), ...beside } };
}

function userIn(call: Call): UserRecord {
  const user = call.desk.store.users.get(idIn(call));
  if (user === undefined) throw recordNotFound();
  return user;
}

function withRoles({ desk, query }: Call): readonly UserRecord[] {
  const roles = [...query.getAll("role"), ...query.getAll("role[]")];
  const users = desk.store.users.all().filter(({ active }) => active);
  return roles.length === 0 ? users : users.filter(({ role }) => roles.includes(role));
}

/** By `query` (words of name or address, or `email:…`) or by `external_id`. */
function search({ desk, query }: Call): readonly UserRecord[] {
  const external = query.get("external_id");
  if (external !== null) return desk.store.users.by("external_id", external);
  const text = (query.get("query") ?? query.get("name") ?? "").toLowerCase();
  const email = /^email:"?([^"\s]+)"?$/.exec(text)?.[1];
  if (email !== undefined) return desk.store.users.by("email", email);
  const words = text.split(/\s+/).filter((word) => word !== "");
  return desk.store.users.all().filter((user) => {
    const said = `${user.name} ${user.email ?? ""}`.toLowerCase();
    return user.active && words.every((word) => said.includes(word));
  });
}

function readChange(call: Call): UserChange {
  const read = UserChange.safeParse(wrapped(call, "user"));
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => String(path[0] ?? "base"));
  throw recordInvalid(Object.fromEntries(fields.map((field) => [field, `${field}: is invalid`])));
}

function knownUser(call: Call): UserRecord | null {
  const { email, external_id } = readChange(call);
  const byEmail =
    typeof email === "string" ? call.desk.store.users.by("email", readEmail(email)) : [];
  const byId =
    typeof external_id === "string" ? call.desk.store.users.by("external_id", external_id) : [];
  return byEmail[0] ?? byId[0] ?? null;
}

function save(call: KnownCall, { known }: { known: UserRecord | null }) {
  const change = allowed(call, readChange(call));
  const email = freeEmail(call, change, known);
  if (known === null && change.name === undefined) {
    throw recordInvalid({ name: "Name: is too short (minimum one character)" });
  }
  const start = known ?? blankUser(call.desk, { email, name: change.name ?? "" });
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  const user = { ...start, ...given, email, updated_at: call.desk.clock.stamp() };
  const body = { user: presentUser(call, call.desk.store.users.put(user)) };
  return { status: known === null ? 201 : 200, body };
}

/** The address to keep. @throws {DeskError} 422 when it is somebody else's. */
function freeEmail({ desk }: Call, change: UserChange, known: UserRecord | null): string | null {
  if (typeof change.email !== "string") return known?.email ?? null;
  const email = readEmail(change.email);
  const holder = desk.store.users.by("email", email)[0];
  if (holder === undefined || holder.id === known?.id) return email;
  throw recordInvalid({ email: `Email: ${email} is already being used by another user` });
}

/** Only admins make staff or change what staff may do. */
function allowed(call: KnownCall, change: UserChange): UserChange {
  if (call.user.role === "admin") return change;
  return { ...change, role: undefined, suspended: undefined };
}
