import type { Database } from "../db/openDatabase";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import type { Access } from "../helpdesks/zendesk/client";
import { type OAuthClient, refreshTokens } from "../helpdesks/zendesk/oauth";
import type { Transport } from "../helpdesks/zendesk/transport";
import type { Sealer } from "../secrets/sealer";
import { findTokens, pauseConnection, replaceTokens, type StoredTokens } from "./queries";

type Parts = {
  db: Database;
  sealer: Sealer;
  transport: Transport;
  client: OAuthClient;
  now: () => Date;
};

/** Refreshed this long before the end, so that no call meets it. */
const EARLY_MS = 60_000;

/**
 * The access token of an account, refreshed when it ends or is refused.
 *
 * A refresh replaces both tokens, so only one may run at a time: calls of this process share one
 * promise, processes share a row lock, and the new pair is committed before anybody uses it.
 */
export function accessOf(parts: Parts, accountId: number): Access {
  let known: StoredTokens | null = null;
  let refreshing: Promise<string> | null = null;

  const refresh = (refused: string): Promise<string> => {
    refreshing ??= refreshOnce(parts, accountId, refused)
      .then((tokens) => {
        known = tokens;
        return tokens.accessToken;
      })
      .finally(() => {
        refreshing = null;
      });
    return refreshing;
  };
  const isEnding = (tokens: StoredTokens): boolean =>
    tokens.refreshToken !== null &&
    tokens.expiresAt !== null &&
    tokens.expiresAt.getTime() - parts.now().getTime() < EARLY_MS;

  return {
    async token() {
      known ??= await inAccount(parts.db, accountId, (tx) => findTokens(tx, parts.sealer));
      if (known === null) throw notConnected();
      return isEnding(known) ? refresh(known.accessToken) : known.accessToken;
    },
    refresh: (refused) =>
      known !== null && known.accessToken !== refused
        ? Promise.resolve(known.accessToken)
        : refresh(refused),
  };
}

async function refreshOnce(
  { db, sealer, transport, client, now }: Parts,
  accountId: number,
  refused: string,
): Promise<StoredTokens> {
  try {
    return await inAccount(db, accountId, async (tx) => {
      const stored = await findTokens(tx, sealer, true);
      if (stored === null) throw notConnected();
      // Another process was faster.
      if (stored.accessToken !== refused) return stored;
      if (stored.refreshToken === null) throw notConnected();
      const tokens = await refreshTokens(transport, client, stored.refreshToken);
      await replaceTokens(tx, sealer, { accountId, tokens, now: now() });
      return (await findTokens(tx, sealer)) ?? stored;
    });
  } catch (error) {
    if (error instanceof Problem && error.code === "not_connected") {
      await inAccount(db, accountId, (tx) => pauseConnection(tx, error.message));
    }
    throw error;
  }
}

const notConnected = (): Problem =>
  new Problem("not_connected", "This account is not connected. An admin has to connect it.");
