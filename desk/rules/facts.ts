import { stampOf } from "../api/clock";
import type { Desk } from "../api/desk";
import type { RuleCondition } from "../api/records/rules";
import type { UserRecord } from "../api/records/people";
import type { TicketRecord } from "../api/records/tickets";
import { groupsOf } from "../api/people/groupsOf";
import { finishEdit, type TicketEdit } from "../api/tickets/ticketEdit";
import { metricsOf } from "../api/tickets/metricsOf";
import { isOpenAt } from "./isOpenAt";
import { hoursSince } from "./hoursSince";

/** What a condition asks about: its value now and before the update, as text. */
export type Fact = {
  readonly now: string | readonly string[];
  readonly before: string | readonly string[];
  readonly changed: boolean;
};

/** Fields of the ticket whose change in this update can be asked for. */
const TICKET_FIELDS: Readonly<Record<string, (ticket: TicketRecord) => Fact["now"]>> = {
  status: ({ status }) => status,
  custom_status_id: ({ custom_status_id }) => idText(custom_status_id),
  type: ({ type }) => type ?? "",
  priority: ({ priority }) => priority ?? "",
  group_id: ({ group_id }) => idText(group_id),
  assignee_id: ({ assignee_id }) => idText(assignee_id),
  requester_id: ({ requester_id }) => idText(requester_id),
  organization_id: ({ organization_id }) => idText(organization_id),
  brand_id: ({ brand_id }) => idText(brand_id),
  ticket_form_id: ({ ticket_form_id }) => idText(ticket_form_id),
  current_tags: ({ tags }) => tags,
  satisfaction_score: ({ satisfaction_rating }) => satisfaction_rating.score,
  ticket_is_public: ({ is_public }) => (is_public ? "public" : "private"),
  recipient: ({ recipient }) => recipient ?? "",
  subject_includes_word: ({ subject }) => subject,
  description_includes_word: ({ description }) => description,
};

type Ask = { readonly desk: Desk; readonly edit: TicketEdit };

const UPDATE_FACTS: Readonly<Record<string, (ask: Ask) => Fact["now"]>> = {
  update_type: ({ edit }) => (edit.before === null ? "Create" : "Change"),
  comment_is_public: ({ edit }) => commentKind(edit),
  comment_includes_word: ({ edit }) => edit.comment?.body ?? "",
  role: ({ edit }) => rolesOf(edit.author.user),
  current_user_id: ({ edit }) => idText(edit.author.user?.id),
  requester_role: ({ desk, edit }) => rolesOf(desk.store.users.get(edit.ticket.requester_id)),
  via_id: ({ edit }) => viaNames(edit.ticket.via.channel),
  current_via_id: ({ edit }) => viaNames(edit.author.via.channel),
  in_business_hours: ({ desk, edit }) => String(isOpenAt(desk, edit.at)),
  within_schedule: ({ desk, edit }) =>
    isOpenAt(desk, edit.at) ? desk.store.schedules.all().map(({ id }) => String(id)) : [],
  number_of_incidents: ({ desk, edit }) =>
    String(desk.store.tickets.by("problem_id", edit.ticket.id).length),
  requester_locale: ({ desk, edit }) =>
    idText(desk.store.users.get(edit.ticket.requester_id)?.locale_id),
  reopens: (ask) => String(metricsNow(ask).reopens),
  replies: (ask) => String(metricsNow(ask).replies),
  agent_stations: (ask) => String(metricsNow(ask).assigneeStations),
  group_stations: (ask) => String(metricsNow(ask).groupStations),
};

/** The fact that a condition asks about; null when the desk does not know such a thing. */
export function factOf(desk: Desk, edit: TicketEdit, condition: RuleCondition): Fact | null {
  const { field, value } = condition;
  const read = TICKET_FIELDS[field] ?? customField(field);
  if (read !== null) return withPlaces(desk, edit, compare(edit, read), String(value));

  const known = UPDATE_FACTS[field];
  if (known !== undefined) return unchanging(known({ desk, edit }));
  const inBusinessHours = condition.operator.endsWith("_business_hours");
  const hours = hoursSince(desk, edit.ticket, { field, inBusinessHours });
  return hours === null ? null : unchanging(String(hours));
}

const unchanging = (now: Fact["now"]): Fact => ({ now, before: now, changed: false });

function compare(edit: TicketEdit, read: (ticket: TicketRecord) => Fact["now"]): Fact {
  const now = read(edit.ticket);
  const before = edit.before === null ? "" : read(edit.before);
  return { now, before, changed: edit.before !== null && String(now) !== String(before) };
}

/** Conditions may name a place instead of an id: whoever updates, the requester, their groups. */
function withPlaces(desk: Desk, edit: TicketEdit, fact: Fact, wanted: string): Fact {
  const place = placeOf(desk, edit, wanted);
  if (place === null) return fact;
  const named = (value: Fact["now"]) => (place.includes(String(value)) ? wanted : String(value));
  return { ...fact, now: named(fact.now), before: named(fact.before) };
}

function placeOf(desk: Desk, edit: TicketEdit, wanted: string): readonly string[] | null {
  const { user } = edit.author;
  if (wanted === "current_user") return [idText(user?.id ?? -1)];
  if (wanted === "requester_id") return [String(edit.ticket.requester_id)];
  if (wanted === "assignee_id") return [idText(edit.ticket.assignee_id ?? -1)];
  if (wanted === "current_groups") {
    return user === null ? [] : groupsOf(desk, user.id).map(String);
  }
  return null;
}

function customField(field: string) {
  const id = /^(?:custom_fields_|ticket_fields_)(\d+)$/.exec(field)?.[1];
  if (id === undefined) return null;
  return (ticket: TicketRecord): Fact["now"] => {
    const value = ticket.custom_fields.find((held) => held.id === Number(id))?.value ?? "";
    return Array.isArray(value) ? value.map(String) : String(value);
  };
}

function commentKind({ comment }: TicketEdit): readonly string[] {
  if (comment === null) return ["not_relevant"];
  const isPublic = String(comment.public);
  return comment.public ? [isPublic, "requester_can_see_comment"] : [isPublic];
}

/** Roles go by several names in conditions. */
function rolesOf(user: UserRecord | null | undefined): readonly string[] {
  if (user === null || user === undefined) return ["-1"];
  const id = String(user.id);
  if (user.role === "end-user") return ["end_user", "end-user", "0", id];
  return user.role === "admin" ? ["agent", "admin", "2", id] : ["agent", "4", id];
}

/** Zendesk's numbers for the doors that tickets come through. */
const VIA_NUMBERS: Readonly<Record<string, string>> = { web: "0", email: "4", api: "5", rule: "8" };

const viaNames = (channel: string): readonly string[] =>
  channel === "email" ? ["email", "mail", "4"] : [channel, VIA_NUMBERS[channel] ?? channel];

/** With what this update did so far, though it is not kept yet. */
const metricsNow = ({ desk, edit }: Ask) =>
  metricsOf(desk, { ...edit.ticket, updated_at: stampOf(edit.at) }, [finishEdit(edit).audit]);

const idText = (id: number | null | undefined): string =>
  id === null || id === undefined ? "" : String(id);
