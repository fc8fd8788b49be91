import { createHash } from "node:crypto";
import type { Desk } from "../desk";
import type { UserRecord } from "../records/people";
import { DeskError, unauthenticated } from "./deskError";

/** Who asks, and what they were allowed to ask. */
export type Caller = {
  /** null for somebody who did not say who they are. */
  readonly user: UserRecord | null;
  /** OAuth scopes; null when not limited by any. */
  readonly scopes: readonly string[] | null;
  /** How events name the door they came through. */
  readonly channel: "api" | "web";
};

export const SESSION_COOKIE = "desk_session";

type Credentials = {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly onBehalfOf?: string | undefined;
};

/**
 * Finds out who asks, by Basic credentials (`email/token:…`), an OAuth token or the cookie
 * of the desk's own page.
 *
 * @throws {DeskError} 401 when credentials were given and are wrong.
 */
export function readCaller(desk: Desk, credentials: Credentials): Caller {
  const caller = callerByHeader(desk, credentials);
  return credentials.onBehalfOf === undefined
    ? caller
    : impersonated(desk, caller, credentials.onBehalfOf);
}

/** A person's cookie holds a secret; the store only its digest. */
export const digest = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** The desk's own cookie out of a `Cookie` header. */
export function readSessionCookie(header: string | undefined): string | null {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim());
  const own = pairs.find((pair) => pair.startsWith(`${SESSION_COOKIE}=`));
  return own === undefined ? null : own.slice(SESSION_COOKIE.length + 1);
}

function callerByHeader(desk: Desk, { authorization, cookie }: Credentials): Caller {
  if (authorization !== undefined) {
    const [scheme = "", value = ""] = authorization.split(/\s+/, 2);
    if (/^bearer$/i.test(scheme)) return callerByToken(desk, value);
    if (/^basic$/i.test(scheme)) return callerByPassword(desk, value);
    throw unauthenticated();
  }
  const session = readSessionCookie(cookie);
  const userId = session === null ? undefined : desk.store.sessions.get(digest(session))?.user_id;
  const user = userId === undefined ? undefined : desk.store.users.get(userId);
  return { user: isWelcome(user) ? user : null, scopes: null, channel: "web" };
}

function callerByPassword(desk: Desk, encoded: string): Caller {
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  const name = text.slice(0, Math.max(colon, 0));
  const isToken = name.endsWith("/token") && text.slice(colon + 1) === desk.settings.apiToken;
  if (!isToken) throw unauthenticated();

  const email = name.slice(0, -"/token".length).toLowerCase();
  const user = desk.store.users.by("email", email).find(isWelcome);
  if (user === undefined) throw unauthenticated();
  return { user, scopes: null, channel: "api" };
}

function callerByToken(desk: Desk, token: string): Caller {
  const grant = desk.store.oauth_tokens.by("token_hash", digest(token))[0];
  const isLive = grant !== undefined && Date.parse(grant.expires_at) > desk.clock.now().getTime();
  const user = isLive ? desk.store.users.get(grant.user_id) : undefined;
  if (!isLive || !isWelcome(user)) throw invalidToken();
  return { user, scopes: grant.scope.split(" "), channel: "api" };
}

const isWelcome = (user: UserRecord | undefined): user is UserRecord =>
  user !== undefined && user.active && !user.suspended;

const invalidToken = () =>
  new DeskError(401, {
    error: "invalid_token",
    error_description: "The access token is expired, revoked, malformed or otherwise invalid.",
  });

/** Admins may speak for somebody else, with the scope for it. */
function impersonated(desk: Desk, caller: Caller, email: string): Caller {
  const mayImpersonate =
    caller.user?.role === "admin" &&
    (caller.scopes === null || caller.scopes.includes("impersonate"));
  const user = desk.store.users.by("email", email.toLowerCase()).find(isWelcome);
  if (!mayImpersonate || user === undefined) throw unauthenticated();
  return { ...caller, user };
}
