import { createHash, randomBytes } from "node:crypto";
import type { Role } from "#contract/endpoint";
import type { AccountTransaction } from "../db/inAccount";

const SESSION_MINUTES = 15;

export type Session = {
  readonly accountId: number;
  readonly userId: number;
  readonly role: Role;
  readonly location: string;
  readonly roleReadAt: Date;
};

/** What a page gets: the token that it sends as `Authorization: Bearer`. */
export type OpenedSession = { readonly token: string; readonly expiresAt: string };

/**
 * Opens a session of 15 minutes. The token names its account, so that it is looked up under the
 * account's row-level security; only its hash is stored.
 */
export async function openSession(
  tx: AccountTransaction,
  session: Session,
  now: Date,
): Promise<OpenedSession> {
  const token = `${session.accountId}.${randomBytes(32).toString("base64url")}`;
  const expiresAt = new Date(now.getTime() + SESSION_MINUTES * 60_000);
  await tx
    .insertInto("sessions")
    .values({
      account_id: session.accountId,
      token_hash: hashOf(token),
      user_id: session.userId,
      role: session.role,
      location: session.location,
      role_read_at: session.roleReadAt,
      expires_at: expiresAt,
    })
    .execute();
  await tx.deleteFrom("sessions").where("expires_at", "<", now).execute();
  return { token, expiresAt: expiresAt.toISOString() };
}

/** The account that a token claims to belong to; null when it is no token of ours. */
export function accountOf(token: string): number | null {
  const match = /^([1-9][0-9]{0,14})\.[\w-]{43}$/.exec(token);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** Finds a session that is still good; null when it ended or never was. */
export async function findSession(
  tx: AccountTransaction,
  token: string,
  now: Date,
): Promise<Session | null> {
  const row = await tx
    .selectFrom("sessions")
    .selectAll()
    .where("token_hash", "=", hashOf(token))
    .where("expires_at", ">", now)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    accountId: row.account_id,
    userId: row.user_id,
    role: row.role,
    location: row.location,
    roleReadAt: row.role_read_at,
  };
}

/** Notes a role that was read from the help desk again. */
export async function saveRole(
  tx: AccountTransaction,
  token: string,
  { role, readAt }: { role: Role; readAt: Date },
): Promise<void> {
  await tx
    .updateTable("sessions")
    .set({ role, role_read_at: readAt })
    .where("token_hash", "=", hashOf(token))
    .execute();
}

/** Ends one session, or with a user id all sessions of that person. */
export async function endSessions(
  tx: AccountTransaction,
  which: { token: string } | { userId: number },
): Promise<void> {
  const ending = tx.deleteFrom("sessions");
  await (
    "token" in which
      ? ending.where("token_hash", "=", hashOf(which.token))
      : ending.where("user_id", "=", which.userId)
  ).execute();
}

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();
