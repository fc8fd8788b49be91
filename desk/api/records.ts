import type { AuditEvent, AuditRecord } from "./events";
import type * as Account from "./records/account";
import type * as Apps from "./records/apps";
import type * as People from "./records/people";
import type * as Rules from "./records/rules";
import type { SideConversationRecord } from "./records/sideConversations";
import type * as Tickets from "./records/tickets";

/** What each table of the desk holds, in the shape of Zendesk's REST API without derived fields. */
export type Records = {
  account: Account.AccountRecord;
  users: People.UserRecord;
  groups: People.GroupRecord;
  group_memberships: People.GroupMembershipRecord;
  organizations: People.OrganizationRecord;
  tickets: Tickets.TicketRecord;
  audits: AuditRecord;
  satisfaction_ratings: Tickets.SatisfactionRatingRecord;
  satisfaction_reasons: Tickets.SatisfactionReasonRecord;
  ticket_fields: Tickets.TicketFieldRecord;
  custom_statuses: Tickets.CustomStatusRecord;
  side_conversations: SideConversationRecord;
  mails: Tickets.MailRecord;
  triggers: Rules.TriggerRecord;
  trigger_revisions: Rules.TriggerRevisionRecord;
  automations: Rules.AutomationRecord;
  macros: Rules.MacroRecord;
  dynamic_content_items: Rules.DynamicContentItemRecord;
  brands: Account.BrandRecord;
  schedules: Account.ScheduleRecord;
  webhooks: Account.WebhookRecord;
  invocations: Account.InvocationRecord;
  oauth_clients: Account.OauthClientRecord;
  oauth_codes: Account.OauthCodeRecord;
  oauth_tokens: Account.OauthTokenRecord;
  sessions: Account.SessionRecord;
  jobs: Account.JobRecord;
  uploads: Apps.UploadRecord;
  apps: Apps.AppRecord;
  installations: Apps.InstallationRecord;
  /** Small facts of the desk itself, such as how far its clock was moved. */
  facts: { readonly id: string; readonly value: unknown };
};

export type Kind = keyof Records;

type Indexes = { readonly [K in Kind]: readonly (keyof Records[K] & string)[] };

/** The fields that each table finds records by, beside the id. */
export const indexes = {
  account: [],
  users: ["email", "role", "external_id", "organization_id"],
  groups: [],
  group_memberships: ["user_id", "group_id"],
  organizations: ["name"],
  tickets: [
    "requester_id",
    "submitter_id",
    "assignee_id",
    "group_id",
    "organization_id",
    "problem_id",
    "external_id",
    "status",
    "type",
  ],
  audits: ["ticket_id"],
  satisfaction_ratings: ["ticket_id", "score"],
  satisfaction_reasons: [],
  ticket_fields: ["type"],
  custom_statuses: ["status_category"],
  side_conversations: ["ticket_id"],
  mails: ["ticket_id", "to", "user_id", "comment_id", "notification_id"],
  triggers: [],
  trigger_revisions: ["trigger_id"],
  automations: [],
  macros: [],
  dynamic_content_items: ["placeholder"],
  brands: [],
  schedules: [],
  webhooks: ["status"],
  invocations: ["webhook_id"],
  oauth_clients: ["identifier"],
  oauth_codes: [],
  oauth_tokens: ["token_hash", "refresh_hash", "user_id"],
  sessions: [],
  jobs: [],
  uploads: [],
  apps: [],
  installations: ["app_id"],
  facts: [],
} as const satisfies Indexes;

export type IndexedField<K extends Kind> = (typeof indexes)[K][number] & keyof Records[K];

/** The highest number that a record uses: events count with their audits. */
export function highestIdIn(record: { readonly id: unknown }): number {
  const own = typeof record.id === "number" ? record.id : 0;
  if (!("events" in record) || !Array.isArray(record.events)) return own;
  return (record.events as AuditEvent[]).reduce((high, event) => Math.max(high, event.id), own);
}
