import type { Desk } from "../desk";
import type { AuditRecord, CommentEvent } from "../events";

/** A comment with what its audit says about it. */
export type Comment = CommentEvent & { readonly audit: AuditRecord };

/** All audits of a ticket, oldest first. */
export const auditsOf = (desk: Desk, ticketId: number): readonly AuditRecord[] =>
  desk.store.audits.by("ticket_id", ticketId).sort((one, other) => one.id - other.id);

/** The comments of a ticket, oldest first, as they stand now: made private where they were. */
export function commentsOf(desk: Desk, ticketId: number): readonly Comment[] {
  const audits = auditsOf(desk, ticketId);
  const privacy = new Map(
    audits.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === "CommentPrivacyChange" ? [[event.comment_id, event.public] as const] : [],
      ),
    ),
  );
  return audits.flatMap((audit) =>
    audit.events.flatMap((event) =>
      event.type === "Comment"
        ? [{ ...event, public: privacy.get(event.id) ?? event.public, audit }]
        : [],
    ),
  );
}
