import { createHash } from "node:crypto";
import { importPKCS8, SignJWT } from "jose";

type PageLoad = {
  privateKey: string;
  subdomain: string;
  appId: number;
  installationId: number;
  userId: number;
  product: string;
  location: string;
  /** The page's address, which the token is bound to. */
  url: URL;
  now: Date;
};

const LIFE_SECONDS = 300;

/**
 * Signs the token with which Zendesk posts an app page's first request.
 *
 * The claims are those of a signed URL: who looks (`sub`), at which installation (`aud`), of which
 * account (`iss`), where (`context`). It lives five minutes.
 *
 * @see https://developer.zendesk.com/documentation/apps/build-an-app/building-a-server-side-app/part-5-secure-the-app/
 */
export async function signPageToken(load: PageLoad): Promise<string> {
  const host = `${load.subdomain}.zendesk.com`;
  const api = `https://${host}/api/v2`;
  const seconds = Math.floor(load.now.getTime() / 1000);
  return new SignJWT({
    cnf: { jku: `${api}/apps/${load.appId}/public_key.pem` },
    qsh: queryHash(load.url),
    context: { product: load.product, location: load.location },
  })
    .setProtectedHeader({ alg: "RS256", typ: "JWT" })
    .setIssuer(host)
    .setAudience(`${api}/apps/installations/${load.installationId}.json`)
    .setSubject(`${api}/users/${load.userId}.json`)
    .setIssuedAt(seconds)
    .setNotBefore(seconds)
    .setExpirationTime(seconds + LIFE_SECONDS)
    .sign(await importPKCS8(load.privateKey, "RS256"));
}

function queryHash({ pathname, searchParams }: URL): string {
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return createHash("sha256")
    .update(`POST&${pathname}&${query.join("&")}`)
    .digest("hex");
}
