import { surpriseOf } from "./surpriseOf";
import { WEEK } from "./weekProfile";

/** How unusual the hours up to now are. */
export type Watch = {
  /** The smallest tail probability over the windows; 1 when nothing is to be seen. */
  readonly surprise: number;
  /** Hours of the window that surprises most. */
  readonly hours: number;
  readonly observed: number;
  readonly expected: number;
};

/** Looked at together: sudden bursts show in the short, slow ones in the long. */
const WINDOWS = [1, 6, 12, 24] as const;
/** A spike must not raise its own baseline. */
const LAG_HOURS = 24;
/** The past counts half after so long. */
const HALF_LIFE_HOURS = 28 * 24;
/** For an issue without a past: one ticket a week, believed no more than eight hours of its own. */
const PRIOR = { tickets: 8 / 168, hours: 8 } as const;

/**
 * Watches the arrivals of one issue hour by hour.
 *
 * Expected tickets are the issue's own past rate, newer weeks counting more,
 * times the usual rhythm of the week; windows of 1 to 24 hours are compared
 * with it by a negative binomial tail.
 *
 * @param profile - `weekProfile` of the account.
 * @param firstHour - The hour of the week of the first count.
 * @param steadiness - Of one hour's rate; an account's own, about 8.
 * @returns A function that takes the next hour's count and answers for the hours up to it.
 */
export function watchArrivals(
  profile: Float64Array,
  firstHour: number,
  steadiness: number,
): (count: number) => Watch {
  const recent: { count: number; usual: number }[] = [];
  const fade = Math.pow(0.5, 1 / HALF_LIFE_HOURS);
  let tickets = 0;
  let hours = 0;
  let hour = firstHour;
  return (count) => {
    recent.push({ count, usual: profile[hour % WEEK] ?? 1 });
    hour += 1;
    if (recent.length > LAG_HOURS) {
      const past = recent.shift();
      tickets = tickets * fade + (past?.count ?? 0);
      hours = hours * fade + (past?.usual ?? 0);
    }
    const rate = (tickets + PRIOR.tickets) / (hours + PRIOR.hours);
    return mostSurprising(recent, rate, steadiness);
  };
}

function mostSurprising(
  recent: readonly { count: number; usual: number }[],
  rate: number,
  steadiness: number,
): Watch {
  let best: Watch = { surprise: 1, hours: 1, observed: 0, expected: 0 };
  let observed = 0;
  let usual = 0;
  let squares = 0;
  for (let back = 1; back <= recent.length; back += 1) {
    const at = recent[recent.length - back];
    observed += at?.count ?? 0;
    usual += at?.usual ?? 0;
    squares += (at?.usual ?? 0) ** 2;
    if (!WINDOWS.some((window) => window === back) || observed === 0) continue;
    const expected = rate * usual;
    // Rates of different hours vary on their own, so their sum is steadier.
    const together = (steadiness * usual ** 2) / squares;
    const surprise = surpriseOf(observed, Math.max(expected, 1e-6), together);
    if (surprise < best.surprise) best = { surprise, hours: back, observed, expected };
  }
  return best;
}
