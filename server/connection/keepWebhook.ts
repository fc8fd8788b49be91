import { inAccount } from "../db/inAccount";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { publicUrlOf } from "./openHelpDesks";

export const KEEP_WEBHOOK = "keep-webhook";

/**
 * Makes sure that the help desk sends us its events: registers the webhook once, finds it again
 * by its address, makes it anew when somebody removed it, and notes when its secret was changed.
 */
export const keepWebhook = (service: Service): Job => ({
  name: KEEP_WEBHOOK,
  everySeconds: 300,
  async run({ accountId, signal }) {
    const { db, sealer } = service;
    const known = await inAccount(db, accountId, (tx) =>
      tx
        .selectFrom("accounts")
        .innerJoin("connections", "connections.account_id", "accounts.account_id")
        .select(["webhook_key", "webhook_id", "webhook_secret"])
        .executeTakeFirst(),
    );
    if (known === undefined) return { done: 0, more: false };
    const helpDesk = await service.helpDesk(accountId);
    const endpoint = `${publicUrlOf(service.settings)}/webhooks/zendesk/${known.webhook_key}`;
    const options = { lane: "background", signal } as const;
    const { id, secret } = await helpDesk.ensureWebhook({ name: "Unticket", endpoint }, options);
    const purpose = `webhook_secret:${accountId}`;
    const before =
      known.webhook_secret === null ? null : sealer.open(known.webhook_secret, purpose);
    if (known.webhook_id === id && before === secret) return { done: 0, more: false };
    await inAccount(db, accountId, (tx) =>
      tx
        .updateTable("connections")
        .set({
          webhook_id: id,
          webhook_secret: sealer.seal(secret, purpose),
          // Deliveries signed before the change may still be on their way.
          previous_webhook_secret: known.webhook_secret,
        })
        .execute(),
    );
    if (known.webhook_id !== null && known.webhook_id !== id) {
      await helpDesk.deleteWebhook(known.webhook_id, options);
    }
    return { done: 1, more: false };
  },
});
