import { randomUUID } from "node:crypto";
import type { Desk, TicketHappening } from "../api/desk";
import type { AuditEvent, EventValue } from "../api/events";
import type { TicketRecord } from "../api/records/tickets";
import { eventType } from "./eventTypes";

/** One event as a webhook gets it; ids are text here. */
export type TicketEvent = {
  readonly id: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
};

type Raised = { readonly name: string; readonly event: Readonly<Record<string, unknown>> };

const BY_FIELD: Readonly<Record<string, string>> = {
  assignee_id: "agent_assignment_changed",
  group_id: "group_assignment_changed",
  status: "status_changed",
  custom_status_id: "custom_status_changed",
  priority: "priority_changed",
  type: "type_changed",
  subject: "subject_changed",
  tags: "tags_changed",
  requester_id: "requester_changed",
  organization_id: "organization_changed",
  brand_id: "brand_changed",
  ticket_form_id: "form_changed",
  external_id: "external_id_changed",
  problem_id: "problem_link_changed",
  due_at: "task_due_at_changed",
};

/** Everything that one saved update tells to webhooks, in the order in which it happened. */
export function ticketEvents(desk: Desk, happening: TicketHappening): readonly TicketEvent[] {
  const created = happening.before === null ? [{ name: "created", event: {} }] : [];
  const raised = [...created, ...happening.audit.events.flatMap((event) => raise(desk, event))];
  return raised.map(({ name, event }) => {
    const id = randomUUID();
    const type = eventType(name);
    return {
      id,
      type,
      body: {
        account_id: Number(desk.account().account_id),
        id,
        type,
        subject: `zen:ticket:${String(happening.after.id)}`,
        time: happening.audit.created_at,
        zendesk_event_version: "2022-11-06",
        detail: detailOf(desk, happening),
        event,
      },
    };
  });
}

function raise(desk: Desk, event: AuditEvent): readonly Raised[] {
  switch (event.type) {
    case "Comment":
      return [{ name: "comment_added", event: { comment: commentOf(desk, event) } }];
    case "CommentPrivacyChange":
      return [
        { name: "comment_made_private", event: { comment: { id: String(event.comment_id) } } },
      ];
    case "Change":
      return changed(event);
    case "FollowersChange":
      return [{ name: "followers_changed", event: {} }];
    case "EmailCcChange":
      return [{ name: "email_ccs_changed", event: {} }];
    case "SatisfactionRating":
      return [{ name: event.score === "offered" ? "csat_requested" : "csat_received", event: {} }];
    default:
      return [];
  }
}

type Change = Extract<AuditEvent, { type: "Change" }>;

function changed({ field_name, value, previous_value }: Change): readonly Raised[] {
  if (field_name === "status" && value === "deleted") return [{ name: "soft_deleted", event: {} }];
  if (field_name === "tags")
    return [{ name: "tags_changed", event: tagsEvent(value, previous_value) }];
  const name = BY_FIELD[field_name];
  if (name !== undefined) {
    const say = field_name === "status" ? shout : same;
    return [{ name, event: { current: say(value), previous: say(previous_value) } }];
  }
  if (!/^\d+$/.test(field_name)) return [];
  const field = { id: field_name };
  return [
    { name: "custom_field_changed", event: { current: value, previous: previous_value, field } },
  ];
}

const same = (value: EventValue) => value;
const shout = (value: EventValue) => (typeof value === "string" ? value.toUpperCase() : value);

function tagsEvent(value: EventValue, previous: EventValue) {
  const [now, before] = [listOf(value), listOf(previous)];
  return {
    tags_added: now.filter((tag) => !before.includes(tag)),
    tags_removed: before.filter((tag) => !now.includes(tag)),
  };
}

const listOf = (value: EventValue): readonly string[] =>
  typeof value === "object" && value !== null ? value : [];

function commentOf(desk: Desk, comment: Extract<AuditEvent, { type: "Comment" }>) {
  const author = desk.store.users.get(comment.author_id);
  return {
    id: String(comment.id),
    body: comment.body,
    is_public: comment.public,
    author: {
      id: String(comment.author_id),
      is_staff: author !== undefined && author.role !== "end-user",
      name: author?.name ?? "",
    },
  };
}

function detailOf(desk: Desk, { after, actor }: TicketHappening) {
  return {
    id: String(after.id),
    actor_id: actor === null ? "-1" : String(actor.id),
    ...idsOf(after),
    status: after.status.toUpperCase(),
    priority: after.priority?.toUpperCase() ?? null,
    type: after.type?.toUpperCase() ?? null,
    subject: after.subject,
    description: after.description,
    tags: after.tags,
    is_public: after.is_public,
    via: { channel: after.via.channel },
    created_at: after.created_at,
    updated_at: after.updated_at,
    external_id: after.external_id,
    custom_status: idOrNull(after.custom_status_id),
    form_id: idOrNull(after.ticket_form_id),
    brand_id: String(after.brand_id),
    account: desk.account().subdomain,
  };
}

const idsOf = (ticket: TicketRecord) => ({
  assignee_id: idOrNull(ticket.assignee_id),
  group_id: idOrNull(ticket.group_id),
  requester_id: String(ticket.requester_id),
  submitter_id: String(ticket.submitter_id),
  organization_id: idOrNull(ticket.organization_id),
});

const idOrNull = (id: number | null) => (id === null ? null : String(id));
