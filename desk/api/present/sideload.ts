import type { Call } from "../http/api";
import { includesOf } from "../http/parameters";
import type { TicketRecord } from "../records/tickets";
import { auditsOf, commentsOf } from "../tickets/commentsOf";
import { presentAudit } from "./presentAudit";
import { presentMetrics } from "./presentMetrics";
import { presentGroup, presentOrganization, presentUser } from "./presentPeople";

/** What `include=` puts beside a list of tickets. */
export function besideTickets(call: Call, tickets: readonly TicketRecord[]) {
  const wanted = includesOf(call);
  const { users, groups, organizations } = call.desk.store;
  const beside: Record<string, unknown> = {};
  if (wanted.has("users")) {
    beside["users"] = find(users, tickets.flatMap(peopleOf)).map((row) => presentUser(call, row));
  }
  if (wanted.has("groups")) {
    const ids = tickets.map(({ group_id }) => group_id);
    beside["groups"] = find(groups, ids).map((row) => presentGroup(call, row));
  }
  if (wanted.has("organizations")) {
    const ids = tickets.map(({ organization_id }) => organization_id);
    beside["organizations"] = find(organizations, ids).map((row) => presentOrganization(call, row));
  }
  if (wanted.has("metric_sets")) {
    beside["metric_sets"] = tickets.map((ticket) => presentMetrics(call, ticket));
  }
  if (wanted.has("last_audits")) {
    beside["last_audits"] = tickets.flatMap(({ id }) =>
      auditsOf(call.desk, id).slice(-1).map(presentAudit),
    );
  }
  return beside;
}

/** What `include=` puts into each ticket itself. */
export function withinTicket(call: Call, ticket: TicketRecord) {
  const wanted = includesOf(call);
  return {
    ...(wanted.has("metric_sets") ? { metric_set: presentMetrics(call, ticket) } : {}),
    ...(wanted.has("dates") ? { dates: datesOf(presentMetrics(call, ticket)) } : {}),
    ...(wanted.has("comment_count")
      ? { comment_count: commentsOf(call.desk, ticket.id).length }
      : {}),
    ...(wanted.has("incident_counts")
      ? { incident_count: call.desk.store.tickets.by("problem_id", ticket.id).length }
      : {}),
  };
}

const datesOf = (metrics: ReturnType<typeof presentMetrics>) => ({
  assignee_updated_at: metrics.assignee_updated_at,
  requester_updated_at: metrics.requester_updated_at,
  status_updated_at: metrics.status_updated_at,
  initially_assigned_at: metrics.initially_assigned_at,
  assigned_at: metrics.assigned_at,
  solved_at: metrics.solved_at,
  latest_comment_added_at: metrics.latest_comment_added_at,
});

const peopleOf = ({
  requester_id,
  submitter_id,
  assignee_id,
  follower_ids,
  email_cc_ids,
}: TicketRecord) => [requester_id, submitter_id, assignee_id, ...follower_ids, ...email_cc_ids];

/** The records behind some ids, each once. */
export function find<R>(
  table: { get(id: number): R | undefined },
  ids: readonly (number | null)[],
): readonly R[] {
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : (table.get(id) ?? [])));
}
