const DAY = 86_400_000;
/** Beyond chance, no issue is steadier than this over the time that is looked ahead. */
const STEADIEST = 40;
const LEAST_PER_DAY = 0.02;

/**
 * How little the number of an issue's tickets varies over some days ahead, as the shape of a
 * negative binomial count: from how much its days differed so far, and from how few tickets tell
 * its rate. A single burst says little about what comes next, so its shape is small.
 *
 * @param times - Tickets from `from` to `to`; milliseconds since 1970.
 * @param aheadDays - Over how many days the count ahead goes; above 0.
 */
export function steadinessOf(
  times: readonly number[],
  { from, to }: { from: number; to: number },
  aheadDays: number,
): number {
  const days = Math.max(1, Math.round((to - from) / DAY));
  const counts = new Float64Array(days);
  for (const at of times) {
    const day = Math.min(days - 1, Math.max(0, Math.floor((at - from) / DAY)));
    counts[day] = (counts[day] ?? 0) + 1;
  }
  const mean = times.length / days;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / days;
  const beyondChance = variance - mean;
  const perDay = beyondChance <= 0 ? STEADIEST : Math.max(LEAST_PER_DAY, mean ** 2 / beyondChance);
  const own = Math.min(STEADIEST, perDay * aheadDays);
  return 1 / (1 / (times.length + 0.5) + 1 / own);
}
