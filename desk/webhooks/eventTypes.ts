const PREFIX = "zen:event-type:ticket.";

/** All ticket events that Zendesk names; those that the desk never raises may be asked for too. */
const NAMES = new Set([
  "agent_assignment_changed",
  "attachment_linked_to_comment",
  "attachment_redacted_from_comment",
  "brand_changed",
  "comment_added",
  "comment_made_private",
  "comment_redacted",
  "created",
  "csat_received",
  "csat_requested",
  "custom_field_changed",
  "custom_status_changed",
  "description_changed",
  "email_ccs_changed",
  "external_id_changed",
  "followers_changed",
  "form_changed",
  "group_assignment_changed",
  "marked_as_spam",
  "merged",
  "next_sla_breach_changed",
  "ola_policy_changed",
  "organization_changed",
  "permanently_deleted",
  "priority_changed",
  "problem_link_changed",
  "requester_changed",
  "schedule_changed",
  "sla_policy_changed",
  "soft_deleted",
  "status_changed",
  "subject_changed",
  "submitter_changed",
  "tags_changed",
  "task_due_at_changed",
  "type_changed",
  "undeleted",
]);

/** The full name of a ticket event. */
export const eventType = (name: string): string => `${PREFIX}${name}`;

/** Whether webhooks may subscribe to this. */
export const isEventType = (type: string): boolean =>
  type.startsWith(PREFIX) && NAMES.has(type.slice(PREFIX.length));
