import { admin, staff, type Api, type Call } from "../http/api";
import { recordInvalid, recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn } from "../http/parameters";
import type { AutomationRecord, TriggerRecord } from "../records/rules";
import { without } from "../present/without";
import { ruleDefinitions } from "./ruleDefinitions";
import { assertWhole, readRule, type RuleInput } from "./ruleInput";
import { countUsage } from "./ruleUsage";
import { keepRevision } from "./triggerRevisions";

type Rule = TriggerRecord | AutomationRecord;
type Kind = "triggers" | "automations";
type RuleTable = {
  all(): Rule[];
  get(id: number): Rule | undefined;
  put(rule: Rule): Rule;
  remove(id: number): void;
  nextId(): number;
};

const TIME_CONDITION =
  /^(?:NEW|OPEN|PENDING|HOLD|SOLVED|CLOSED|created_at|assigned_at|updated_at|requester_updated_at|assignee_updated_at|due_date|until_due_date)$/;

/** Triggers and automations: staff read them, admins write them. */
export function ruleRoutes(api: Api): void {
  kindRoutes(api, "triggers", "trigger");
  kindRoutes(api, "automations", "automation");
  api.get("/trigger_categories", staff, (call) => {
    const stamp = call.desk.clock.stamp();
    const category = {
      id: "1",
      name: "Notifications",
      position: 0,
      created_at: stamp,
      updated_at: stamp,
    };
    return { body: { trigger_categories: [category] } };
  });
}

function kindRoutes(api: Api, kind: Kind, key: "trigger" | "automation") {
  // One of two tables whose rules differ in nothing that is used here.
  const table = ({ desk }: Call) => desk.store[kind] as RuleTable;
  const ruleIn = (call: Call): Rule => {
    const rule = table(call).get(idIn(call));
    if (rule === undefined) throw recordNotFound();
    return rule;
  };
  const list = (call: Call, rules: readonly Rule[]) => {
    const { rows, beside } = pageOf(call, inOrder(rules));
    const usage = countUsage(call);
    return { body: { [kind]: rows.map((row) => present(call, kind, row, usage)), ...beside } };
  };

  api.get(`/${kind}`, staff, (call) => list(call, asked(call, table(call).all())));
  api.get(`/${kind}/active`, staff, (call) => list(call, table(call).all().filter(isActive)));
  api.get(`/${kind}/search`, staff, (call) => list(call, found(call, table(call).all())));
  if (kind === "triggers") {
    api.get("/triggers/definitions", staff, () => ({ body: { definitions: ruleDefinitions } }));
    api.put("/triggers/reorder", admin, (call) => list(call, reorder(call)));
  }
  api.get(`/${kind}/:id`, staff, (call) => ({
    body: { [key]: present(call, kind, ruleIn(call)) },
  }));
  api.post(`/${kind}`, admin, (call) => {
    const rule = created(call, {
      kind,
      id: table(call).nextId(),
      given: readRule(call, key),
      others: table(call).all(),
    });
    return { status: 201, body: { [key]: present(call, kind, table(call).put(rule)) } };
  });
  api.put(`/${kind}/:id`, admin, (call) => {
    const old = ruleIn(call);
    const rule = changed(call, { kind, old, given: readRule(call, key) });
    if (isTrigger(rule) && isTrigger(old)) keepRevision(call, { before: old, after: rule });
    return { body: { [key]: present(call, kind, table(call).put(rule)) } };
  });
  api.delete(`/${kind}/:id`, admin, (call) => {
    table(call).remove(ruleIn(call).id);
    return { status: 204 };
  });
}

const isTrigger = (rule: Rule): rule is TriggerRecord => "category_id" in rule;

const isActive = ({ active }: Rule) => active;

const inOrder = (rules: readonly Rule[]) =>
  rules.toSorted((one, other) => one.position - other.position || one.id - other.id);

function asked({ query }: Call, rules: readonly Rule[]): readonly Rule[] {
  const active = query.get("active") ?? query.get("filter[active]");
  return active === null ? rules : rules.filter((rule) => String(rule.active) === active);
}

function found(call: Call, rules: readonly Rule[]): readonly Rule[] {
  const words = (call.query.get("query") ?? "").toLowerCase();
  return asked(call, rules).filter(({ title }) => title.toLowerCase().includes(words));
}

function present(call: Call, kind: Kind, rule: Rule, usage = countUsage(call)) {
  return {
    url: `${call.base}/api/v2/${kind}/${String(rule.id)}.json`,
    ...rule,
    raw_title: rule.title,
    ...usage({ kind: kind === "triggers" ? "trigger" : "automation", id: rule.id }),
  };
}

type Making = {
  readonly kind: Kind;
  readonly id: number;
  readonly given: RuleInput;
  readonly others: readonly Rule[];
};

function created(call: Call, { kind, id, given, others }: Making): Rule {
  const stamp = call.desk.clock.stamp();
  const last = Math.max(0, ...others.map(({ position }) => position));
  const common = {
    id,
    title: given.title ?? "",
    active: given.active ?? true,
    position: given.position ?? last + 1,
    conditions: given.conditions ?? { all: [], any: [] },
    actions: given.actions ?? [],
    default: false,
    created_at: stamp,
    updated_at: stamp,
  };
  assertRule(kind, common);
  if (kind === "automations") return common;
  return {
    ...common,
    description: given.description ?? null,
    category_id: given.category_id ?? "1",
  };
}

/** Lists that are given take the place of the old ones, whole. */
function changed(
  call: Call,
  { kind, old, given }: { kind: Kind; old: Rule; given: RuleInput },
): Rule {
  const kept = Object.fromEntries(
    Object.entries(without(given, "restriction")).filter(([, value]) => value !== undefined),
  );
  const rule = { ...old, ...kept, updated_at: call.desk.clock.stamp() };
  assertRule(kind, rule);
  return rule;
}

function assertRule(kind: Kind, rule: Rule) {
  assertWhole(rule);
  const { all, any } = rule.conditions;
  if (all.length + any.length === 0) {
    throw recordInvalid({ conditions: "Conditions: at least one is needed" });
  }
  if (kind === "automations" && !all.some(({ field }) => TIME_CONDITION.test(field))) {
    throw recordInvalid({ conditions: "Conditions: an automation needs one about time" });
  }
}

function reorder({ desk, body }: Call): readonly Rule[] {
  const ids: unknown =
    typeof body === "object" && body !== null && "trigger_ids" in body ? body.trigger_ids : [];
  if (!Array.isArray(ids)) throw recordInvalid({ trigger_ids: "trigger_ids: must be a list" });
  ids.forEach((id, index) => {
    const trigger = desk.store.triggers.get(Number(id));
    if (trigger !== undefined) desk.store.triggers.put({ ...trigger, position: index + 1 });
  });
  return desk.store.triggers.all();
}
