import { inAccount } from "../db/inAccount";
import type { Service } from "../service";
import { forgetConnection } from "./queries";

/** Removes our webhook from the help desk and forgets the tokens, even if the help desk is away. */
export async function leave(service: Service, accountId: number): Promise<void> {
  const known = await inAccount(service.db, accountId, (tx) =>
    tx.selectFrom("connections").select("webhook_id").executeTakeFirst(),
  );
  if (known?.webhook_id != null) {
    try {
      const helpDesk = await service.helpDesk(accountId);
      await helpDesk.deleteWebhook(known.webhook_id, { signal: AbortSignal.timeout(10_000) });
    } catch (error) {
      service.log.warn({ err: error, accountId }, "the webhook could not be removed");
    }
  }
  await inAccount(service.db, accountId, forgetConnection);
  service.forgetHelpDesk(accountId);
}
