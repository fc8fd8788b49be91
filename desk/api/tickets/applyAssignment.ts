import type { Desk } from "../desk";
import { recordInvalid } from "../http/deskError";
import { defaultGroupOf, groupsOf, isStaff } from "../people/groupsOf";
import type { TicketChange } from "./ticketChange";
import { setField, type TicketEdit } from "./ticketEdit";
import type { Via } from "../events";

type Assignment = Pick<TicketChange, "group_id" | "assignee_id" | "assignee_email">;

/**
 * Sets group and assignee so that they fit: a group whose people don't include the assignee
 * leaves the ticket without one, an assignee from elsewhere brings their own group along.
 *
 * @throws {DeskError} 422 for a group or an agent that is not there.
 */
export function applyAssignment(desk: Desk, edit: TicketEdit, change: Assignment, via?: Via): void {
  const groupId = change.group_id;
  const assigneeId = readAssignee(desk, change);
  if (groupId !== undefined) {
    assertGroup(desk, groupId);
    setField(desk, edit, { field: "group_id", value: groupId, via });
    const assignee = assigneeId === undefined ? edit.ticket.assignee_id : assigneeId;
    const fits = assignee !== null && groupId !== null && isIn(desk, assignee, groupId);
    setField(desk, edit, { field: "assignee_id", value: fits ? assignee : null, via });
    return;
  }
  if (assigneeId === undefined) return;
  if (assigneeId !== null) bringGroup(desk, edit, assigneeId, via);
  setField(desk, edit, { field: "assignee_id", value: assigneeId, via });
}

function bringGroup(desk: Desk, edit: TicketEdit, assigneeId: number, via: Via | undefined) {
  const current = edit.ticket.group_id;
  if (current !== null && isIn(desk, assigneeId, current)) return;
  setField(desk, edit, { field: "group_id", value: defaultGroupOf(desk, assigneeId), via });
}

const isIn = (desk: Desk, userId: number, groupId: number) =>
  groupsOf(desk, userId).includes(groupId);

function readAssignee(desk: Desk, change: Assignment): number | null | undefined {
  if (change.assignee_email !== undefined) {
    const agent = desk.store.users.by("email", change.assignee_email.toLowerCase())[0];
    if (!isStaff(agent)) throw recordInvalid({ assignee: "Assignee: is invalid" });
    return agent.id;
  }
  const id = change.assignee_id;
  if (id === undefined || id === null) return id;
  const agent = desk.store.users.get(id);
  if (!isStaff(agent) || agent.suspended) {
    throw recordInvalid({ assignee: "Assignee: is not an agent who can take tickets" });
  }
  return id;
}

function assertGroup(desk: Desk, groupId: number | null) {
  if (groupId === null) return;
  const group = desk.store.groups.get(groupId);
  if (group === undefined || group.deleted) throw recordInvalid({ group: "Group: is invalid" });
}
