import type { Desk } from "../desk";
import type { Via } from "../events";
import { recordInvalid } from "../http/deskError";
import { defaultGroupOf, isStaff } from "../people/groupsOf";
import type { TicketStatus } from "../records/tickets";
import type { TicketChange } from "./ticketChange";
import { setField, type TicketEdit } from "./ticketEdit";

type StatusChange = Pick<TicketChange, "status" | "custom_status_id">;

/**
 * Sets the status and the custom status that goes with it.
 *
 * A new ticket that somebody holds is open. Whoever solves a ticket that nobody holds
 * becomes its assignee, when the account says so.
 *
 * @throws {DeskError} 422 for a custom status that is not there, and for solving without assignee.
 */
export function applyStatus(desk: Desk, edit: TicketEdit, change: StatusChange, via?: Via): void {
  const wished = readStatus(desk, change);
  if (wished !== undefined) setField(desk, edit, { field: "status", value: wished, via });
  if (edit.ticket.status === "new" && edit.ticket.assignee_id !== null) {
    setField(desk, edit, { field: "status", value: "open", via });
  }
  if (wished === "solved") assertAssignee(desk, edit);
  followStatus(desk, edit, change.custom_status_id, via);
}

function readStatus(desk: Desk, change: StatusChange): TicketStatus | undefined {
  if (change.custom_status_id === undefined) return change.status;
  const custom = desk.store.custom_statuses.get(change.custom_status_id);
  if (custom === undefined) throw recordInvalid({ custom_status_id: "Status: is invalid" });
  return custom.status_category;
}

function assertAssignee(desk: Desk, edit: TicketEdit) {
  if (edit.ticket.assignee_id !== null) return;
  const { user } = edit.author;
  if (isStaff(user) && desk.account().assign_tickets_upon_solve) {
    if (edit.ticket.group_id === null) {
      setField(desk, edit, { field: "group_id", value: defaultGroupOf(desk, user.id) });
    }
    setField(desk, edit, { field: "assignee_id", value: user.id });
    return;
  }
  if (isStaff(user)) {
    throw recordInvalid({ assignee: "Assignee: is required when solving a ticket" });
  }
}

/** Keeps the custom status within the category of the status. */
function followStatus(
  desk: Desk,
  edit: TicketEdit,
  wished: number | undefined,
  via: Via | undefined,
) {
  // Closed tickets keep the custom status with which they were solved.
  const category = edit.ticket.status;
  if (category === "closed" || category === "deleted") return;
  const choices = desk.store.custom_statuses.by("status_category", category);
  const current = choices.find(({ id }) => id === (wished ?? edit.ticket.custom_status_id));
  const next = current ?? choices.find((choice) => choice.default) ?? choices[0];
  if (next === undefined) return;
  setField(desk, edit, { field: "custom_status_id", value: next.id, via });
}
