import type { Database } from "../db/openDatabase";
import { inAccount } from "../db/inAccount";
import { inRegistry } from "../db/inRegistry";
import type { Sealer } from "../secrets/sealer";

/** An account that receives events, and the secrets that sign them. */
export type Receiver = { readonly accountId: number; readonly secrets: readonly string[] };

/** Receivers by the unguessable part of their webhook's address, remembered for a while. */
export type Receivers = {
  /** @param fresh - True looks again: the secret may just have been changed. */
  readonly find: (key: string, fresh?: boolean) => Promise<Receiver | null>;
};

const REMEMBER_MS = 30_000;
/** A wrong signature makes us look again, but not more often than this. */
const FRESH_MS = 100;
const MOST_REMEMBERED = 10_000;

export function openReceivers(parts: { db: Database; sealer: Sealer }): Receivers {
  const known = new Map<string, { at: number; receiver: Promise<Receiver | null> }>();
  return {
    find(key, fresh = false) {
      const now = performance.now();
      const found = known.get(key);
      if (found !== undefined && now - found.at < (fresh ? FRESH_MS : REMEMBER_MS)) {
        return found.receiver;
      }
      if (known.size >= MOST_REMEMBERED) known.clear();
      const receiver = readReceiver(parts, key);
      known.set(key, { at: now, receiver });
      receiver.catch(() => known.delete(key));
      return receiver;
    },
  };
}

async function readReceiver(
  { db, sealer }: { db: Database; sealer: Sealer },
  key: string,
): Promise<Receiver | null> {
  const account = await inRegistry(db, (tx) =>
    tx
      .selectFrom("accounts")
      .select("account_id")
      .where("webhook_key", "=", key)
      .executeTakeFirst(),
  );
  if (account === undefined) return null;
  const accountId = account.account_id;
  const row = await inAccount(db, accountId, (tx) =>
    tx
      .selectFrom("connections")
      .select(["webhook_secret", "previous_webhook_secret"])
      .executeTakeFirst(),
  );
  const sealed = [row?.webhook_secret, row?.previous_webhook_secret];
  const secrets = sealed.flatMap((secret) =>
    secret == null ? [] : [sealer.open(secret, `webhook_secret:${accountId}`)],
  );
  return { accountId, secrets };
}
