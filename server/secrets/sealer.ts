import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** Keeps secrets unreadable in the database. */
export type Sealer = {
  /** @param purpose - What it is and whose ("access_token:17"); needed again to open it. */
  seal(secret: string, purpose: string): Buffer;
  /** @throws {Error} When the key is gone, the purpose differs or a byte was changed. */
  open(sealed: Buffer, purpose: string): string;
};

const VERSION = 1;
const KEY_ID_BYTES = 4;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES + IV_BYTES + TAG_BYTES;

/**
 * AES-256-GCM with the purpose as additional data, so that a sealed value cannot be moved to
 * another account or column. Each value names its key: old keys still open while new ones seal.
 *
 * @param keys - 32 bytes each, newest first; at least one.
 * @see https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-38d.pdf
 */
export function sealerOf(keys: readonly Buffer[]): Sealer {
  const [newest] = keys;
  if (newest === undefined || keys.some(({ length }) => length !== 32)) {
    throw new RangeError("keys: one or more of 32 bytes");
  }
  const byId = new Map(keys.map((key) => [keyIdOf(key).toString("hex"), key]));
  return {
    seal(secret, purpose) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", newest, iv).setAAD(Buffer.from(purpose));
      const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), keyIdOf(newest), iv, cipher.getAuthTag(), text]);
    },
    open(sealed, purpose) {
      const key = byId.get(sealed.subarray(1, 1 + KEY_ID_BYTES).toString("hex"));
      if (sealed[0] !== VERSION || sealed.length < HEAD_BYTES || key === undefined) {
        throw new Error("Sealed with a key that this service does not have.");
      }
      const iv = sealed.subarray(1 + KEY_ID_BYTES, 1 + KEY_ID_BYTES + IV_BYTES);
      const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(sealed.subarray(HEAD_BYTES - TAG_BYTES, HEAD_BYTES));
      return (
        decipher.update(sealed.subarray(HEAD_BYTES), undefined, "utf8") + decipher.final("utf8")
      );
    },
  };
}

const keyIdOf = (key: Buffer): Buffer =>
  createHash("sha256").update("unticket key id").update(key).digest().subarray(0, KEY_ID_BYTES);
