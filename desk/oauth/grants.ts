import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { stampOf } from "../api/clock";
import type { Desk } from "../api/desk";
import { digest } from "../api/http/caller";
import type { OauthClientRecord } from "../api/records/account";
import type { UserRecord } from "../api/records/people";
import { oauthError } from "./oauthError";

const CODE_LIFE_SECONDS = 120;
const ACCESS_LIFE = { least: 300, usual: 1800, most: 172_800 };
const REFRESH_LIFE = { least: 604_800, usual: 2_592_000, most: 7_776_000 };

/** Wished lives of the tokens, in seconds. */
type Lives = { readonly access: number | undefined; readonly refresh: number | undefined };

/** What `POST /oauth/tokens` answers; times are in seconds. */
export type TokenAnswer = {
  readonly access_token: string;
  readonly token_type: "bearer";
  readonly refresh_token: string;
  readonly scope: string;
  readonly expires_in: number;
  readonly refresh_token_expires_in: number;
};

/** A code that can be turned into tokens once, within two minutes. */
export function issueCode(
  desk: Desk,
  wish: {
    clientId: number;
    userId: number;
    redirectUri: string;
    scope: string;
    challenge: string | null;
  },
): string {
  const code = secret();
  desk.store.oauth_codes.put({
    id: digest(code),
    client_id: wish.clientId,
    user_id: wish.userId,
    redirect_uri: wish.redirectUri,
    scope: wish.scope,
    code_challenge: wish.challenge,
    created_at: desk.clock.stamp(),
    used: false,
  });
  return code;
}

type CodeExchange = {
  readonly client: OauthClientRecord;
  readonly lives: Lives;
  readonly code: string;
  readonly redirect_uri: string;
  readonly code_verifier?: string | undefined;
};

/** @throws {DeskError} 400 `invalid_grant` for a code that is unknown, used, late or not theirs. */
export function grantByCode(desk: Desk, exchange: CodeExchange): TokenAnswer {
  const kept = desk.store.oauth_codes.get(digest(exchange.code));
  if (kept === undefined || kept.used || kept.client_id !== exchange.client.id) {
    throw invalidGrant("The code is unknown or was used");
  }
  const age = (desk.clock.now().getTime() - Date.parse(kept.created_at)) / 1000;
  if (age > CODE_LIFE_SECONDS) throw invalidGrant("The code is too old");
  if (kept.redirect_uri !== exchange.redirect_uri) throw invalidGrant("redirect_uri differs");
  assertProof(kept.code_challenge, exchange);
  assertLives(exchange.lives);

  desk.store.oauth_codes.put({ ...kept, used: true });
  return issue(desk, {
    clientId: kept.client_id,
    userId: kept.user_id,
    scope: kept.scope,
    lives: exchange.lives,
  });
}

/** Ends both old tokens and gives two new ones. @throws {DeskError} 400 for a dead token. */
export function grantByRefresh(
  desk: Desk,
  {
    client,
    lives,
    refreshToken,
  }: { client: OauthClientRecord; lives: Lives; refreshToken: string },
): TokenAnswer {
  const old = desk.store.oauth_tokens.by("refresh_hash", digest(refreshToken))[0];
  if (old?.client_id !== client.id) throw invalidGrant("The refresh token is unknown or was used");
  if (Date.parse(old.refresh_expires_at) <= desk.clock.now().getTime()) {
    throw invalidGrant("The refresh token is too old");
  }
  assertLives(lives);
  desk.store.oauth_tokens.remove(old.id);
  return issue(desk, { clientId: client.id, userId: old.user_id, scope: old.scope, lives });
}

/** Tokens for the client itself, which acts as the account's first admin. */
export function grantToClient(
  desk: Desk,
  {
    client,
    lives,
    scope,
    user,
  }: { client: OauthClientRecord; lives: Lives; scope: string; user: UserRecord | null },
): TokenAnswer {
  if (user === null) throw invalidGrant("The account has nobody to act for");
  return issue(desk, { clientId: client.id, userId: user.id, scope, lives });
}

type Issue = {
  readonly clientId: number;
  readonly userId: number;
  readonly scope: string;
  readonly lives: Lives;
};

function issue(desk: Desk, { clientId, userId, scope, lives }: Issue): TokenAnswer {
  const [access, refresh] = [secret(), secret()];
  const accessLife = within(lives.access, ACCESS_LIFE);
  const refreshLife = within(lives.refresh, REFRESH_LIFE);
  const now = desk.clock.now().getTime();
  desk.store.oauth_tokens.put({
    id: desk.store.oauth_tokens.nextId(),
    client_id: clientId,
    user_id: userId,
    scope,
    token_hash: digest(access),
    refresh_hash: digest(refresh),
    created_at: desk.clock.stamp(),
    expires_at: stampOf(new Date(now + accessLife * 1000)),
    refresh_expires_at: stampOf(new Date(now + refreshLife * 1000)),
  });
  return {
    access_token: access,
    token_type: "bearer",
    refresh_token: refresh,
    scope,
    expires_in: accessLife,
    refresh_token_expires_in: refreshLife,
  };
}

/** RFC 7636: the verifier's digest must be the challenge that came before. */
function assertProof(challenge: string | null, { code_verifier }: CodeExchange) {
  if (challenge === null) return;
  const given = createHash("sha256")
    .update(code_verifier ?? "")
    .digest();
  const wanted = Buffer.from(challenge, "base64url");
  const isProven = given.length === wanted.length && timingSafeEqual(given, wanted);
  if (!isProven) throw invalidGrant("code_verifier does not fit");
}

/** A wish that cannot be granted must not use up the code or the old token. */
function assertLives({ access, refresh }: Lives) {
  within(access, ACCESS_LIFE);
  within(refresh, REFRESH_LIFE);
}

function within(
  wished: number | undefined,
  { least, usual, most }: { least: number; usual: number; most: number },
): number {
  if (wished === undefined) return usual;
  if (Number.isInteger(wished) && wished >= least && wished <= most) return wished;
  throw oauthError(
    400,
    "invalid_request",
    `A life must be ${String(least)} to ${String(most)} seconds`,
  );
}

const secret = () => randomBytes(32).toString("hex");

const invalidGrant = (description: string) => oauthError(400, "invalid_grant", description);
