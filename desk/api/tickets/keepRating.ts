import type { Desk } from "../desk";
import type { AuditRecord, RatingEvent } from "../events";
import type { SatisfactionRatingRecord, TicketRecord } from "../records/tickets";

/** Keeps what a customer said about the help they got: one rating per ticket, the newest. */
export function keepRating(
  desk: Desk,
  { ticket, audit }: { ticket: TicketRecord; audit: AuditRecord },
): void {
  const said = audit.events.find((event) => event.type === "SatisfactionRating");
  if (said === undefined) return;
  const { satisfaction_ratings, tickets } = desk.store;
  const known = satisfaction_ratings.by("ticket_id", ticket.id)[0];
  const rating = satisfaction_ratings.put({
    id: known?.id ?? satisfaction_ratings.nextId(),
    ticket_id: ticket.id,
    requester_id: ticket.requester_id,
    assignee_id: ticket.assignee_id,
    group_id: ticket.group_id,
    score: scoreOf(said),
    comment: said.body,
    reason: null,
    reason_id: null,
    created_at: known?.created_at ?? audit.created_at,
    updated_at: audit.created_at,
  });
  const { id, score, comment } = rating;
  tickets.put({ ...ticket, satisfaction_rating: { id, score, comment } });
}

const scoreOf = ({ score }: RatingEvent): SatisfactionRatingRecord["score"] =>
  score === "good" || score === "bad" ? score : "offered";
