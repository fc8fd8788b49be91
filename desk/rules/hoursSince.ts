import type { Desk } from "../api/desk";
import type { TicketRecord } from "../api/records/tickets";
import { auditsOf } from "../api/tickets/commentsOf";
import { metricsOf } from "../api/tickets/metricsOf";
import { openHoursBetween } from "./isOpenAt";

const STATUSES = ["NEW", "OPEN", "PENDING", "HOLD", "SOLVED", "CLOSED"];

/** Longer than this no automation waits, and counting business hours would take long. */
const LONGEST_MS = 100 * 24 * 3_600_000;

/**
 * Whole hours since something happened to a ticket, as the conditions of automations ask.
 *
 * @param field - `SOLVED` and the other statuses, `assigned_at`, `updated_at`, `due_date` ….
 * @returns null when it did not happen, or the field is none of these.
 */
export function hoursSince(
  desk: Desk,
  ticket: TicketRecord,
  { field, inBusinessHours }: { field: string; inBusinessHours: boolean },
): number | null {
  const since = STATUSES.includes(field)
    ? statusSince(desk, ticket, field)
    : timeOf(desk, ticket, field);
  if (since === null) return null;
  const now = desk.clock.now();
  const then = new Date(Date.parse(since));
  if (field === "until_due_date") return hoursBetween(now, then);
  if (!inBusinessHours) return hoursBetween(then, now);
  const start = new Date(Math.max(then.getTime(), now.getTime() - LONGEST_MS));
  return Math.floor(openHoursBetween(desk, start, now));
}

const hoursBetween = (from: Date, to: Date) =>
  Math.floor((to.getTime() - from.getTime()) / 3_600_000);

/** When the ticket came into the status in which it is. */
function statusSince(desk: Desk, ticket: TicketRecord, field: string): string | null {
  const status = field.toLowerCase();
  if (status === "new") return ticket.created_at;
  if (ticket.status !== status) return null;
  const audits = auditsOf(desk, ticket.id);
  const entered = audits.findLast(({ events }) =>
    events.some(
      (event) =>
        (event.type === "Change" || event.type === "Create") &&
        event.field_name === "status" &&
        event.value === status,
    ),
  );
  return entered?.created_at ?? ticket.created_at;
}

function timeOf(desk: Desk, ticket: TicketRecord, field: string): string | null {
  switch (field) {
    case "created_at":
      return ticket.created_at;
    case "updated_at":
      return ticket.updated_at;
    case "due_date":
    case "until_due_date":
      return ticket.due_at;
    case "assigned_at":
      return metricsOf(desk, ticket).assignedAt;
    case "requester_updated_at":
      return metricsOf(desk, ticket).requesterUpdatedAt;
    case "assignee_updated_at":
      return metricsOf(desk, ticket).assigneeUpdatedAt;
    default:
      return null;
  }
}
