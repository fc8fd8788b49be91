/** Of what is called real, about so many in a hundred may be chance. */
const FALSE_SHARE = 0.1;

/**
 * Says which of many findings are real when each alone could be chance.
 *
 * Who watches five hundred issues sees something rare every day. A finding
 * counts when it is rare enough for its rank among all (Benjamini, Hochberg).
 *
 * @param chances - How likely each is by chance, 0 to 1.
 * @returns The largest chance that still counts as real; 0 when none does.
 * @see https://en.wikipedia.org/wiki/False_discovery_rate
 */
export function whichAreReal(chances: readonly number[]): number {
  const sorted = [...chances].sort((a, b) => a - b);
  let cutoff = 0;
  for (const [at, chance] of sorted.entries()) {
    if (chance <= ((at + 1) / sorted.length) * FALSE_SHARE) cutoff = chance;
  }
  return cutoff;
}
