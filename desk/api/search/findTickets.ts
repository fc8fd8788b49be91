import type { KnownCall } from "../http/api";
import type { TicketRecord } from "../records/tickets";
import { commentsOf } from "../tickets/commentsOf";
import { compareTime } from "./compareTime";
import type { SearchQuery, Term } from "./parseQuery";

type Test = (call: KnownCall, ticket: TicketRecord, term: Term) => boolean;

/** The tickets that meet every term and hold every word. */
export function findTickets(
  call: KnownCall,
  tickets: readonly TicketRecord[],
  { terms, words }: SearchQuery,
): readonly TicketRecord[] {
  const met = tickets.filter((ticket) =>
    groupsOf(terms).every((group) => meets(call, ticket, group)),
  );
  if (words.length === 0) return met;
  return met.filter((ticket) => {
    const text = textOf(call, ticket);
    return words.every((word) =>
      word.startsWith("-") ? !text.includes(word.slice(1)) : text.includes(word),
    );
  });
}

/** Terms with one name are alternatives, unless they compare or say no. */
function groupsOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  const alternatives = new Map<string, Term[]>();
  const alone: Term[][] = [];
  for (const term of terms) {
    if (term.operator !== ":" || term.isNegated) alone.push([term]);
    else alternatives.set(term.name, [...(alternatives.get(term.name) ?? []), term]);
  }
  return [...alternatives.values(), ...alone];
}

function meets(call: KnownCall, ticket: TicketRecord, group: readonly Term[]): boolean {
  return group.some((term) => {
    const test = tests[term.name] ?? customField(term.name);
    // Zendesk finds nothing by a name that it does not know.
    return test !== null && test(call, ticket, term) !== term.isNegated;
  });
}

const STATUSES = ["new", "open", "pending", "hold", "solved", "closed"];
const PRIORITIES = ["low", "normal", "high", "urgent"];

const inOrder =
  (order: readonly string[], read: (ticket: TicketRecord) => string | null): Test =>
  (_call, ticket, { operator, value }) => {
    const held = read(ticket);
    if (value === "none") return held === null;
    const [own, asked] = [order.indexOf(held ?? ""), order.indexOf(value)];
    if (own === -1 || asked === -1) return false;
    return compareNumbers(own, operator, asked);
  };

function compareNumbers(own: number, operator: Term["operator"], asked: number): boolean {
  switch (operator) {
    case ":":
      return own === asked;
    case "<":
      return own < asked;
    case ">":
      return own > asked;
    case "<=":
      return own <= asked;
    case ">=":
      return own >= asked;
  }
}

const person =
  (read: (ticket: TicketRecord) => number | null): Test =>
  (call, ticket, { value }) => {
    const id = read(ticket);
    if (value === "none") return id === null;
    if (id === null) return false;
    if (value === "me") return id === call.user.id;
    const user = call.desk.store.users.get(id);
    const names = [String(id), user?.email ?? "", user?.name.toLowerCase() ?? ""];
    return (
      names.includes(value) || (user?.name.toLowerCase().split(/\s+/).includes(value) ?? false)
    );
  };

const named =
  (read: (ticket: TicketRecord) => number | null, table: "groups" | "organizations"): Test =>
  (call, ticket, { value }) => {
    const id = read(ticket);
    if (value === "none") return id === null;
    const name = call.desk.store[table].get(id ?? 0)?.name.toLowerCase();
    return String(id) === value || name === value;
  };

const time =
  (read: (ticket: TicketRecord) => string | null): Test =>
  (call, ticket, { operator, value }) => {
    const held = read(ticket);
    return held !== null && compareTime(held, operator, { value, now: call.desk.clock.now() });
  };

const within =
  (read: (ticket: TicketRecord) => string): Test =>
  (_call, ticket, { value }) =>
    read(ticket).toLowerCase().includes(value.replace(/\*$/, ""));

const tests: Readonly<Record<string, Test>> = {
  status: inOrder(STATUSES, ({ status }) => status),
  priority: inOrder(PRIORITIES, ({ priority }) => priority),
  type: (_call, { type }, { value }) => (type ?? "none") === value,
  ticket_type: (_call, { type }, { value }) => (type ?? "none") === value,
  id: (_call, { id }, { value }) => String(id) === value,
  assignee: person(({ assignee_id }) => assignee_id),
  requester: person(({ requester_id }) => requester_id),
  submitter: person(({ submitter_id }) => submitter_id),
  group: named(({ group_id }) => group_id, "groups"),
  organization: named(({ organization_id }) => organization_id, "organizations"),
  tags: (_call, { tags }, { value }) =>
    value === "none" ? tags.length === 0 : value.split(/[\s,]+/).some((tag) => tags.includes(tag)),
  subject: within(({ subject }) => subject),
  description: within(({ description }) => description),
  external_id: (_call, { external_id }, { value }) =>
    (external_id ?? "none").toLowerCase() === value,
  via: (_call, { via }, { value }) =>
    via.channel === value || (value === "mail" && via.channel === "email"),
  created: time(({ created_at }) => created_at),
  created_at: time(({ created_at }) => created_at),
  updated: time(({ updated_at }) => updated_at),
  updated_at: time(({ updated_at }) => updated_at),
  due_date: time(({ due_at }) => due_at),
  cc: (call, ticket, term) =>
    ticket.email_cc_ids.some((id) => person(() => id)(call, ticket, term)),
};

function customField(name: string): Test | null {
  const id = /^custom_field_(\d+)$/.exec(name)?.[1];
  if (id === undefined) return null;
  return (_call, { custom_fields }, { value }) => {
    const held = custom_fields.find((field) => String(field.id) === id)?.value ?? null;
    if (value === "*") return held !== null;
    return String(held ?? "none").toLowerCase() === value;
  };
}

const textOf = ({ desk }: KnownCall, ticket: TicketRecord) =>
  [ticket.subject, ...commentsOf(desk, ticket.id).map(({ body }) => body), ...ticket.tags]
    .join("\n")
    .toLowerCase();
