import type { Call } from "../http/api";
import type { TicketRecord } from "../records/tickets";
import { metricsOf } from "../tickets/metricsOf";

/** A ticket's metrics as the API shows them; business times equal those of the calendar. */
export function presentMetrics({ desk, base }: Pick<Call, "desk" | "base">, ticket: TicketRecord) {
  const metrics = metricsOf(desk, ticket);
  return {
    url: `${base}/api/v2/ticket_metrics/${String(ticket.id)}.json`,
    id: ticket.id,
    ticket_id: ticket.id,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    group_stations: metrics.groupStations,
    assignee_stations: metrics.assigneeStations,
    reopens: metrics.reopens,
    replies: metrics.replies,
    assignee_updated_at: metrics.assigneeUpdatedAt,
    requester_updated_at: metrics.requesterUpdatedAt,
    status_updated_at: metrics.statusUpdatedAt,
    custom_status_updated_at: metrics.statusUpdatedAt,
    initially_assigned_at: metrics.initiallyAssignedAt,
    assigned_at: metrics.assignedAt,
    solved_at: metrics.solvedAt,
    latest_comment_added_at: metrics.latestCommentAt,
    reply_time_in_minutes: bothTimes(metrics.firstReplyMinutes),
    first_resolution_time_in_minutes: bothTimes(metrics.firstResolutionMinutes),
    full_resolution_time_in_minutes: bothTimes(metrics.fullResolutionMinutes),
    agent_wait_time_in_minutes: bothTimes(metrics.agentWaitMinutes),
    requester_wait_time_in_minutes: bothTimes(metrics.requesterWaitMinutes),
    on_hold_time_in_minutes: bothTimes(metrics.onHoldMinutes),
  };
}

const bothTimes = (minutes: number | null) => ({ calendar: minutes, business: minutes });
