/** Hours of a week. */
export const WEEK = 168;
/** So many tickets spread evenly are mixed in, for accounts with few. */
const EVEN_TICKETS = 400;

/**
 * How busy each hour of the week is: 168 factors around a mean of 1.
 *
 * @param counts - All tickets of an account by hour, oldest first.
 * @param firstHour - The hour of the week of the first count, 0 to 167.
 */
export function weekProfile(counts: ArrayLike<number>, firstHour: number): Float64Array {
  const sums = new Float64Array(WEEK).fill(EVEN_TICKETS / WEEK);
  const seen = new Float64Array(WEEK).fill(1);
  for (let hour = 0; hour < counts.length; hour += 1) {
    const at = (firstHour + hour) % WEEK;
    sums[at] = (sums[at] ?? 0) + (counts[hour] ?? 0);
    seen[at] = (seen[at] ?? 0) + 1;
  }
  const means = sums.map((sum, at) => sum / (seen[at] ?? 1));
  const mean = means.reduce((sum, value) => sum + value, 0) / WEEK;
  return means.map((value) => value / mean);
}
