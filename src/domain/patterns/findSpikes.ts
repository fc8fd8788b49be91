import { watchArrivals } from "./watchArrivals";

/** Hours that were busier than an issue's own past explains; hours since the first count, `to` excluded. */
export type Spike = { readonly from: number; readonly to: number; readonly tickets: number };

/** One false alarm in 50 issue-weeks, found by simulation; see the bench. */
const ALARM = 7e-5;
const STEADINESS = 8;
/** Fewer tickets are no spike, however quiet it was before. */
const FEWEST = 4;

/**
 * Finds the spikes of one issue.
 *
 * @param counts - Its tickets by hour, oldest first.
 * @param profile - `weekProfile` of the account.
 * @param firstHour - The hour of the week of the first count.
 */
export function findSpikes(
  counts: ArrayLike<number>,
  profile: Float64Array,
  firstHour: number,
): Spike[] {
  const watch = watchArrivals(profile, firstHour, STEADINESS);
  const spikes: { from: number; to: number }[] = [];
  for (let hour = 0; hour < counts.length; hour += 1) {
    const { surprise, hours, observed } = watch(counts[hour] ?? 0);
    if (surprise > ALARM || observed < FEWEST || (counts[hour] ?? 0) === 0) continue;
    const from = Math.max(0, hour + 1 - hours);
    const last = spikes.at(-1);
    if (last !== undefined && from <= last.to) last.to = hour + 1;
    else spikes.push({ from, to: hour + 1 });
  }
  return spikes.map(({ from, to }) => {
    const [first, end] = trimmed(counts, from, to);
    return { from: first, to: end, tickets: sum(counts, first, end) };
  });
}

/** Hours without a ticket at either end are no part of it. */
function trimmed(counts: ArrayLike<number>, from: number, to: number): [number, number] {
  let [first, end] = [from, to];
  while (first < end && (counts[first] ?? 0) === 0) first += 1;
  while (end > first && (counts[end - 1] ?? 0) === 0) end -= 1;
  return [first, end];
}

function sum(counts: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let hour = from; hour < to; hour += 1) total += counts[hour] ?? 0;
  return total;
}
