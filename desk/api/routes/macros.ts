import { applyMacro } from "../../rules/applyMacro";
import { admin, staff, type Api, type Call, type KnownCall } from "../http/api";
import { recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn } from "../http/parameters";
import { groupsOf } from "../people/groupsOf";
import { without } from "../present/without";
import type { MacroRecord } from "../records/rules";
import { assertWhole, readRule } from "./ruleInput";
import { countUsage } from "./ruleUsage";
import { ticketIn } from "./ticketReads";

/** Macros: ready-made changes and comments. Everybody sees those that are meant for them. */
export function macroRoutes(api: Api): void {
  api.get("/macros", staff, (call) => list(call, asked(call)));
  api.get("/macros/active", staff, (call) =>
    list(
      call,
      mine(call).filter(({ active }) => active),
    ),
  );
  api.get("/macros/search", staff, (call) => {
    const words = (call.query.get("query") ?? "").toLowerCase();
    return list(
      call,
      asked(call).filter(({ title }) => title.toLowerCase().includes(words)),
    );
  });
  api.get("/macros/:id", staff, (call) => ({ body: { macro: present(call, macroIn(call)) } }));
  api.get("/macros/:id/apply", staff, (call) => ({
    body: {
      result: applyMacro(call.desk, macroIn(call), {
        user: call.user,
        ticket: null,
        base: call.base,
      }),
    },
  }));
  api.get("/tickets/:id/macros/:macroId/apply", staff, (call) => {
    const ticket = ticketIn(call);
    const macro = macroIn(call, "macroId");
    return {
      body: { result: applyMacro(call.desk, macro, { user: call.user, ticket, base: call.base }) },
    };
  });
  api.post("/macros", admin, (call) => {
    const macro = call.desk.store.macros.put(created(call));
    return { status: 201, body: { macro: present(call, macro) } };
  });
  api.put("/macros/:id", admin, (call) => {
    const given = without(without(readRule(call, "macro"), "conditions"), "category_id");
    const kept = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    const macro = { ...macroIn(call), ...kept, updated_at: call.desk.clock.stamp() };
    assertWhole(macro);
    return { body: { macro: present(call, call.desk.store.macros.put(macro)) } };
  });
  api.delete("/macros/:id", admin, (call) => {
    call.desk.store.macros.remove(macroIn(call).id);
    return { status: 204 };
  });
}

function list(call: Call, macros: readonly MacroRecord[]) {
  const ordered = macros.toSorted(
    (one, other) => one.position - other.position || one.id - other.id,
  );
  const { rows, beside } = pageOf(call, ordered);
  const usage = countUsage(call);
  return { body: { macros: rows.map((row) => present(call, row, usage)), ...beside } };
}

function asked(call: KnownCall): readonly MacroRecord[] {
  const active = call.query.get("active");
  return active === null
    ? mine(call)
    : mine(call).filter((macro) => String(macro.active) === active);
}

/** Those for everybody, for the caller's groups, and the caller's own. Admins see all. */
function mine(call: KnownCall): readonly MacroRecord[] {
  const macros = call.desk.store.macros.all();
  if (call.user.role === "admin") return macros;
  const groups = groupsOf(call.desk, call.user.id);
  return macros.filter(({ restriction }) => {
    if (restriction === null) return true;
    const ids = [restriction.id, ...(restriction.ids ?? [])];
    if (restriction.type === "User") return ids.includes(call.user.id);
    return ids.some((id) => groups.includes(id));
  });
}

function macroIn(call: KnownCall, name = "id"): MacroRecord {
  const id = idIn(call, name);
  const macro = mine(call).find((candidate) => candidate.id === id);
  if (macro === undefined) throw recordNotFound();
  return macro;
}

const present = (call: Call, macro: MacroRecord, usage = countUsage(call)) => ({
  url: `${call.base}/api/v2/macros/${String(macro.id)}.json`,
  ...macro,
  raw_title: macro.title,
  ...usage({ kind: "macro", id: macro.id }),
});

function created(call: KnownCall): MacroRecord {
  const given = readRule(call, "macro");
  const { macros } = call.desk.store;
  const stamp = call.desk.clock.stamp();
  const macro = {
    id: macros.nextId(),
    title: given.title ?? "",
    description: given.description ?? null,
    active: given.active ?? true,
    position: given.position ?? macros.size() + 1,
    actions: given.actions ?? [],
    restriction: null,
    default: false,
    created_at: stamp,
    updated_at: stamp,
  };
  assertWhole(macro);
  return macro;
}
