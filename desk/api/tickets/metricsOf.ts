import type { Desk } from "../desk";
import type { AuditEvent, AuditRecord } from "../events";
import type { TicketRecord } from "../records/tickets";
import { isStaff } from "../people/groupsOf";
import { auditsOf } from "./commentsOf";

/** What a ticket went through, in counts, times (ISO) and minutes of the calendar. */
export type TicketMetrics = {
  readonly groupStations: number;
  readonly assigneeStations: number;
  readonly reopens: number;
  /** Public comments by staff. */
  readonly replies: number;
  readonly assignedAt: string | null;
  readonly initiallyAssignedAt: string | null;
  readonly assigneeUpdatedAt: string | null;
  readonly requesterUpdatedAt: string;
  readonly latestCommentAt: string;
  readonly statusUpdatedAt: string;
  readonly solvedAt: string | null;
  readonly firstReplyMinutes: number | null;
  readonly firstResolutionMinutes: number | null;
  readonly fullResolutionMinutes: number | null;
  readonly agentWaitMinutes: number;
  readonly requesterWaitMinutes: number;
  readonly onHoldMinutes: number;
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Replay = Mutable<TicketMetrics> & { status: string };

const DONE = new Set(["solved", "closed"]);

/**
 * Counts a ticket's stations and times from its audits.
 *
 * @param more - Events that happened but are not kept yet, of an update that is being made.
 */
export function metricsOf(
  desk: Desk,
  ticket: TicketRecord,
  more: readonly AuditRecord[] = [],
): TicketMetrics {
  const replay = blankReplay(ticket.created_at);
  for (const audit of [...auditsOf(desk, ticket.id), ...more]) {
    noteAuthor(replay, audit, ticket);
    for (const event of audit.events) noteEvent(desk, replay, { event, audit, ticket });
  }
  addTime(replay, desk.clock.stamp());
  return replay;
}

function blankReplay(createdAt: string): Replay {
  return {
    status: "new",
    groupStations: 0,
    assigneeStations: 0,
    reopens: 0,
    replies: 0,
    assignedAt: null,
    initiallyAssignedAt: null,
    assigneeUpdatedAt: null,
    requesterUpdatedAt: createdAt,
    latestCommentAt: createdAt,
    statusUpdatedAt: createdAt,
    solvedAt: null,
    firstReplyMinutes: null,
    firstResolutionMinutes: null,
    fullResolutionMinutes: null,
    agentWaitMinutes: 0,
    requesterWaitMinutes: 0,
    onHoldMinutes: 0,
  };
}

function noteAuthor(replay: Replay, audit: AuditRecord, ticket: TicketRecord) {
  if (audit.author_id === ticket.requester_id) replay.requesterUpdatedAt = audit.created_at;
  if (audit.author_id === ticket.assignee_id) replay.assigneeUpdatedAt = audit.created_at;
}

type Noted = { event: AuditEvent; audit: AuditRecord; ticket: TicketRecord };

function noteEvent(desk: Desk, replay: Replay, { event, audit, ticket }: Noted) {
  const at = audit.created_at;
  if (event.type === "Comment") {
    replay.latestCommentAt = at;
    if (!event.public || !isStaff(desk.store.users.get(event.author_id))) return;
    replay.replies += 1;
    replay.firstReplyMinutes ??= minutesBetween(ticket.created_at, at);
  }
  if (event.type !== "Create" && event.type !== "Change") return;
  if (event.value === null) return;
  if (event.field_name === "group_id") replay.groupStations += 1;
  if (event.field_name === "assignee_id") noteAssignee(replay, at);
  if (event.field_name === "status") {
    noteStatus(replay, { status: String(event.value), at, createdAt: ticket.created_at });
  }
}

function noteAssignee(replay: Replay, at: string) {
  replay.assigneeStations += 1;
  replay.assignedAt = at;
  replay.initiallyAssignedAt ??= at;
}

type NewStatus = { readonly status: string; readonly at: string; readonly createdAt: string };

function noteStatus(replay: Replay, { status, at, createdAt }: NewStatus) {
  addTime(replay, at);
  if (DONE.has(replay.status) && !DONE.has(status)) {
    replay.reopens += 1;
    replay.solvedAt = null;
  }
  if (!DONE.has(replay.status) && DONE.has(status)) {
    replay.solvedAt = at;
    replay.fullResolutionMinutes = minutesBetween(createdAt, at);
    replay.firstResolutionMinutes ??= replay.fullResolutionMinutes;
  }
  replay.status = status;
  replay.statusUpdatedAt = at;
}

/** Puts the time since the last change of status to where it belongs. */
function addTime(replay: Replay, until: string) {
  const minutes = minutesBetween(replay.statusUpdatedAt, until);
  if (["new", "open", "hold"].includes(replay.status)) replay.requesterWaitMinutes += minutes;
  if (replay.status === "pending") replay.agentWaitMinutes += minutes;
  if (replay.status === "hold") replay.onHoldMinutes += minutes;
}

const minutesBetween = (from: string, to: string) =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
