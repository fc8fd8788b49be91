import { createHmac, timingSafeEqual } from "node:crypto";

export type Signed = {
  /** The bytes as they came. */
  readonly body: Buffer;
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
};

export type SignatureVerdict = "good" | "missing" | "wrong" | "stale" | "test-secret";

/** Signs Zendesk's trial deliveries for everybody; publicly known, so it proves nothing. */
export const TEST_SECRET = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Whether a delivery was signed with one of the secrets, and just now.
 *
 * base64(HMAC-SHA256(secret, timestamp + body)), over the raw bytes, compared in constant time.
 * During a rotation two secrets are good.
 *
 * @param windowSeconds - How far the signature's time may be from ours, either way.
 * @see https://developer.zendesk.com/documentation/webhooks/verifying/
 */
export function verifySignature(
  { body, signature, timestamp }: Signed,
  secrets: readonly string[],
  {
    now,
    windowSeconds,
    allowTestSecret,
  }: { now: Date; windowSeconds: number; allowTestSecret: boolean },
): SignatureVerdict {
  if (signature === undefined || timestamp === undefined) return "missing";
  const given = Buffer.from(signature, "base64");
  const isBy = (secret: string): boolean => {
    const expected = createHmac("sha256", secret).update(timestamp).update(body).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  // Every secret is tried, so that the time taken does not tell which one was near.
  const matches = secrets.map(isBy);
  const isTest = isBy(TEST_SECRET);
  if (isTest && !allowTestSecret) return "test-secret";
  if (!isTest && !matches.includes(true)) return "wrong";
  const at = INSTANT.test(timestamp) ? Date.parse(timestamp) : NaN;
  return Math.abs(now.getTime() - at) <= windowSeconds * 1000 ? "good" : "stale";
}
