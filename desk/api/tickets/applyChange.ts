import type { Desk } from "../desk";
import { recordInvalid } from "../http/deskError";
import { isStaff } from "../people/groupsOf";
import { addComment } from "./addComment";
import { applyAssignment } from "./applyAssignment";
import { applyCopies } from "./applyCopies";
import { applyStatus } from "./applyStatus";
import type { TicketChange } from "./ticketChange";
import { addEvent, setCustomField, setField, type TicketEdit } from "./ticketEdit";

/**
 * Does to a ticket what somebody asked for, with everything that follows from it in Zendesk:
 * a group without its assignee, a reply that reopens, a problem link that makes an incident.
 *
 * @throws {DeskError} 422 when the change is not allowed; the edit is then thrown away.
 */
export function applyChange(desk: Desk, edit: TicketEdit, change: TicketChange): void {
  if (change.comment !== undefined) addComment(desk, edit, change.comment);
  applyWords(desk, edit, change);
  applyPeople(desk, edit, change);
  applyAssignment(desk, edit, change);
  applyKind(desk, edit, change);
  applyTags(desk, edit, change);
  for (const field of change.custom_fields ?? []) {
    if (desk.store.ticket_fields.get(field.id) !== undefined) setCustomField(desk, edit, field);
  }
  applyCopies(desk, edit, change);
  applyStatus(desk, edit, change);
  applyMacroReferences(desk, edit, change);
  if (change.satisfaction_rating !== undefined) applyRating(desk, edit, change.satisfaction_rating);
  if (change.metadata !== undefined) {
    edit.metadata = { ...edit.metadata, custom: change.metadata };
  }
}

function applyWords(desk: Desk, edit: TicketEdit, change: TicketChange) {
  const { subject, external_id, recipient, due_at } = change;
  if (subject !== undefined) setField(desk, edit, { field: "subject", value: subject });
  if (external_id !== undefined) setField(desk, edit, { field: "external_id", value: external_id });
  if (recipient !== undefined) setField(desk, edit, { field: "recipient", value: recipient });
  if (due_at !== undefined) setField(desk, edit, { field: "due_at", value: readDue(due_at) });
}

function readDue(due: string | null): string | null {
  if (due === null) return null;
  if (Number.isNaN(Date.parse(due))) throw recordInvalid({ due_at: "Due date: is invalid" });
  return `${new Date(due).toISOString().slice(0, 19)}Z`;
}

/** Requester, organization, brand and form. The requester of a new ticket is set before. */
function applyPeople(desk: Desk, edit: TicketEdit, change: TicketChange) {
  const requesterId = edit.before === null ? undefined : change.requester_id;
  if (requesterId !== undefined) {
    const requester = desk.store.users.get(requesterId);
    if (requester === undefined) throw recordInvalid({ requester: "Requester: is invalid" });
    setField(desk, edit, { field: "requester_id", value: requester.id });
    setField(desk, edit, { field: "organization_id", value: requester.organization_id });
  }
  const { organization_id, brand_id, ticket_form_id } = change;
  if (organization_id !== undefined) {
    setField(desk, edit, { field: "organization_id", value: organization_id });
  }
  if (brand_id !== undefined) setField(desk, edit, { field: "brand_id", value: brand_id });
  if (ticket_form_id !== undefined) {
    setField(desk, edit, { field: "ticket_form_id", value: ticket_form_id });
  }
}

/** Priority, type and the link to a problem. */
function applyKind(desk: Desk, edit: TicketEdit, change: TicketChange) {
  const { priority, type, problem_id } = change;
  if (priority !== undefined) setField(desk, edit, { field: "priority", value: priority });
  if (type !== undefined) setField(desk, edit, { field: "type", value: type });
  if (problem_id !== undefined) {
    if (problem_id !== null) assertProblem(desk, edit, problem_id);
    if (problem_id !== null) setField(desk, edit, { field: "type", value: "incident" });
    setField(desk, edit, { field: "problem_id", value: problem_id });
  }
  if (edit.ticket.type !== "incident") setField(desk, edit, { field: "problem_id", value: null });
  if (edit.ticket.type !== "task") setField(desk, edit, { field: "due_at", value: null });
}

function assertProblem(desk: Desk, edit: TicketEdit, problemId: number) {
  const problem = desk.store.tickets.get(problemId);
  if (problem?.type !== "problem" || problemId === edit.ticket.id) {
    throw recordInvalid({ problem: "Problem: is not a ticket of type problem" });
  }
}

function applyTags(desk: Desk, edit: TicketEdit, change: TicketChange) {
  const { tags, additional_tags = [], remove_tags = [] } = change;
  const gone = new Set(remove_tags);
  const kept = (tags ?? edit.ticket.tags).filter((tag) => !gone.has(tag));
  setField(desk, edit, { field: "tags", value: [...new Set([...kept, ...additional_tags])] });
}

function applyMacroReferences(desk: Desk, edit: TicketEdit, change: TicketChange) {
  const ids = [
    ...(change.macro_ids ?? []),
    ...(change.macro_id === undefined ? [] : [change.macro_id]),
  ];
  for (const id of new Set(ids)) {
    const macro = desk.store.macros.get(id);
    if (macro === undefined) continue;
    addEvent(desk, edit, {
      type: "AgentMacroReference",
      macro_id: String(id),
      macro_title: macro.title,
      macro_deleted: false,
    });
  }
}

/** Only the requester rates, and only what is solved. */
function applyRating(
  desk: Desk,
  edit: TicketEdit,
  rating: NonNullable<TicketChange["satisfaction_rating"]>,
) {
  const { user } = edit.author;
  if (rating.score !== "offered" && user?.id !== edit.ticket.requester_id && !isStaff(user)) return;
  const comment = rating.comment ?? null;
  edit.ticket = { ...edit.ticket, satisfaction_rating: { score: rating.score, comment } };
  addEvent(desk, edit, {
    type: "SatisfactionRating",
    score: rating.score,
    assignee_id: edit.ticket.assignee_id === null ? null : String(edit.ticket.assignee_id),
    body: comment,
  });
}
