/**
 * What our webhook is told about tickets. There is no "anything changed", so each kind is named;
 * what no event tells (a private note by mail, an import) the poll finds.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events/
 */
export const TICKET_EVENTS: readonly string[] = [
  "agent_assignment_changed",
  "attachment_redacted_from_comment",
  "comment_added",
  "comment_made_private",
  "comment_redacted",
  "created",
  "custom_field_changed",
  "custom_status_changed",
  "email_ccs_changed",
  "followers_changed",
  "group_assignment_changed",
  "marked_as_spam",
  "merged",
  "organization_changed",
  "permanently_deleted",
  "priority_changed",
  "problem_link_changed",
  "requester_changed",
  "soft_deleted",
  "status_changed",
  "subject_changed",
  "tags_changed",
  "type_changed",
  "undeleted",
].map((name) => `zen:event-type:ticket.${name}`);
