import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import type { AccountStatus } from "../db/tables/accounts";
import type { Tokens } from "../helpdesks/zendesk/oauth";
import { scopesFor } from "../helpdesks/zendesk/scopes";
import type { Sealer } from "../secrets/sealer";

export type StoredTokens = {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly expiresAt: Date | null;
};

const purposeOf = (what: string, accountId: number): string => `${what}:${accountId}`;

/** Stores the tokens of a fresh consent, replacing an older one. */
export async function saveConnection(
  tx: AccountTransaction,
  sealer: Sealer,
  connection: { accountId: number; tokens: Tokens; by: number; scopes: string; now: Date },
): Promise<void> {
  const { accountId, by, scopes } = connection;
  const tokens = { ...sealTokens(sealer, connection), scopes };
  await tx
    .insertInto("connections")
    .values({ account_id: accountId, connected_by: by, ...tokens })
    .onConflict((conflict) =>
      conflict.column("account_id").doUpdateSet((row) => ({
        ...tokens,
        connected_by: by,
        generation: sql`${row.ref("connections.generation")} + 1`,
        problem: null,
      })),
    )
    .execute();
}

/**
 * The tokens of an account; null when it is not connected.
 *
 * @param lock - True holds the row until the transaction ends, so that one refresh runs at a time.
 */
export async function findTokens(
  tx: AccountTransaction,
  sealer: Sealer,
  lock = false,
): Promise<StoredTokens | null> {
  const row = await tx
    .selectFrom("connections")
    .select(["account_id", "access_token", "refresh_token", "expires_at"])
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (row === undefined) return null;
  const open = (sealed: Buffer, what: string) =>
    sealer.open(sealed, purposeOf(what, row.account_id));
  return {
    accessToken: open(row.access_token, "access_token"),
    refreshToken: row.refresh_token === null ? null : open(row.refresh_token, "refresh_token"),
    expiresAt: row.expires_at,
  };
}

/** Stores what a refresh gave. Zendesk has already forgotten the old tokens. */
export async function replaceTokens(
  tx: AccountTransaction,
  sealer: Sealer,
  refreshed: { accountId: number; tokens: Tokens; now: Date },
): Promise<void> {
  await tx
    .updateTable("connections")
    .set((row) => ({
      ...sealTokens(sealer, refreshed),
      generation: sql`${row.ref("generation")} + 1`,
    }))
    .execute();
}

/** Notes that the account cannot be read until an admin does something, and what. */
export async function pauseConnection(tx: AccountTransaction, problem: string): Promise<void> {
  await tx.updateTable("connections").set({ problem }).execute();
  await setStatus(tx, "paused");
}

export async function setStatus(tx: AccountTransaction, status: AccountStatus): Promise<void> {
  await tx.updateTable("accounts").set({ status }).execute();
}

/** Forgets tokens and what was planned; tickets stay until the account is erased. */
export async function forgetConnection(tx: AccountTransaction): Promise<void> {
  await tx.deleteFrom("connections").execute();
  await tx.deleteFrom("due_times").where("subject", "=", "").execute();
  await setStatus(tx, "not-connected");
}

/** Remembers a consent that was asked for, for ten minutes. */
export async function saveConnecting(
  tx: AccountTransaction,
  sealer: Sealer,
  asked: { accountId: number; state: string; verifier: string; scopes: string; now: Date },
): Promise<void> {
  const { accountId, state, verifier, scopes, now } = asked;
  await tx.deleteFrom("connecting").where("expires_at", "<", now).execute();
  await tx
    .insertInto("connecting")
    .values({
      account_id: accountId,
      state_hash: hashOf(state),
      verifier: sealer.seal(verifier, purposeOf("verifier", accountId)),
      expires_at: new Date(now.getTime() + 10 * 60_000),
      scopes,
    })
    .execute();
}

/** The proof of a consent that was asked for; each state is good once. Null when it is none. */
export async function takeConnecting(
  tx: AccountTransaction,
  sealer: Sealer,
  { state, now }: { state: string; now: Date },
): Promise<{ verifier: string; scopes: string } | null> {
  const row = await tx
    .deleteFrom("connecting")
    .where("state_hash", "=", hashOf(state))
    .returning(["account_id", "verifier", "expires_at", "scopes"])
    .executeTakeFirst();
  if (row === undefined || row.expires_at < now) return null;
  const verifier = sealer.open(row.verifier, purposeOf("verifier", row.account_id));
  return { verifier, scopes: row.scopes ?? scopesFor("reading") };
}

function sealTokens(
  sealer: Sealer,
  { accountId, tokens, now }: { accountId: number; tokens: Tokens; now: Date },
) {
  const { accessToken, refreshToken, expiresInSeconds } = tokens;
  const seal = (secret: string, what: string) => sealer.seal(secret, purposeOf(what, accountId));
  return {
    access_token: seal(accessToken, "access_token"),
    refresh_token: refreshToken === null ? null : seal(refreshToken, "refresh_token"),
    expires_at:
      expiresInSeconds === null ? null : new Date(now.getTime() + expiresInSeconds * 1000),
  };
}

const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();
