import express, { type Request, type Response, type Router } from "express";
import { z } from "zod";
import type { Desk } from "../api/desk";
import { digest, readCaller } from "../api/http/caller";
import type { DeskError } from "../api/http/deskError";
import { unauthenticated } from "../api/http/deskError";
import type { OauthClientRecord } from "../api/records/account";
import type { UserRecord } from "../api/records/people";
import { consentPage } from "./consentPage";
import { grantByCode, grantByRefresh, grantToClient, issueCode } from "./grants";
import { oauthError } from "./oauthError";

const Wish = z.object({
  response_type: z.literal("code"),
  client_id: z.string(),
  redirect_uri: z.string(),
  scope: z.string().default("read"),
  state: z.string().optional(),
  code_challenge: z.string().min(43).max(128).optional(),
  code_challenge_method: z.literal("S256").optional(),
});
type Wish = z.output<typeof Wish>;

const TokenRequest = z.discriminatedUnion("grant_type", [
  z.object({
    grant_type: z.literal("authorization_code"),
    client_id: z.string(),
    client_secret: z.string(),
    code: z.string(),
    redirect_uri: z.string(),
    code_verifier: z.string().optional(),
    expires_in: z.coerce.number().optional(),
    refresh_token_expires_in: z.coerce.number().optional(),
  }),
  z.object({
    grant_type: z.literal("refresh_token"),
    client_id: z.string(),
    client_secret: z.string(),
    refresh_token: z.string(),
    expires_in: z.coerce.number().optional(),
    refresh_token_expires_in: z.coerce.number().optional(),
  }),
  z.object({
    grant_type: z.literal("client_credentials"),
    client_id: z.string(),
    client_secret: z.string(),
    scope: z.string().default("read"),
    expires_in: z.coerce.number().optional(),
    refresh_token_expires_in: z.coerce.number().optional(),
  }),
]);

/** Where apps ask for leave to act for somebody, and turn it into tokens. */
export function oauthRouter(desk: Desk): Router {
  const router = express.Router();
  router.use(
    express.urlencoded({ extended: false, limit: "64kb" }),
    express.json({ limit: "64kb" }),
  );
  router.get("/authorizations/new", async (request, response) => {
    const { wish, client, user } = readWish(desk, request, request.query);
    if (!desk.settings.autoConsent) {
      response.type("html").send(consentPage({ client, user, wish, account: desk.account() }));
      return;
    }
    await allow(desk, response, { wish, client, user });
  });
  router.post("/authorizations/new", async (request, response) => {
    const asked = { ...(request.body as object) };
    const { wish, client, user } = readWish(desk, request, asked);
    if ("decision" in asked && asked.decision === "deny") {
      response.redirect(302, backTo(wish, { error: "access_denied" }));
      return;
    }
    await allow(desk, response, { wish, client, user });
  });
  router.post("/tokens", async (request, response) => {
    const tokens = readTokenRequest(desk, request.body);
    await desk.store.flush();
    response.set("Cache-Control", "no-store").json(tokens);
  });
  return router;
}

type Allowed = {
  readonly wish: Wish;
  readonly client: OauthClientRecord;
  readonly user: UserRecord;
};

/** @throws {DeskError} 400 while nothing proves where it would be safe to send the browser. */
function readWish(desk: Desk, request: Request, asked: unknown): Allowed {
  const read = Wish.safeParse(asked);
  if (!read.success) throw oauthError(400, "invalid_request", "A parameter is missing or wrong");
  const wish = read.data;
  const client = desk.store.oauth_clients.by("identifier", wish.client_id)[0];
  if (client === undefined) throw oauthError(400, "invalid_client", "No such client");
  if (!client.redirect_uri.includes(wish.redirect_uri)) {
    throw oauthError(400, "invalid_request", "redirect_uri is not registered for this client");
  }
  const { user } = readCaller(desk, {
    authorization: request.get("authorization"),
    cookie: request.get("cookie"),
  });
  const granter = user ?? (desk.settings.autoConsent ? firstAdmin(desk) : null);
  if (granter === null) throw unauthenticated();
  return { wish, client, user: granter };
}

const firstAdmin = (desk: Desk): UserRecord | null =>
  desk.store.users.by("role", "admin")[0] ?? null;

async function allow(desk: Desk, response: Response, { wish, client, user }: Allowed) {
  const code = issueCode(desk, {
    clientId: client.id,
    userId: user.id,
    redirectUri: wish.redirect_uri,
    scope: wish.scope,
    challenge: wish.code_challenge ?? null,
  });
  await desk.store.flush();
  response.redirect(302, backTo(wish, { code }));
}

function backTo(wish: Wish, answer: Readonly<Record<string, string>>): string {
  const url = new URL(wish.redirect_uri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (wish.state !== undefined) url.searchParams.set("state", wish.state);
  return url.href;
}

function readTokenRequest(desk: Desk, body: unknown) {
  const read = TokenRequest.safeParse(body);
  if (!read.success) throw oauthError(400, "invalid_request", "A parameter is missing or wrong");
  const asked = read.data;
  const client = desk.store.oauth_clients.by("identifier", asked.client_id)[0];
  if (client === undefined || digest(asked.client_secret) !== digest(client.secret)) {
    throw clientRefused();
  }
  const lives = {
    access: asked.expires_in,
    refresh: asked.refresh_token_expires_in,
  };
  switch (asked.grant_type) {
    case "authorization_code":
      return grantByCode(desk, { client, lives, ...asked });
    case "refresh_token":
      return grantByRefresh(desk, { client, lives, refreshToken: asked.refresh_token });
    case "client_credentials":
      return grantToClient(desk, { client, lives, scope: asked.scope, user: firstAdmin(desk) });
  }
}

const clientRefused = (): DeskError =>
  oauthError(401, "invalid_client", "Client authentication failed");
