import { parseQuery } from "../search/parseQuery";
import { findTickets } from "../search/findTickets";
import { staff, type Api, type KnownCall } from "../http/api";
import { badRequest, DeskError } from "../http/deskError";
import { linkTo, pageOf, wholeNumber } from "../http/paging";
import { presentGroup, presentOrganization, presentUser } from "../present/presentPeople";
import { presentTicket } from "../present/presentTicket";
import { besideTickets } from "../present/sideload";
import type { GroupRecord, OrganizationRecord, UserRecord } from "../records/people";
import type { TicketRecord } from "../records/tickets";
import { visible } from "./ticketReads";

const MOST_RESULTS = 1000;

type Found =
  | { readonly id: number; readonly type: "ticket"; readonly row: TicketRecord }
  | { readonly id: number; readonly type: "user"; readonly row: UserRecord }
  | { readonly id: number; readonly type: "group"; readonly row: GroupRecord }
  | { readonly id: number; readonly type: "organization"; readonly row: OrganizationRecord };

/** Search in Zendesk's language. */
export function searchRoutes({ get }: Api): void {
  get("/search", staff, (call) => {
    const found = find(call, textOf(call), null);
    assertDepth(call);
    const { rows, beside } = pageOf(call, found.slice(0, MOST_RESULTS));
    const tickets = rows.flatMap(({ type, row }) => (type === "ticket" ? [row] : []));
    return {
      body: {
        results: rows.map((row) => present(call, row)),
        facets: null,
        ...besideTickets(call, tickets),
        ...beside,
        count: found.length,
      },
    };
  });
  get("/search/count", staff, (call) => ({
    body: { count: find(call, textOf(call), null).length },
  }));
  get("/search/export", staff, exportFound);
}

function textOf({ query }: KnownCall): string {
  const text = query.get("query");
  if (text === null) throw badRequest("query is needed");
  return text;
}

function assertDepth(call: KnownCall) {
  const size = wholeNumber(call, "per_page", { least: 1, most: 100, usual: 100 });
  const page = wholeNumber(call, "page", { least: 1, most: 1e9, usual: 1 });
  if ((page - 1) * size < MOST_RESULTS) return;
  throw new DeskError(422, {
    error: "invalid",
    description: "Invalid search: Requested response size was greater than Search Response Limits",
  });
}

function find(call: KnownCall, text: string, onlyType: string | null): readonly Found[] {
  const query = parseQuery(text);
  const type = onlyType ?? query.type;
  const { users, groups, organizations, tickets } = call.desk.store;
  const wants = (name: Found["type"]) =>
    type === name || (type === null && query.terms.length === 0);
  const holds = (name: string) => query.words.every((word) => name.toLowerCase().includes(word));
  return [
    ...(wants("ticket") || type === null
      ? sorted(call, findTickets(call, visible(call, tickets.all()), query)).map((row) => ({
          id: row.id,
          type: "ticket" as const,
          row,
        }))
      : []),
    ...(wants("user") ? users.all() : [])
      .filter((user) => user.active && holds(`${user.name} ${user.email ?? ""}`))
      .map((row) => ({ id: row.id, type: "user" as const, row })),
    ...(wants("group") ? groups.all() : [])
      .filter(({ name }) => holds(name))
      .map((row) => ({ id: row.id, type: "group" as const, row })),
    ...(wants("organization") ? organizations.all() : [])
      .filter(({ name }) => holds(name))
      .map((row) => ({ id: row.id, type: "organization" as const, row })),
  ];
}

const PRIORITIES = [null, "low", "normal", "high", "urgent"];
const STATUSES = ["new", "open", "pending", "hold", "solved", "closed", "deleted"];

const SORTS: Readonly<Record<string, (ticket: TicketRecord) => string | number>> = {
  updated_at: ({ updated_at }) => updated_at,
  created_at: ({ created_at }) => created_at,
  priority: ({ priority }) => PRIORITIES.indexOf(priority),
  status: ({ status }) => STATUSES.indexOf(status),
  ticket_type: ({ type }) => type ?? "",
};

/** Newest first unless asked otherwise. */
function sorted(call: KnownCall, tickets: readonly TicketRecord[]): readonly TicketRecord[] {
  const key = SORTS[call.query.get("sort_by") ?? "created_at"] ?? SORTS["created_at"];
  if (key === undefined) return tickets;
  const up = call.query.get("sort_order") === "asc" ? 1 : -1;
  return tickets.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    return up * (a < b ? -1 : a > b ? 1 : one.id - other.id);
  });
}

function present(call: KnownCall, { type, row }: Found) {
  switch (type) {
    case "ticket":
      return { ...presentTicket(call, row), result_type: type };
    case "user":
      return { ...presentUser(call, row), result_type: type };
    case "group":
      return { ...presentGroup(call, row), result_type: type };
    case "organization":
      return { ...presentOrganization(call, row), result_type: type };
  }
}

/** All results by cursor, in the order in which they were made. */
function exportFound(call: KnownCall) {
  const { searchExportsPerMinute } = call.desk.settings.limits;
  call.limits.take("search export", searchExportsPerMinute, 60);
  const type = call.query.get("filter[type]");
  if (type === null) throw badRequest("filter[type] is needed");
  const text = textOf(call);
  if (/(?:^|\s)type:/.test(text))
    throw badRequest("type: must not be in the query, use filter[type]");
  const size = wholeNumber(call, "page[size]", { least: 1, most: 1000, usual: 100 });
  const after = Number(call.query.get("page[after]") ?? 0);
  if (!Number.isInteger(after) || after < 0) throw badRequest("page[after] is invalid");
  const found = find(call, text, type).toSorted((one, other) => one.id - other.id);
  const due = found.filter(({ id }) => id > after);
  const rows = due.slice(0, size);
  const cursor = String(rows.at(-1)?.id ?? after);
  const hasMore = due.length > size;
  return {
    body: {
      results: rows.map((row) => present(call, row)),
      facets: null,
      meta: { has_more: hasMore, after_cursor: hasMore ? cursor : null, before_cursor: null },
      links: { next: hasMore ? linkTo(call, { "page[after]": cursor }) : null, prev: null },
    },
  };
}
