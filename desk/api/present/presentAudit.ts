import type { AuditEvent, AuditRecord } from "../events";
import type { Comment } from "../tickets/commentsOf";

/** An audit as the API shows it. Ids of comments are their events' ids. */
export const presentAudit = (audit: AuditRecord) => ({
  ...audit,
  events: audit.events.map(presentEvent),
});

function presentEvent(event: AuditEvent) {
  return event.type === "Comment" ? { ...event, metadata: {} } : event;
}

/** A comment as the API shows it, with what its audit knows. */
export function presentComment({ audit, ...comment }: Comment) {
  return {
    ...comment,
    via: comment.via ?? audit.via,
    audit_id: audit.id,
    created_at: audit.created_at,
    metadata: audit.metadata,
  };
}
