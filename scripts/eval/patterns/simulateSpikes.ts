import { makeRandom } from "#domain/patterns/makeRandom";
import { type Watch, watchArrivals } from "#domain/patterns/watchArrivals";
import { weekProfile } from "#domain/patterns/weekProfile";

const WEEKS = 26;
const HOURS = WEEKS * 168;
const STEADINESS = 8;
const HOLIDAY_SHARE = 0.2;
const SPIKE_HOURS = 12;
const SOON_HOURS = 18;
/** One false alarm in 50 weeks of one issue. */
const ALARMS_A_WEEK = 0.02;
/** Weeks in which the detectors learn before they are judged. */
const LEARNING_WEEKS = 6;

/** What arrivals are like. */
export type World = {
  /** How little an hour's rate varies: the shape of its gamma. */
  readonly steadiness: number;
  /** Standard deviation of the logarithm of how many times as many tickets come at the end. */
  readonly trend: number;
  /** Every so many days one is a holiday, on which a fifth as many write; 0 for none. */
  readonly holidayEvery: number;
};

const EVEN_WORLD: World = { steadiness: STEADINESS, trend: 0.3, holidayEvery: 0 };
/** Another shape, as a check: rates jump about, issues grow and fade, holidays come. */
export const RESTLESS_WORLD: World = { steadiness: 4, trend: 0.9, holidayEvery: 23 };

/** A detector: takes hour by hour, answers how unusual it is; smaller is more unusual. */
type Detector = () => (count: number) => number;

/**
 * Issues with a rhythm of day and week, rates that vary by hour (gamma, shape 8) and a slow
 * trend; in each, arrivals are multiplied for 12 hours at a random time.
 *
 * @param world - What arrivals are like, when not as above.
 * @returns For our detector and a z-score over 14 days, both set to one false alarm per 50
 *   issue-weeks: the share of spikes found within 18 hours.
 */
export function simulateSpikes(
  issues: number,
  factor: number,
  world: World = EVEN_WORLD,
): { ours: number; zScore: number } {
  const random = makeRandom(11);
  const rhythm = weekRhythm();
  const made = Array.from({ length: issues }, () => makeIssue(random, { rhythm, factor, world }));
  const all = new Float64Array(HOURS);
  for (const { calm } of made)
    for (const [hour, count] of calm.entries()) all[hour] = (all[hour] ?? 0) + count;
  const profile = weekProfile(all, 0);
  return {
    ours: shareFound(made, () => {
      const watch = watchArrivals(profile, 0, STEADINESS);
      return (count) => surpriseOf(watch(count));
    }),
    zScore: shareFound(made, zScore),
  };
}

const surpriseOf = ({ surprise, observed }: Watch): number => (observed < 2 ? 1 : surprise);

type Issue = { readonly calm: number[]; readonly spiked: number[]; readonly from: number };

function makeIssue(
  random: () => number,
  { rhythm, factor, world }: { rhythm: readonly number[]; factor: number; world: World },
): Issue {
  const perHour = Math.exp(0.7 + 0.8 * normal(random));
  const trend = Math.exp(world.trend * normal(random));
  const isHoliday = (hour: number): boolean =>
    world.holidayEvery > 0 && Math.floor(hour / 24) % world.holidayEvery === 0;
  const from = Math.floor((18 + random() * 6) * 168);
  const rates = Array.from({ length: HOURS }, (_, hour) => {
    const usual = perHour * (rhythm[hour % 168] ?? 1) * Math.pow(trend, hour / HOURS);
    const open = isHoliday(hour) ? HOLIDAY_SHARE : 1;
    return (usual * open * gamma(random, world.steadiness)) / world.steadiness;
  });
  const calm = rates.map((rate) => poisson(random, rate));
  const spiked = calm.slice(0, from + SOON_HOURS);
  for (let hour = from; hour < from + SPIKE_HOURS; hour += 1) {
    spiked[hour] = poisson(random, (rates[hour] ?? 0) * factor);
  }
  return { calm, spiked, from };
}

function shareFound(issues: readonly Issue[], detector: Detector): number {
  const weekly: number[] = [];
  for (const { calm } of issues) {
    const judge = detector();
    let least = Infinity;
    for (const [hour, count] of calm.entries()) {
      const score = judge(count);
      if (hour >= LEARNING_WEEKS * 168) least = Math.min(least, score);
      if (hour % 168 !== 167) continue;
      if (hour >= LEARNING_WEEKS * 168) weekly.push(least);
      least = Infinity;
    }
  }
  const alarm = weekly.sort((a, b) => a - b)[Math.floor(weekly.length * ALARMS_A_WEEK)] ?? 0;
  const found = issues.filter(({ spiked, from }) => {
    const judge = detector();
    return spiked.map(judge).some((score, hour) => hour >= from && score < alarm);
  });
  return found.length / issues.length;
}

/** The usual peer: how many standard deviations six hours lie above those of the last two weeks. */
function zScore(): (count: number) => number {
  const past: number[] = [];
  return (count) => {
    past.push(count);
    if (past.length > 336) past.shift();
    if (past.length < 48) return 0;
    const window = past.slice(-6).reduce((sum, each) => sum + each, 0);
    const mean = past.reduce((sum, each) => sum + each, 0) / past.length;
    const variance = past.reduce((sum, each) => sum + (each - mean) ** 2, 0) / past.length;
    return -(window - 6 * mean) / Math.sqrt(6 * variance + 1e-9);
  };
}

function weekRhythm(): number[] {
  const hours = Array.from({ length: 168 }, (_, at) => {
    const hour = at % 24;
    const byDay = at < 120 ? 1.25 : 0.4;
    if (hour >= 8 && hour < 18) return byDay * 1.8;
    return hour >= 6 && hour < 22 ? byDay * 0.7 : byDay * 0.15;
  });
  const mean = hours.reduce((sum, value) => sum + value, 0) / 168;
  return hours.map((value) => value / mean);
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Marsaglia and Tsang. */
function gamma(random: () => number, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poisson(random: () => number, mean: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= random()) count += 1;
  return count;
}
