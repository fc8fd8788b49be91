import { watchArrivals } from "./watchArrivals";

/** Hours that were busier than an issue's own past explains; hours since the first count, `to` excluded. */
export type Spike = {
  readonly from: number;
  readonly to: number;
  readonly tickets: number;
  /** How unlikely its most unusual hours are by chance, 0 to 1. */
  readonly surprise: number;
};

/** One false alarm in 50 issue-weeks, found by simulation; see the bench. */
const ALARM = 7e-5;
const STEADINESS = 8;
/** Fewer tickets are no spike, however quiet it was before. */
const FEWEST = 4;
/** Hours without a ticket that a spike has not. */
const LONGEST_GAP = 8;

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
  const spikes: { from: number; to: number; surprise: number }[] = [];
  for (let hour = 0; hour < counts.length; hour += 1) {
    const { surprise, hours, observed } = watch(counts[hour] ?? 0);
    if (surprise > ALARM || observed < FEWEST || (counts[hour] ?? 0) === 0) continue;
    const from = Math.max(0, hour + 1 - hours);
    const last = spikes.at(-1);
    if (last !== undefined && from <= last.to) {
      last.from = Math.min(last.from, from);
      last.to = hour + 1;
      last.surprise = Math.min(last.surprise, surprise);
    } else spikes.push({ from, to: hour + 1, surprise });
  }
  return spikes.map(({ from, to, surprise }) => {
    const [first, end] = trimmed(counts, from, to);
    return { from: first, to: end, tickets: sum(counts, first, end), surprise };
  });
}

/** The busiest hours in a row: hours without a ticket and strays before or after are no part. */
function trimmed(counts: ArrayLike<number>, from: number, to: number): [number, number] {
  let best: [number, number] = [from, to];
  let most = 0;
  let start = from;
  let last = from;
  for (let hour = from; hour < to; hour += 1) {
    if ((counts[hour] ?? 0) === 0) continue;
    if (sum(counts, start, last + 1) === 0 || hour - last > LONGEST_GAP) start = hour;
    last = hour;
    const tickets = sum(counts, start, hour + 1);
    if (tickets <= most) continue;
    most = tickets;
    best = [start, hour + 1];
  }
  return best;
}

function sum(counts: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let hour = from; hour < to; hour += 1) total += counts[hour] ?? 0;
  return total;
}
