import type { Times } from "./people";

/** The account itself: one record with the id 1. */
export type AccountRecord = {
  readonly id: 1;
  /** What Zendesk calls the account in webhooks; a number in text. */
  readonly account_id: string;
  readonly subdomain: string;
  readonly name: string;
  readonly time_zone: string;
  readonly iana_time_zone: string;
  readonly support_email: string;
  readonly default_locale_id: number;
  readonly plan_name: string;
  readonly assign_tickets_upon_solve: boolean;
  readonly rich_text_comments: boolean;
  readonly comments_public_by_default: boolean;
  /** When true only registered people may write in, and creation mails may quote them. */
  readonly registration_required: boolean;
};

export type BrandRecord = Times & {
  readonly id: number;
  readonly name: string;
  readonly subdomain: string;
  readonly active: boolean;
  readonly default: boolean;
  readonly signature_template: string;
};

/** Minutes count from Sunday 00:00 in the schedule's time zone. */
export type ScheduleRecord = Times & {
  readonly id: number;
  readonly name: string;
  readonly time_zone: string;
  readonly intervals: readonly { readonly start_time: number; readonly end_time: number }[];
  readonly holidays: readonly {
    readonly id: number;
    readonly name: string;
    readonly start_date: string;
    readonly end_date: string;
  }[];
};

export type WebhookRecord = Times & {
  /** 26 characters, as a ULID. */
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly endpoint: string;
  readonly http_method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly request_format: "json" | "xml" | "form_encoded";
  readonly status: "active" | "inactive";
  readonly subscriptions: readonly string[];
  readonly authentication: Readonly<{
    type: "basic_auth" | "bearer_token" | "api_key";
    add_position: "header";
    data: Readonly<Record<string, string>>;
  }> | null;
  readonly custom_headers: Readonly<Record<string, string>> | null;
  readonly signing_secret: string;
  readonly created_by: string;
  readonly updated_by: string;
};

export type InvocationRecord = {
  readonly id: string;
  readonly webhook_id: string;
  readonly event_type: string;
  readonly status: "pending" | "success" | "failed" | "circuit_broken";
  readonly body: string;
  readonly created_at: string;
  readonly latest_completed_at: string | null;
  readonly attempts: readonly {
    readonly id: string;
    readonly status: "success" | "failed" | "timed_out" | "circuit_broken";
    readonly status_code: number | null;
    readonly response: string;
    readonly completed_at: string;
  }[];
};

export type OauthClientRecord = Times & {
  readonly id: number;
  readonly identifier: string;
  readonly name: string;
  readonly secret: string;
  readonly redirect_uri: readonly string[];
};

/** A code is used once within 120 seconds. */
export type OauthCodeRecord = {
  readonly id: string;
  readonly client_id: number;
  readonly user_id: number;
  readonly redirect_uri: string;
  readonly scope: string;
  readonly code_challenge: string | null;
  readonly created_at: string;
  readonly used: boolean;
};

/** Tokens are kept as SHA-256 digests only. */
export type OauthTokenRecord = {
  readonly id: number;
  readonly client_id: number;
  readonly user_id: number;
  readonly scope: string;
  readonly token_hash: string;
  readonly refresh_hash: string;
  readonly created_at: string;
  readonly expires_at: string;
  readonly refresh_expires_at: string;
};

/** `id` is what the cookie holds, digested. */
export type SessionRecord = {
  readonly id: string;
  readonly user_id: number;
  readonly created_at: string;
};

/** A job that changed many records at once. */
export type JobRecord = {
  readonly id: string;
  readonly job_type: string;
  readonly status: "queued" | "working" | "completed" | "failed";
  readonly total: number;
  readonly progress: number;
  readonly message: string | null;
  readonly results: readonly Readonly<Record<string, unknown>>[] | null;
  readonly created_at: string;
};
