import { createHmac } from "node:crypto";
import type { WebhookRecord } from "../api/records/account";

/** What is needed of a webhook to call it. */
export type Target = Pick<
  WebhookRecord,
  | "id"
  | "endpoint"
  | "http_method"
  | "request_format"
  | "authentication"
  | "custom_headers"
  | "signing_secret"
>;

export type Sending = {
  readonly webhook: Target;
  readonly body: string;
  readonly accountId: string;
  readonly invocationId: string;
  /** When it is signed, ISO 8601. */
  readonly signedAt: string;
  readonly timeoutMs: number;
};

/** How one attempt ended. */
export type Outcome = {
  readonly status: "success" | "failed" | "timed_out";
  readonly statusCode: number | null;
  /** What the receiver said, cut to a few thousand characters. */
  readonly response: string;
  readonly retryAfterSeconds: number | null;
};

const MEDIA_TYPES = {
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  form_encoded: "application/x-www-form-urlencoded",
} as const;
const MOST_RESPONSE = 4000;

/** Calls a webhook once. Never rejects: what went wrong is in the outcome. */
export async function sendOnce(sending: Sending): Promise<Outcome> {
  const { webhook, body, timeoutMs } = sending;
  const sendsBody = webhook.http_method !== "GET" && webhook.http_method !== "DELETE";
  try {
    const response = await fetch(webhook.endpoint, {
      method: webhook.http_method,
      headers: headersOf(sending),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      ...(sendsBody ? { body } : {}),
    });
    const text = await response.text();
    return {
      status: response.ok ? "success" : "failed",
      statusCode: response.status,
      response: text.slice(0, MOST_RESPONSE),
      retryAfterSeconds: retryAfter(response.headers.get("retry-after")),
    };
  } catch (cause) {
    return {
      status: said(cause, "name") === "TimeoutError" ? "timed_out" : "failed",
      statusCode: null,
      response: said(cause, "message"),
      retryAfterSeconds: null,
    };
  }
}

/** Timeouts are no instances of Error everywhere, so they are told by what they say. */
function said(cause: unknown, property: "name" | "message"): string {
  const value: unknown =
    typeof cause === "object" && cause !== null ? Reflect.get(cause, property) : undefined;
  return typeof value === "string" ? value : "";
}

/**
 * The signature of a delivery.
 *
 * @returns base64(HMAC-SHA256(secret, timestamp + body)).
 */
const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac("sha256", secret).update(timestamp).update(body).digest("base64");

function headersOf({ webhook, body, accountId, invocationId, signedAt }: Sending) {
  return {
    ...(webhook.custom_headers ?? {}),
    ...authorizationOf(webhook),
    "Content-Type": MEDIA_TYPES[webhook.request_format],
    "User-Agent": "Zendesk Webhook",
    "X-Zendesk-Account-Id": accountId,
    "X-Zendesk-Webhook-Id": webhook.id,
    "X-Zendesk-Webhook-Invocation-Id": invocationId,
    "X-Zendesk-Webhook-Signature": signatureOf(webhook.signing_secret, signedAt, body),
    "X-Zendesk-Webhook-Signature-Timestamp": signedAt,
  };
}

function authorizationOf({ authentication }: Target): Readonly<Record<string, string>> {
  if (authentication === null) return {};
  const { username = "", password = "", token = "", name = "", value = "" } = authentication.data;
  switch (authentication.type) {
    case "basic_auth":
      return {
        Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`,
      };
    case "bearer_token":
      return { Authorization: `Bearer ${token}` };
    case "api_key":
      return name === "" ? {} : { [name]: value };
  }
}

function retryAfter(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
