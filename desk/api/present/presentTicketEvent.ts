import type { AuditEvent, AuditRecord, EventValue, Via } from "../events";

const VIA_NAMES: Readonly<Record<string, string>> = {
  web: "Web form",
  email: "Mail",
  api: "Web service",
  rule: "Rule",
  system: "Closed ticket",
};

/** An audit as the export of ticket events shows it: flat, with one child per event. */
export function presentTicketEvent(
  audit: AuditRecord,
  { withComments }: { withComments: boolean },
) {
  return {
    id: audit.id,
    ticket_id: audit.ticket_id,
    timestamp: Math.floor(Date.parse(audit.created_at) / 1000),
    created_at: audit.created_at,
    updater_id: audit.author_id,
    via: viaName(audit.via),
    system: audit.metadata.system,
    metadata: { custom: audit.metadata.custom },
    event_type: "Audit",
    child_events: audit.events.map((event) => ({
      id: event.id,
      via: viaName(event.via ?? audit.via),
      via_reference_id: ruleOf(event.via),
      event_type: event.type,
      ...detailsOf(event, withComments),
    })),
  };
}

const viaName = ({ channel }: Via) => VIA_NAMES[channel] ?? channel;

const ruleOf = (via: Via | undefined) =>
  via?.channel === "rule" ? (via.source.from["id"] ?? null) : null;

function detailsOf(event: AuditEvent, withComments: boolean): Readonly<Record<string, unknown>> {
  switch (event.type) {
    case "Create":
      return valueOf(event.field_name, event.value);
    case "Change":
      return {
        ...valueOf(event.field_name, event.value),
        ...tagChanges(event.field_name, event.value, event.previous_value),
        previous_value: event.previous_value,
      };
    case "Comment":
      return {
        comment_present: true,
        comment_public: event.public,
        ...(withComments ? commentOf(event) : {}),
      };
    case "Notification":
    case "NotificationWithCcs":
      return { subject: event.subject, body: event.body, recipients: event.recipients };
    default:
      return {};
  }
}

const commentOf = (event: Extract<AuditEvent, { type: "Comment" }>) => ({
  author_id: event.author_id,
  body: event.body,
  html_body: event.html_body,
  public: event.public,
  attachments: event.attachments,
});

const valueOf = (field: string, value: EventValue) =>
  /^\d+$/.test(field) ? { custom_ticket_fields: { [field]: value } } : { [field]: value };

function tagChanges(field: string, value: EventValue, previous: EventValue) {
  if (field !== "tags" || !Array.isArray(value) || !Array.isArray(previous)) return {};
  const [now, before] = [value as readonly string[], previous as readonly string[]];
  return {
    added_tags: now.filter((tag) => !before.includes(tag)),
    removed_tags: before.filter((tag) => !now.includes(tag)),
  };
}
