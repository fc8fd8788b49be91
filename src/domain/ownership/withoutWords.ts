import type { Audit } from "../tickets/audit";
import type { Condition, Policy } from "./policy";

/** Conditions that rest on what was said. */
const RESTS_ON_WORDS: readonly Condition[] = [
  "C2",
  "C3",
  "C4",
  "C5",
  "C6",
  "C7",
  "C13",
  "C15",
  "C16",
];

/** A log of so many tickets in which nobody says a word is a log without texts. */
const LARGE_LOG = 100;

/**
 * Leaves out the conditions that a log without texts cannot show: silence there is a property of
 * the export, not of the people.
 *
 * @returns The policy to judge by, and the conditions that were left out.
 */
export function withoutWords(
  tickets: ReadonlyMap<number, readonly Audit[]>,
  policy: Policy,
): { policy: Policy; left: readonly Condition[] } {
  if (tickets.size < LARGE_LOG) return { policy, left: [] };
  for (const audits of tickets.values()) {
    if (
      audits.some(({ events }) => events.some(({ type }) => type === "words" || type === "mail"))
    ) {
      return { policy, left: [] };
    }
  }
  const left = RESTS_ON_WORDS.filter((condition) => !policy.off.includes(condition));
  return { policy: { ...policy, off: [...policy.off, ...left] }, left };
}
