import { showOrganization, showPeople, showTicket } from "../rest/lists";
import type { Workspace } from "../shell/workspace";
import type { Fresh } from "./createTicketModel";

/** Fetches a ticket, its words, and everybody who is named on it. */
export async function loadTicket(
  { staff, groups, fields }: Pick<Workspace, "staff" | "groups" | "fields">,
  ticketId: number,
): Promise<Fresh> {
  const { ticket, comments } = await showTicket(ticketId);
  const known = new Map(staff.map((user) => [user.id, user]));
  const named = [
    ticket.requester_id,
    ticket.submitter_id ?? 0,
    ticket.assignee_id ?? 0,
    ...ticket.email_cc_ids,
    ...ticket.follower_ids,
    ...comments.map(({ author_id }) => author_id),
  ].filter((id) => !known.has(id));
  const [people, organization] = await Promise.all([
    showPeople(named),
    showOrganization(ticket.organization_id),
  ]);
  return {
    ticket,
    comments,
    directory: {
      users: new Map([...known, ...people.map((user) => [user.id, user] as const)]),
      groups: new Map(groups.map((group) => [group.id, group])),
      organizations: new Map(organization === null ? [] : [[organization.id, organization]]),
      fields,
    },
  };
}
