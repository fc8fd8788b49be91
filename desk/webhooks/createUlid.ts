import { randomBytes } from "node:crypto";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * An id of 26 characters that sorts by time.
 *
 * @see https://github.com/ulid/spec
 */
export function createUlid(at: Date): string {
  const time = Array.from({ length: 10 }, (_, index) => {
    const digit = Math.floor(at.getTime() / 32 ** (9 - index)) % 32;
    return LETTERS[digit] ?? "0";
  });
  const chance = [...randomBytes(16)].map((byte) => LETTERS[byte % 32] ?? "0");
  return [...time, ...chance].join("");
}
