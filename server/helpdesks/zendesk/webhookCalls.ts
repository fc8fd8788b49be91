import { z } from "zod";
import type { HelpDesk } from "../helpDesk";
import type { Client } from "./client";
import { TICKET_EVENTS } from "./ticketEvents";

const Webhook = z.object({ id: z.string(), name: z.string(), endpoint: z.string() });
const Listed = z.object({
  webhooks: z.array(Webhook),
  meta: z.object({ has_more: z.boolean(), after_cursor: z.string().nullish() }).optional(),
});
const Secret = z.object({ signing_secret: z.object({ secret: z.string().min(1) }) });
const MOST_PAGES = 100;

/** Our webhook: made once, found again by its address, removed when the account leaves. */
export function webhookCalls(client: Client): Pick<HelpDesk, "ensureWebhook" | "deleteWebhook"> {
  return {
    async ensureWebhook({ name, endpoint }, options) {
      const found = await findByEndpoint(client, endpoint, options);
      const id = found ?? (await create(client, { name, endpoint }, options));
      const path = `/api/v2/webhooks/${encodeURIComponent(id)}/signing_secret`;
      const { signing_secret } = await client.read(Secret, { method: "GET", path }, options);
      return { id, secret: signing_secret.secret };
    },
    async deleteWebhook(webhookId, options) {
      const path = `/api/v2/webhooks/${encodeURIComponent(webhookId)}`;
      await client.find(z.unknown(), { method: "DELETE", path }, options);
    },
  };
}

async function findByEndpoint(
  client: Client,
  endpoint: string,
  options: Parameters<HelpDesk["deleteWebhook"]>[1],
): Promise<string | null> {
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query: Record<string, string> = {
      "page[size]": "100",
      ...(after === null ? {} : { "page[after]": after }),
    };
    const read: z.output<typeof Listed> = await client.read(
      Listed,
      { method: "GET", path: "/api/v2/webhooks", query },
      options,
    );
    const ours = read.webhooks.find((webhook) => webhook.endpoint === endpoint);
    if (ours !== undefined) return ours.id;
    if (read.meta?.has_more !== true || read.meta.after_cursor == null) return null;
    after = read.meta.after_cursor;
  }
  return null;
}

async function create(
  client: Client,
  { name, endpoint }: { name: string; endpoint: string },
  options: Parameters<HelpDesk["deleteWebhook"]>[1],
): Promise<string> {
  const webhook = {
    name,
    endpoint,
    http_method: "POST",
    request_format: "json",
    status: "active",
    subscriptions: TICKET_EVENTS,
  };
  const call = { method: "POST", path: "/api/v2/webhooks", body: { webhook } } as const;
  return (await client.read(z.object({ webhook: Webhook }), call, options)).webhook.id;
}
