import { runTriggers } from "../../rules/runTriggers";
import { tellFollowers } from "../../mail/tellFollowers";
import { deliverMails } from "../../mail/deliverMails";
import type { Desk } from "../desk";
import type { AuditRecord } from "../events";
import { DeskError, recordInvalid, recordNotFound } from "../http/deskError";
import type { TicketRecord } from "../records/tickets";
import { applyChange } from "./applyChange";
import { cascadeSolve } from "./cascadeSolve";
import { keepRating } from "./keepRating";
import { blankTicket } from "./blankTicket";
import type { TicketChange } from "./ticketChange";
import { finishEdit, sayValue, startEdit, type Author, type TicketEdit } from "./ticketEdit";

export type Saved = { readonly ticket: TicketRecord; readonly audit: AuditRecord };

/**
 * Creates a ticket: the change is applied, triggers run, mails leave, listeners are told.
 *
 * @throws {DeskError} 422 when the change is not allowed. Nothing is kept then.
 */
export function createTicket(desk: Desk, change: TicketChange, author: Author): Saved {
  const words = change.comment ?? { body: change.description ?? "" };
  const blank = blankTicket(desk, change, author);
  const start = { ...blank, id: desk.store.tickets.nextId() };
  const edit = startEdit(desk, { before: null, start, author });
  applyChange(desk, edit, { ...change, comment: words });
  sayCreated(desk, edit);
  const saved = complete(desk, edit);
  linkFollowUp(desk, saved.ticket);
  return saved;
}

/**
 * Updates a ticket. An update that changes nothing leaves nothing behind.
 *
 * @throws {DeskError} 404, 409 for a `safe_update` that comes too late, 422 for what is not allowed.
 */
export function updateTicket(
  desk: Desk,
  { ticketId, change, author }: { ticketId: number; change: TicketChange; author: Author },
): Saved {
  const before = desk.store.tickets.get(ticketId);
  if (before === undefined || before.status === "deleted") throw recordNotFound();
  if (before.status === "closed") {
    throw recordInvalid({ status: "Status: closed prevents ticket update" });
  }
  assertUnchanged(before, change);
  const edit = startEdit(desk, { before, start: before, author });
  applyChange(desk, edit, change);
  if (edit.events.length === 0) return { ticket: before, audit: finishEdit(edit).audit };
  return complete(desk, edit);
}

/** Changes a ticket by a function of your own, then lets rules, mails and listeners follow. */
export function editTicket(
  desk: Desk,
  { before, author }: { before: TicketRecord; author: Author },
  change: (edit: TicketEdit) => void,
): Saved | null {
  const edit = startEdit(desk, { before, start: before, author });
  change(edit);
  return edit.events.length === 0 ? null : complete(desk, edit);
}

function complete(desk: Desk, edit: TicketEdit): Saved {
  edit.creating = false;
  runTriggers(desk, edit);
  tellFollowers(desk, edit);
  const saved = finishEdit(edit);
  desk.store.tickets.put(saved.ticket);
  desk.store.audits.put(saved.audit);
  keepRating(desk, saved);
  deliverMails(desk, saved);
  desk.ticketSaved({
    before: edit.before,
    after: saved.ticket,
    audit: saved.audit,
    actor: edit.author.user,
  });
  cascadeSolve(desk, edit, editTicket);
  return saved;
}

const TOLD_OF_NEW_TICKETS = ["requester_id", "organization_id", "brand_id", "status"] as const;

/** What every new ticket has is told too, though nobody asked for it. */
function sayCreated(desk: Desk, edit: TicketEdit) {
  const said = new Set(edit.events.map((event) => "field_name" in event && event.field_name));
  for (const field of TOLD_OF_NEW_TICKETS) if (!said.has(field)) sayValue(desk, edit, field);
}

/** A follow-up is named by the closed ticket that it follows. */
function linkFollowUp(desk: Desk, ticket: TicketRecord) {
  const source = desk.store.tickets.get(ticket.via_followup_source_id ?? 0);
  if (source === undefined) return;
  desk.store.tickets.put({
    ...source,
    followup_ids: [...source.followup_ids, ticket.id],
    generated_timestamp: ticket.generated_timestamp,
  });
}

function assertUnchanged(before: TicketRecord, change: TicketChange) {
  if (change.safe_update !== true) return;
  if (change.updated_stamp === undefined) {
    throw recordInvalid({ updated_stamp: "Updated stamp: is required for a safe update" });
  }
  if (Date.parse(change.updated_stamp) === Date.parse(before.updated_at)) return;
  throw new DeskError(409, {
    error: "UpdateConflict",
    description: "Safe Update prevented the update: the ticket was changed since it was read.",
  });
}
