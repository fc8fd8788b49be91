import type { Resolution } from "./resolvedReally";

/** The last that happened with a customer; times are milliseconds since 1970. */
export type LastContact = {
  /** Whether their newest ticket about the issue is solved or closed. */
  readonly isSolved: boolean;
  readonly resolution: Resolution | null;
  /** When a person of ours last wrote to them; null for never. */
  readonly oursAt: number | null;
  /** When they last wrote about anything. */
  readonly theirsAt: number;
};

/** So long nobody waits without a reason. */
const QUIET_MS = 14 * 86_400_000;

/**
 * Whether a customer has stopped writing although their problem was not solved: two weeks of
 * silence on a ticket that is open, that they said is not resolved, or that was solved without a
 * word to them. Such a customer did not get help, they gave up.
 */
export function goneQuiet(
  { isSolved, resolution, oursAt, theirsAt }: LastContact,
  now: number,
): boolean {
  if (resolution === "confirmed") return false;
  if (now - Math.max(theirsAt, oursAt ?? 0) < QUIET_MS) return false;
  return !isSolved || resolution === "not" || oursAt === null;
}
