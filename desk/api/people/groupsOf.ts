import type { Desk } from "../desk";
import type { UserRecord } from "../records/people";
import type { TicketRecord } from "../records/tickets";

/** The ids of the groups that a user works in. */
export const groupsOf = (desk: Desk, userId: number): readonly number[] =>
  desk.store.group_memberships.by("user_id", userId).map(({ group_id }) => group_id);

/** Where a ticket goes when this agent takes it without saying for which group. */
export function defaultGroupOf(desk: Desk, userId: number): number | null {
  const memberships = desk.store.group_memberships.by("user_id", userId);
  return (memberships.find((membership) => membership.default) ?? memberships[0])?.group_id ?? null;
}

export const isStaff = (user: UserRecord | null | undefined): user is UserRecord =>
  user !== null && user !== undefined && user.role !== "end-user";

/** Whether a user may see a ticket: by their restriction, and by private groups. */
export function maySee(desk: Desk, user: UserRecord, ticket: TicketRecord): boolean {
  if (user.role === "admin") return true;
  if (concerns(user, ticket)) return true;
  return user.role === "agent" && mayReach(desk, user, ticket);
}

/** Whether the ticket is their own, or they get copies of it. */
function concerns(user: UserRecord, ticket: TicketRecord): boolean {
  const { requester_id, assignee_id, email_cc_ids, follower_ids } = ticket;
  return [requester_id, assignee_id, ...email_cc_ids, ...follower_ids].includes(user.id);
}

function mayReach(desk: Desk, user: UserRecord, ticket: TicketRecord): boolean {
  const groups = groupsOf(desk, user.id);
  const isInGroup = ticket.group_id !== null && groups.includes(ticket.group_id);
  if (user.ticket_restriction === "groups") return isInGroup;
  if (user.ticket_restriction === "organization") {
    return ticket.organization_id !== null && ticket.organization_id === user.organization_id;
  }
  if (user.ticket_restriction !== null) return false;
  const group = ticket.group_id === null ? undefined : desk.store.groups.get(ticket.group_id);
  return isInGroup || group?.is_public !== false;
}
