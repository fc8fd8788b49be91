import type { Via } from "../events";
import type { Times } from "./people";

export type TicketStatus = "new" | "open" | "pending" | "hold" | "solved" | "closed" | "deleted";
type TicketPriority = "urgent" | "high" | "normal" | "low";
type TicketType = "problem" | "incident" | "question" | "task";
type FieldValue = string | number | boolean | readonly string[] | null;

export type TicketRecord = Times & {
  readonly id: number;
  /** Unix seconds of the last change of any kind; moves also when `updated_at` does not. */
  readonly generated_timestamp: number;
  readonly subject: string;
  /** The first comment, in plain words. */
  readonly description: string;
  readonly status: TicketStatus;
  readonly custom_status_id: number | null;
  readonly priority: TicketPriority | null;
  readonly type: TicketType | null;
  readonly problem_id: number | null;
  readonly due_at: string | null;
  readonly requester_id: number;
  readonly submitter_id: number;
  readonly assignee_id: number | null;
  readonly group_id: number | null;
  readonly organization_id: number | null;
  readonly brand_id: number;
  readonly ticket_form_id: number | null;
  readonly external_id: string | null;
  readonly recipient: string | null;
  readonly tags: readonly string[];
  readonly custom_fields: readonly { readonly id: number; readonly value: FieldValue }[];
  readonly via: Via;
  readonly is_public: boolean;
  readonly from_messaging_channel: boolean;
  readonly follower_ids: readonly number[];
  readonly email_cc_ids: readonly number[];
  readonly followup_ids: readonly number[];
  readonly via_followup_source_id: number | null;
  /** `score` is offered, unoffered, good or bad. */
  readonly satisfaction_rating: Readonly<{
    score: string;
    id?: number;
    comment?: string | null;
    reason?: string | null;
    reason_id?: number | null;
  }>;
};

export type SatisfactionRatingRecord = Times & {
  readonly id: number;
  readonly ticket_id: number;
  readonly requester_id: number;
  readonly assignee_id: number | null;
  readonly group_id: number | null;
  readonly score: "offered" | "unoffered" | "good" | "bad";
  readonly comment: string | null;
  readonly reason: string | null;
  readonly reason_id: number | null;
};

export type TicketFieldRecord = Times & {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly position: number;
  readonly active: boolean;
  readonly required: boolean;
  readonly removable: boolean;
  readonly visible_in_portal: boolean;
  readonly editable_in_portal: boolean;
  readonly title_in_portal: string;
  readonly tag: string | null;
  readonly custom_field_options?: readonly {
    readonly id: number;
    readonly name: string;
    readonly value: string;
  }[];
};

export type CustomStatusRecord = Times & {
  readonly id: number;
  readonly status_category: "new" | "open" | "pending" | "hold" | "solved";
  readonly agent_label: string;
  readonly end_user_label: string;
  readonly description: string;
  readonly end_user_description: string;
  readonly active: boolean;
  readonly default: boolean;
};

/** A reason that customers may choose for a bad rating; own ones have codes from 1000. */
export type SatisfactionReasonRecord = Times & {
  readonly id: number;
  readonly reason_code: number;
  /** In the account's language, with no dynamic content. */
  readonly value: string;
  readonly deleted_at: string | null;
};

/** A mail as it lies in somebody's mailbox, or as a customer sent it. */
export type MailRecord = {
  readonly id: number;
  readonly direction: "out" | "in";
  readonly ticket_id: number;
  readonly audit_id: number;
  /** The Notification event that caused it; null for mails from customers. */
  readonly notification_id: number | null;
  /** The comment it carries; null when a rule sent it without one. */
  readonly comment_id: number | null;
  readonly user_id: number;
  readonly from: string;
  readonly to: string;
  readonly cc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly html_body: string;
  readonly created_at: string;
};
