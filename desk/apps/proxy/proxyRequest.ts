import { SignJWT } from "jose";
import { z } from "zod";
import { fillSettings, lookUp, type Settings } from "../fillSettings";
import type { Manifest } from "../manifest";

const Claim = z.record(z.string(), z.unknown());

/** A request that an app page wants sent for it. */
export const ProxyRequest = z.object({
  installationId: z.number().int(),
  url: z.string(),
  method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]),
  headers: z.record(z.string(), z.string()),
  body: z.string().nullable(),
  secure: z.boolean(),
  jwt: z
    .object({
      algorithm: z.string(),
      secret_key: z.string(),
      expiry: z.number().positive().optional(),
      claims: Claim.optional(),
    })
    .nullable(),
  timeoutMs: z.number().positive().max(60_000),
});
export type ProxyRequest = z.infer<typeof ProxyRequest>;

/** What came back from the other side. */
export type ProxyReply = {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  responseText: string;
};

type Installed = { settings: Settings; manifest: Manifest };

const JWT_TOKEN = /\{\{\s*jwt\.token\s*\}\}/g;
const USUAL_EXPIRY_S = 60;

/**
 * Sends a request for an app page as Zendesk's proxy does.
 *
 * With `secure` it fills `{{setting.x}}` where the parameter's scopes allow, signs `jwt` with
 * HS256, and puts it where `{{jwt.token}}` stands; the destination must be on the manifest's
 * `domainWhitelist`, or on this very machine, where practice services run.
 *
 * @throws {ProxyRefusal} When the request may not be sent so.
 */
export async function proxyRequest(
  request: ProxyRequest,
  installed: Installed,
  fetching: typeof fetch = fetch,
): Promise<ProxyReply> {
  const ready = request.secure ? await withSecrets(request, installed) : request;
  const url = URL.canParse(ready.url) ? new URL(ready.url) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw refusal(400, "Invalid url");
  if (request.secure && !isAllowed(url.hostname, installed.manifest.domainWhitelist)) {
    throw refusal(403, `${url.hostname} is not on the app's domainWhitelist`);
  }
  const response = await fetching(url, {
    method: ready.method,
    headers: ready.headers,
    body: ready.body,
    redirect: "manual",
    signal: AbortSignal.timeout(request.timeoutMs),
  });
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    responseText: await response.text(),
  };
}

/** A request that the proxy does not send; the app sees it as an answer with this status. */
export class ProxyRefusal extends Error {
  override readonly name = "ProxyRefusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const refusal = (status: number, message: string) => new ProxyRefusal(status, message);

async function withSecrets(request: ProxyRequest, { settings, manifest }: Installed) {
  const fill = (text: string, scope: string) =>
    fillSettings(text, (name) => {
      const parameter = manifest.parameters.find((one) => one.name === name);
      const scopes = parameter?.secure === true ? parameter.scopes : undefined;
      if (scopes !== undefined && !scopes.includes(scope)) {
        throw refusal(403, `The setting ${name} may not be used in ${scope}`);
      }
      return lookUp(settings)(name);
    });
  const token = request.jwt === null ? null : await sign(request.jwt, fill);
  const place = (text: string) => (token === null ? text : text.replace(JWT_TOKEN, token));
  return {
    ...request,
    url: place(fill(request.url, "url")),
    body: request.body === null ? null : place(fill(request.body, "body")),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, place(fill(value, "header"))]),
    ),
  };
}

async function sign(
  jwt: NonNullable<ProxyRequest["jwt"]>,
  fill: (text: string, scope: string) => string,
): Promise<string> {
  if (jwt.algorithm !== "HS256") throw refusal(400, `Algorithm ${jwt.algorithm} is not supported`);
  const key = new TextEncoder().encode(fill(jwt.secret_key, "jwt_secret_key"));
  const claims = Object.fromEntries(
    Object.entries(jwt.claims ?? {}).map(([name, value]) => [
      name,
      typeof value === "string" ? fill(value, "jwt_claim") : value,
    ]),
  );
  const expiresAt = Math.floor(Date.now() / 1000) + (jwt.expiry ?? USUAL_EXPIRY_S);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setExpirationTime(expiresAt)
    .sign(key);
}

function isAllowed(host: string, whitelist: readonly string[]): boolean {
  if (host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host)) return true;
  return whitelist.some((domain) =>
    domain.startsWith("*.") ? host.endsWith(domain.slice(1)) : host === domain,
  );
}
