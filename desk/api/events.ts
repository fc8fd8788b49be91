/** How a change came in: by mail, by the web, by a rule, by the API. */
export type Via = {
  readonly channel: "web" | "email" | "api" | "rule" | "system" | "closed_ticket" | (string & {});
  readonly source: ViaSource;
};

type ViaSource = {
  readonly from: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
  /** `trigger`, `automation`, `problem`, `follow_up`; null when there is nothing to say. */
  readonly rel: string | null;
};

/** Field values inside events: ids are strings here, numbers in the ticket itself. */
export type EventValue = string | readonly string[] | boolean | null;

type Attachment = {
  readonly id: number;
  readonly file_name: string;
  readonly content_type: string;
  readonly size: number;
  readonly content_url: string;
};

type EventBase = { readonly id: number; readonly via?: Via };

/** The value of a field when the ticket was created; custom fields are named by their id. */
type CreateEvent = EventBase & {
  readonly type: "Create";
  readonly field_name: string;
  readonly value: EventValue;
};

type ChangeEvent = EventBase & {
  readonly type: "Change";
  readonly field_name: string;
  readonly value: EventValue;
  readonly previous_value: EventValue;
};

/** The event's id is also the comment's id. */
export type CommentEvent = EventBase & {
  readonly type: "Comment";
  readonly author_id: number;
  readonly body: string;
  readonly html_body: string;
  readonly plain_body: string;
  readonly public: boolean;
  readonly attachments: readonly Attachment[];
  readonly audit_id: number;
};

/** A mail written by a rule, as it was rendered; `via` names the rule. */
export type NotificationEvent = EventBase & {
  readonly type: "Notification" | "NotificationWithCcs";
  readonly subject: string;
  readonly body: string;
  readonly recipients: readonly number[];
};

/** Who got a copy of a comment. */
export type CopyEvent = EventBase & {
  readonly type: "Cc" | "FollowerNotificationEvent";
  readonly recipients: readonly number[];
};

type FollowersChangeEvent = EventBase & {
  readonly type: "FollowersChange";
  readonly previous_followers: readonly string[];
  readonly current_followers: readonly string[];
};

type EmailCcChangeEvent = EventBase & {
  readonly type: "EmailCcChange";
  readonly previous_email_ccs: readonly string[];
  readonly current_email_ccs: readonly string[];
};

type MacroEvent = EventBase & {
  readonly type: "AgentMacroReference";
  readonly macro_id: string;
  readonly macro_title: string;
  readonly macro_deleted: boolean;
};

/** This ticket was solved because its problem was. */
type ProblemSolvedEvent = EventBase & {
  readonly type: "ProblemSolvedEvent";
  readonly problem_id: string;
};

type PrivacyEvent = EventBase & {
  readonly type: "CommentPrivacyChange";
  readonly comment_id: number;
  readonly public: boolean;
};

export type RatingEvent = EventBase & {
  readonly type: "SatisfactionRating";
  readonly score: string;
  readonly assignee_id: string | null;
  readonly body: string | null;
};

/** A message that a rule handed to a webhook. */
type ExternalEvent = EventBase & {
  readonly type: "External";
  readonly resource: string;
  readonly body: string;
};

type ErrorEvent = EventBase & { readonly type: "Error"; readonly message: string };

/** One thing that happened within an audit. */
export type AuditEvent =
  | CreateEvent
  | ChangeEvent
  | CommentEvent
  | NotificationEvent
  | CopyEvent
  | FollowersChangeEvent
  | EmailCcChangeEvent
  | MacroEvent
  | ProblemSolvedEvent
  | PrivacyEvent
  | RatingEvent
  | ExternalEvent
  | ErrorEvent;

export type AuditMetadata = {
  readonly system: Readonly<Record<string, unknown>>;
  readonly custom: Readonly<Record<string, unknown>>;
};

/** Everything that one update did to one ticket. Events have ids from the same counter. */
export type AuditRecord = {
  readonly id: number;
  readonly ticket_id: number;
  readonly created_at: string;
  /** -1 for rules and the desk itself. */
  readonly author_id: number;
  readonly via: Via;
  readonly metadata: AuditMetadata;
  readonly events: readonly AuditEvent[];
};
