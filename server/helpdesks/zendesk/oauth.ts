import { createHash } from "node:crypto";
import { z } from "zod";
import { Problem } from "../../errors";
import { saidBy } from "./problemOf";
import type { Transport } from "./transport";

/** Our registration with Zendesk. */
export type OAuthClient = {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly redirectUri: string;
};

export type Tokens = {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** Null when it does not end. */
  readonly expiresInSeconds: number | null;
  /** What was granted, as OAuth writes it; null when the answer does not say. */
  readonly scopes: string | null;
};

const Answer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).nullish(),
  expires_in: z.number().positive().nullish(),
  scope: z.string().nullish(),
});

/** The page of the help desk where an admin is asked for consent (authorization code, PKCE). */
export function authorizeUrl(
  baseUrl: string,
  client: OAuthClient,
  { state, verifier, scopes }: { state: string; verifier: string; scopes: string },
): string {
  const url = new URL("/oauth/authorizations/new", baseUrl);
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const query = {
    response_type: "code",
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    scope: scopes,
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** Exchanges the code of a consent. @throws {Problem} `not_connected` when it is refused. */
export const exchangeCode = (
  transport: Transport,
  client: OAuthClient,
  { code, verifier, scopes }: { code: string; verifier: string; scopes: string },
): Promise<Tokens> =>
  ask(transport, {
    ...credentialsOf(client),
    grant_type: "authorization_code",
    code,
    redirect_uri: client.redirectUri,
    code_verifier: verifier,
    scope: scopes,
  });

/** Both tokens are replaced by this: store the answer before using it. */
export const refreshTokens = (
  transport: Transport,
  client: OAuthClient,
  refreshToken: string,
): Promise<Tokens> =>
  ask(transport, {
    ...credentialsOf(client),
    grant_type: "refresh_token",
    refresh_token: refreshToken,
  });

const credentialsOf = ({ clientId, clientSecret }: OAuthClient): Record<string, string> => ({
  client_id: clientId,
  ...(clientSecret === undefined ? {} : { client_secret: clientSecret }),
});

async function ask(transport: Transport, body: Record<string, string>): Promise<Tokens> {
  const reply = await transport({ method: "POST", path: "/oauth/tokens", body });
  if (reply.status === 429 || reply.status >= 500) {
    throw new Problem("helpdesk_unavailable", "Zendesk does not answer as it should.");
  }
  const read = Answer.safeParse(reply.json);
  if (reply.status < 200 || reply.status > 299 || !read.success) {
    throw new Problem("not_connected", "Zendesk did not give us access. Connect it again.", {
      cause: new Error(`OAuth: ${saidBy(reply).slice(0, 300)}`),
    });
  }
  return {
    accessToken: read.data.access_token,
    refreshToken: read.data.refresh_token ?? null,
    expiresInSeconds: read.data.expires_in ?? null,
    scopes: read.data.scope ?? null,
  };
}
