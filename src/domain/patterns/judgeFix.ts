import { steadinessOf } from "./steadinessOf";
import { surpriseOf } from "./surpriseOf";
import { WEEK } from "./weekProfile";

/** Whether a fix held, and what that is judged by. Counts are tickets since the fix. */
export type FixVerdict = {
  readonly state: "held" | "leaking" | "too-early";
  readonly seen: number;
  /** What would have come had nothing changed; with the band that holds nine times in ten. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** A fix that holds leaves at most so many: those who still write about what was before. */
  readonly most: number;
};

type Fixed = {
  /** When tickets came, in any order. Times are milliseconds since 1970. */
  readonly times: readonly number[];
  readonly fixedAt: number;
  readonly now: number;
  /** `weekProfile` of the account. */
  readonly profile: Float64Array;
};

const HOUR = 3_600_000;
const PAST_HOURS = 28 * 24;
/** A trouble of one day is seen against the quiet days before it. */
const LEAST_PAST_HOURS = 7 * 24;
/** Some write late, and some have the same trouble for another reason. */
const STRAGGLERS = 0.2;
const EDGE = 0.05;

/**
 * Judges a fix by two bands: what would come had nothing changed, and what comes when four in
 * five tickets are gone.
 *
 * Both are negative binomial: the rate before the fix is known only as well as its tickets tell
 * (a gamma posterior with Jeffreys' prior), and issues that come in bursts stay away by themselves.
 * As long as what was seen fits both, it is too early.
 * The rhythm of the week counts, so that a fix on Friday does not look good on Sunday.
 *
 * @see https://en.wikipedia.org/wiki/Negative_binomial_distribution
 */
export function judgeFix({ times, fixedAt, now, profile }: Fixed): FixVerdict {
  const first = times.reduce((least, at) => Math.min(least, at), fixedAt);
  const pastHours = Math.min(PAST_HOURS, Math.max(LEAST_PAST_HOURS, (fixedAt - first) / HOUR));
  const from = fixedAt - pastHours * HOUR;
  const before = times.filter((at) => at >= from && at < fixedAt);
  const seen = times.filter((at) => at >= fixedAt && at <= now).length;
  const share = usualHours(fixedAt, now, profile) / usualHours(from, fixedAt, profile);
  const expected = (before.length + 0.5) * share;
  const aheadDays = Math.max(1 / 24, (now - fixedAt) / (24 * HOUR));
  const steadiness = steadinessOf(before, { from, to: fixedAt }, aheadDays);
  const low = quantile(EDGE, expected, steadiness);
  const high = quantile(1 - EDGE, expected, steadiness);
  const most = quantile(1 - EDGE, expected * STRAGGLERS, steadiness);
  return { state: stateOf({ seen, low, most }), seen, expected, low, high, most };
}

function stateOf({ seen, low, most }: Pick<FixVerdict, "seen" | "low" | "most">) {
  if (seen > most) return "leaking";
  return seen < low ? "held" : "too-early";
}

/** Hours between two moments, each counted as busy as it usually is. */
function usualHours(from: number, to: number, profile: Float64Array): number {
  let sum = 0;
  for (let at = from; at < to; at += HOUR) {
    const part = Math.min(1, (to - at) / HOUR);
    sum += part * (profile[Math.floor(at / HOUR) % WEEK] ?? 1);
  }
  return Math.max(sum, 1e-6);
}

/** The smallest count that is reached or stayed below with this probability. */
export function quantile(probability: number, expected: number, steadiness: number): number {
  const mean = Math.max(expected, 1e-9);
  let count = 0;
  while (count < 100_000 && 1 - surpriseOf(count + 1, mean, steadiness) < probability) count += 1;
  return count;
}
