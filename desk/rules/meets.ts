import type { Desk } from "../api/desk";
import type { RuleCondition, RuleConditions } from "../api/records/rules";
import type { TicketEdit } from "../api/tickets/ticketEdit";
import { factOf, type Fact } from "./facts";

/** Whether a ticket and its update meet all of `all` and, when there are some, one of `any`. */
export function meets(desk: Desk, edit: TicketEdit, { all, any }: RuleConditions): boolean {
  const isMet = (condition: RuleCondition) => meetsOne(desk, edit, condition);
  return all.every(isMet) && (any.length === 0 || any.some(isMet));
}

type Test = (fact: Fact, wanted: string) => boolean;

const STATUS_ORDER = ["new", "open", "pending", "hold", "solved", "closed"];
const PRIORITY_ORDER = ["", "low", "normal", "high", "urgent"];

const tests: Readonly<Record<string, Test>> = {
  is: (fact, wanted) => isOne(fact.now, wanted),
  is_not: (fact, wanted) => !isOne(fact.now, wanted),
  value: (fact, wanted) => fact.changed && isOne(fact.now, wanted),
  value_previous: (fact, wanted) => fact.changed && isOne(fact.before, wanted),
  not_value: (fact, wanted) => !(fact.changed && isOne(fact.now, wanted)),
  not_value_previous: (fact, wanted) => !(fact.changed && isOne(fact.before, wanted)),
  changed: (fact) => fact.changed,
  not_changed: (fact) => !fact.changed,
  less_than: (fact, wanted) => rank(fact.now) < rank(wanted),
  greater_than: (fact, wanted) => rank(fact.now) > rank(wanted),
  includes: (fact, wanted) => wordsIn(wanted).some((word) => holds(fact.now, word)),
  not_includes: (fact, wanted) => !wordsIn(wanted).some((word) => holds(fact.now, word)),
  includes_string: (fact, wanted) => textOf(fact.now).includes(wanted.toLowerCase()),
  not_includes_string: (fact, wanted) => !textOf(fact.now).includes(wanted.toLowerCase()),
  present: (fact, wanted) => (textOf(fact.now) !== "") === (wanted !== "false"),
  not_present: (fact) => textOf(fact.now) === "",
};

/** A condition on something that the desk does not know is never met. */
function meetsOne(desk: Desk, edit: TicketEdit, condition: RuleCondition): boolean {
  const fact = factOf(desk, edit, condition);
  const test = tests[condition.operator.replace(/_business_hours$/, "")];
  if (fact === null || test === undefined) return false;
  return test(fact, wantedValue(condition));
}

const wantedValue = ({ value }: RuleCondition): string =>
  Array.isArray(value)
    ? value.join(" ")
    : String((value as string | number | boolean | null) ?? "");

const textOf = (value: Fact["now"]): string =>
  (typeof value === "string" ? value : value.join(" ")).toLowerCase();

function isOne(value: Fact["now"], wanted: string): boolean {
  if (typeof value === "string") return value.toLowerCase() === wanted.toLowerCase();
  return value.includes(wanted);
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== "");

/** A list holds the word itself, a text holds it as a whole word. */
function holds(value: Fact["now"], word: string): boolean {
  if (typeof value !== "string") return value.some((item) => item.toLowerCase() === word);
  return value
    .toLowerCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .includes(word);
}

/** Numbers by size, statuses and priorities in their order. */
function rank(value: Fact["now"] | string): number {
  const text = textOf(value);
  if (text !== "" && !Number.isNaN(Number(text))) return Number(text);
  const status = STATUS_ORDER.indexOf(text);
  return status === -1 ? PRIORITY_ORDER.indexOf(text) : status;
}
