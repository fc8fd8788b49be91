import { createPublicKey, type KeyObject } from "node:crypto";
import { decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";
import { Problem } from "../errors";
import { isSubdomain } from "../helpdesks/baseUrlOf";

/** Who opens a page, as the help desk vouches for them. */
export type PageLoad = {
  readonly subdomain: string;
  readonly installationId: number;
  readonly userId: number;
};

/** The public key of our app in an account, in PEM; `fresh` asks the help desk again. */
export type ReadKey = (subdomain: string, fresh: boolean) => Promise<string>;

const HOST = /^(?:https:\/\/)?([a-z0-9][a-z0-9-]{1,62})\.zendesk\.com\/?$/;
const AUDIENCE =
  /^https:\/\/([a-z0-9-]+)\.zendesk\.com\/api\/v2\/apps\/installations\/([1-9]\d{0,15})\.json$/;
const SUBJECT = /\/users\/([1-9]\d{0,15})(?:\.json)?$/;
const LONGEST_TOKEN = 8_000;

/**
 * Checks the token with which the help desk posts the first request of a page.
 *
 * RS256 only, with the public key of our app as the help desk publishes it: whatever the token
 * says about algorithms or keys is ignored. Signed by the account it names, for an installation
 * of that account, and not older than ten minutes.
 *
 * @throws {Problem} `not_signed` for every other token, without saying which check failed.
 */
export async function verifyPageToken(
  token: string,
  readKey: ReadKey,
  now: Date,
): Promise<PageLoad> {
  try {
    const subdomain = issuerOf(token);
    return readClaims(await verify(token, { subdomain, readKey, now }), subdomain);
  } catch (error) {
    if (error instanceof Problem && error.code === "helpdesk_unavailable") throw error;
    throw new Problem(
      "not_signed",
      "This page was not opened by the help desk. Open it there again.",
      { cause: error },
    );
  }
}

/** The account that the token claims to come from; it says whose key must have signed it. */
function issuerOf(token: string): string {
  if (token.length > LONGEST_TOKEN) throw new Error("too long");
  const subdomain = HOST.exec(decodeJwt(token).iss ?? "")?.[1];
  if (subdomain === undefined || !isSubdomain(subdomain)) throw new Error("unknown issuer");
  return subdomain;
}

function readClaims({ aud, sub }: JWTPayload, subdomain: string): PageLoad {
  const [, account, installation] = AUDIENCE.exec(typeof aud === "string" ? aud : "") ?? [];
  const user = SUBJECT.exec(sub ?? "")?.[1];
  if (account !== subdomain || user === undefined) throw new Error("wrong audience or subject");
  return { subdomain, installationId: Number(installation), userId: Number(user) };
}

async function verify(
  token: string,
  { subdomain, readKey, now }: { subdomain: string; readKey: ReadKey; now: Date },
): Promise<JWTPayload> {
  const options = {
    algorithms: ["RS256"],
    clockTolerance: "30s",
    maxTokenAge: "10m",
    currentDate: now,
    requiredClaims: ["iss", "aud", "sub", "iat", "exp"],
  };
  try {
    const known = toKey(await readKey(subdomain, false));
    return (await jwtVerify(token, known, options)).payload;
  } catch (error) {
    // The key may have been replaced: look once more.
    if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    const fresh = toKey(await readKey(subdomain, true));
    return (await jwtVerify(token, fresh, options)).payload;
  }
}

/** As a public key object, which no symmetric algorithm accepts. */
const toKey = (pem: string): KeyObject => createPublicKey({ key: pem, format: "pem" });
