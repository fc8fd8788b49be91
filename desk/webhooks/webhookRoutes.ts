import { randomBytes } from "node:crypto";
import { z } from "zod";
import { admin, wrapped, type Api, type Call, type KnownCall } from "../api/http/api";
import { listedError } from "../api/http/deskError";
import { pageOf } from "../api/http/paging";
import { without } from "../api/present/without";
import type { WebhookRecord } from "../api/records/account";
import type { Deliveries } from "./deliveries";
import { createUlid } from "./createUlid";
import { isEventType } from "./eventTypes";

const Endpoint = z.url({ protocol: /^https?$/ });
const Webhook = z.object({
  name: z.string().min(1).max(255),
  description: z.string().nullable().default(null),
  endpoint: Endpoint,
  http_method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]),
  request_format: z.enum(["json", "xml", "form_encoded"]),
  status: z.enum(["active", "inactive"]).default("active"),
  subscriptions: z.array(z.string()).default([]),
  authentication: z
    .object({
      type: z.enum(["basic_auth", "bearer_token", "api_key"]),
      add_position: z.literal("header"),
      data: z.record(z.string(), z.string()),
    })
    .nullable()
    .default(null),
  custom_headers: z.record(z.string(), z.string()).nullable().default(null),
});
type Webhook = z.output<typeof Webhook>;

/** The public secret that requests of webhooks which don't exist yet are signed with. */
const TEST_SECRET = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==";

/** Webhooks: who is told of what, and what became of it. Admins only. */
export function webhookRoutes(api: Api, deliveries: Deliveries): void {
  api.get("/webhooks", admin, (call) => {
    const { rows, beside } = pageOf(call, call.desk.store.webhooks.all());
    return { body: { webhooks: rows.map(present), ...beside } };
  });
  api.post("/webhooks", admin, create);
  api.post("/webhooks/test", admin, (call) => test(call, deliveries));
  api.get("/webhooks/:id", admin, (call) => ({ body: { webhook: present(webhookIn(call)) } }));
  api.put("/webhooks/:id", admin, (call) => change(call, read(wrapped(call, "webhook"))));
  api.patch("/webhooks/:id", admin, (call) => {
    const given = wrapped(call, "webhook");
    return change(call, read({ ...webhookIn(call), ...given }));
  });
  api.delete("/webhooks/:id", admin, (call) => {
    call.desk.store.webhooks.remove(webhookIn(call).id);
    return { status: 204 };
  });
  api.get("/webhooks/:id/signing_secret", admin, (call) => secretOf(webhookIn(call)));
  api.post("/webhooks/:id/signing_secret", admin, (call) => {
    const webhook = { ...webhookIn(call), signing_secret: newSecret() };
    return { ...secretOf(call.desk.store.webhooks.put(webhook)), status: 201 };
  });
  invocationRoutes(api);
}

function invocationRoutes({ get }: Api) {
  get("/webhooks/:id/invocations", admin, (call) => {
    const invocations = call.desk.store.invocations.by("webhook_id", webhookIn(call).id);
    const { rows, beside } = pageOf(call, invocations.toReversed());
    return { body: { invocations: rows.map((row) => without(row, "attempts")), ...beside } };
  });
  get("/webhooks/:id/invocations/:invocationId/attempts", admin, (call) => {
    const webhook = webhookIn(call);
    const invocation = call.desk.store.invocations.get(call.params["invocationId"] ?? "");
    if (invocation?.webhook_id !== webhook.id) throw notFound();
    const attempts = invocation.attempts.map((attempt) => ({
      ...attempt,
      invocation_id: invocation.id,
    }));
    return { body: { attempts } };
  });
}

function create(call: KnownCall) {
  const given = read(wrapped(call, "webhook"));
  const stamp = call.desk.clock.stamp();
  const webhook = call.desk.store.webhooks.put({
    ...given,
    id: createUlid(call.desk.clock.now()),
    signing_secret: newSecret(),
    created_at: stamp,
    updated_at: stamp,
    created_by: String(call.user.id),
    updated_by: String(call.user.id),
  });
  return { status: 201, body: { webhook: present(webhook) } };
}

function change(call: KnownCall, given: Webhook) {
  const old = webhookIn(call);
  if (isConditional(old) !== isConditional(given)) {
    throw listedError(400, "InvalidWebhook", "The kind of subscription is fixed at creation");
  }
  call.desk.store.webhooks.put({
    ...old,
    ...given,
    updated_at: call.desk.clock.stamp(),
    updated_by: String(call.user.id),
  });
  return { status: 204 };
}

/** Sends one request, with what the caller says or as the webhook is; nothing is retried. */
async function test(call: KnownCall, deliveries: Deliveries) {
  const asked = wrapped(call, "request");
  const id = call.query.get("webhook_id");
  const known = id === null ? undefined : call.desk.store.webhooks.get(id);
  if (id !== null && known === undefined) throw notFound();
  const target = read({
    name: "test",
    http_method: "POST",
    request_format: "json",
    ...known,
    ...Object.fromEntries(
      Object.entries(asked).filter(([name]) =>
        ["endpoint", "http_method", "request_format"].includes(name),
      ),
    ),
  });
  const payload = asked["payload"];
  const response = await deliveries.once({
    webhook: {
      ...target,
      id: known?.id ?? "",
      signing_secret: known?.signing_secret ?? TEST_SECRET,
    },
    body: typeof payload === "string" ? payload : JSON.stringify(payload ?? {}),
  });
  return { body: { response } };
}

function read(given: unknown): Webhook {
  const found = Webhook.safeParse(given);
  if (!found.success) {
    const [issue] = found.error.issues;
    const where = issue?.path.join(".") ?? "webhook";
    throw listedError(400, "InvalidWebhook", `${where}: ${issue?.message ?? "is invalid"}`);
  }
  assertKind(found.data);
  return found.data;
}

const isConditional = ({ subscriptions }: Pick<WebhookRecord, "subscriptions">) =>
  subscriptions.includes("conditional_ticket_events");

function assertKind(webhook: Webhook) {
  const { subscriptions, http_method, request_format } = webhook;
  if (isConditional(webhook)) {
    if (subscriptions.length === 1) return;
    throw listedError(
      400,
      "InvalidWebhook",
      "subscriptions: conditional_ticket_events stands alone",
    );
  }
  const unknown = subscriptions.find((type) => !isEventType(type));
  if (unknown !== undefined) {
    throw listedError(400, "InvalidWebhook", `subscriptions: ${unknown} is not an event type`);
  }
  if (subscriptions.length > 0 && (http_method !== "POST" || request_format !== "json")) {
    throw listedError(400, "InvalidWebhook", "Event subscriptions are sent by POST as json");
  }
}

function webhookIn(call: Call): WebhookRecord {
  const webhook = call.desk.store.webhooks.get(call.params["id"] ?? "");
  if (webhook === undefined) throw notFound();
  return webhook;
}

const notFound = () => listedError(404, "WebhookNotFound", "Webhook not found");

const newSecret = () => randomBytes(32).toString("base64");

const secretOf = ({ signing_secret }: WebhookRecord) => ({
  body: { signing_secret: { algorithm: "SHA256", secret: signing_secret } },
});

/** Secrets have an endpoint of their own and are not shown anywhere else. */
function present(webhook: WebhookRecord) {
  const { authentication } = webhook;
  const shown =
    authentication === null ? null : { type: authentication.type, add_position: "header" };
  return { ...without(webhook, "signing_secret"), authentication: shown };
}
