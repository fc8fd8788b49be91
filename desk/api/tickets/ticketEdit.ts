import { stampOf } from "../clock";
import type { Desk } from "../desk";
import type {
  AuditEvent,
  AuditMetadata,
  AuditRecord,
  CommentEvent,
  EventValue,
  Via,
} from "../events";
import type { UserRecord } from "../records/people";
import type { TicketRecord } from "../records/tickets";

/** Who changes a ticket, and through which door. */
export type Author = {
  /** null for rules and the desk itself. */
  readonly user: UserRecord | null;
  readonly via: Via;
};

/** One update of one ticket while it is being made. */
export type TicketEdit = {
  /** As it was before the update; null while it is being created. */
  readonly before: TicketRecord | null;
  readonly author: Author;
  readonly auditId: number;
  readonly at: Date;
  ticket: TicketRecord;
  readonly events: AuditEvent[];
  comment: CommentEvent | null;
  metadata: AuditMetadata;
  /** While true, values that are set belong to the creation itself. */
  creating: boolean;
};

/** `Omit` that keeps the members of a union apart. */
type Without<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

/** Begins an update. `start` is the ticket as it stands, or a blank one that was not saved yet. */
export function startEdit(
  desk: Desk,
  { before, start, author }: { before: TicketRecord | null; start: TicketRecord; author: Author },
): TicketEdit {
  return {
    before,
    author,
    auditId: desk.store.audits.nextId(),
    at: desk.clock.now(),
    ticket: start,
    events: [],
    comment: null,
    metadata: { system: { client: "", ip_address: "127.0.0.1" }, custom: {} },
    creating: before === null,
  };
}

export function addEvent(
  desk: Desk,
  edit: TicketEdit,
  event: Without<AuditEvent, "id">,
): AuditEvent {
  const added = { id: desk.store.audits.nextId(), ...event } as AuditEvent;
  edit.events.push(added);
  return added;
}

type PlainField = Exclude<
  keyof TicketRecord,
  "custom_fields" | "via" | "satisfaction_rating" | "generated_timestamp"
>;

/**
 * Sets one field and says so in the audit, unless it has that value already.
 *
 * @param via - The rule that does it, when it is not the author.
 */
export function setField<F extends PlainField>(
  desk: Desk,
  edit: TicketEdit,
  { field, value, via }: { field: F; value: TicketRecord[F]; via?: Via | undefined },
): void {
  const previous = edit.ticket[field];
  if (isSame(previous, value)) return;
  edit.ticket = { ...edit.ticket, [field]: value };
  sayChange(desk, edit, { field, value: toEvent(value), previous: toEvent(previous), via });
}

/** Tells a value that the ticket was created with, though nobody set it. */
export function sayValue(desk: Desk, edit: TicketEdit, field: PlainField): void {
  const value = toEvent(edit.ticket[field]);
  if (value !== null) addEvent(desk, edit, { type: "Create", field_name: field, value });
}

/** Sets a custom field; drop-downs and checkboxes also keep their tag on the ticket. */
export function setCustomField(
  desk: Desk,
  edit: TicketEdit,
  {
    id,
    value,
    via,
  }: { id: number; value: TicketRecord["custom_fields"][number]["value"]; via?: Via | undefined },
): void {
  const previous = edit.ticket.custom_fields.find((field) => field.id === id)?.value ?? null;
  if (isSame(previous, value)) return;
  const others = edit.ticket.custom_fields.filter((field) => field.id !== id);
  edit.ticket = { ...edit.ticket, custom_fields: [...others, { id, value }] };
  sayChange(desk, edit, {
    field: String(id),
    value: toEvent(value),
    previous: toEvent(previous),
    via,
  });
  const tags = tagsAfterField(desk, edit.ticket, { id, previous, value });
  setField(desk, edit, { field: "tags", value: tags, via });
}

/** The ticket and its audit as they are to be kept. */
export function finishEdit(edit: TicketEdit): { ticket: TicketRecord; audit: AuditRecord } {
  const stamp = stampOf(edit.at);
  return {
    ticket: {
      ...edit.ticket,
      updated_at: stamp,
      generated_timestamp: Math.floor(edit.at.getTime() / 1000),
    },
    audit: {
      id: edit.auditId,
      ticket_id: edit.ticket.id,
      created_at: stamp,
      author_id: edit.author.user?.id ?? -1,
      via: edit.author.via,
      metadata: edit.metadata,
      events: edit.events,
    },
  };
}

type Said = {
  readonly field: string;
  readonly value: EventValue;
  readonly previous: EventValue;
  readonly via: Via | undefined;
};

function sayChange(desk: Desk, edit: TicketEdit, { field, value, previous, via }: Said) {
  const source = via === undefined ? {} : { via };
  if (edit.creating) addEvent(desk, edit, { type: "Create", field_name: field, value, ...source });
  else {
    addEvent(desk, edit, {
      type: "Change",
      field_name: field,
      value,
      previous_value: previous,
      ...source,
    });
  }
}

/** Events carry ids and numbers as text. */
function toEvent(
  value: string | number | boolean | readonly (string | number)[] | null,
): EventValue {
  if (value === null) return null;
  if (typeof value === "object") return value.map(String);
  return typeof value === "boolean" ? value : String(value);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => item === other[index]);
  }
  return (one ?? null) === (other ?? null);
}

function tagsAfterField(
  desk: Desk,
  ticket: TicketRecord,
  { id, previous, value }: { id: number; previous: unknown; value: unknown },
): readonly string[] {
  const field = desk.store.ticket_fields.get(id);
  if (field === undefined) return ticket.tags;
  const tagOf = (held: unknown): readonly string[] => {
    if (field.type === "checkbox") return held === true && field.tag !== null ? [field.tag] : [];
    if (field.type === "tagger") return typeof held === "string" ? [held] : [];
    if (field.type === "multiselect") return Array.isArray(held) ? held.map(String) : [];
    return [];
  };
  const gone = new Set(tagOf(previous));
  return [...new Set([...ticket.tags.filter((tag) => !gone.has(tag)), ...tagOf(value)])];
}
