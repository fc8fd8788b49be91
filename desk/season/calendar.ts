import type { Random } from "./random";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** When the teams that work by day are there: Monday to Friday, 8 to 18 o'clock, UTC. */
const OPENS_AT = 8;
const CLOSES_AT = 18;

/** Sunday first: how much is written on each day of the week. */
const DAY_WEIGHT = [0.45, 1.35, 1.15, 1.1, 1.05, 0.95, 0.55] as const;

/** Midnight first: how much is written in each hour. */
const HOUR_WEIGHT = [
  1, 0.5, 0.3, 0.2, 0.3, 0.8, 2, 4, 7, 9, 9, 8, 7, 7, 7, 7, 7, 8, 8, 8, 7, 5, 3, 2,
] as const;

/**
 * Draws when tickets arrive, with the rhythm of the week and the day.
 *
 * @param count - How many.
 * @param from - The first moment; `to` the last.
 * @returns Moments in order.
 */
export function drawArrivals(random: Random, count: number, from: Date, to: Date): Date[] {
  const days = Array.from(
    { length: Math.ceil((to.getTime() - from.getTime()) / DAY_MS) },
    (_, day) => from.getTime() + day * DAY_MS,
  );
  const weightOf = (day: number): number => DAY_WEIGHT[new Date(day).getUTCDay()] ?? 1;
  const hours = HOUR_WEIGHT.map((weight, hour) => ({ weight, hour }));
  const moments: Date[] = [];
  while (moments.length < count) {
    const day = new Date(random.weighted(days, weightOf));
    const { hour } = random.weighted(hours, ({ weight }) => weight);
    day.setUTCHours(hour, random.between(0, 59), random.between(0, 59), 0);
    if (day >= from && day < to) moments.push(day);
  }
  return moments.sort((a, b) => a.getTime() - b.getTime());
}

/**
 * The moment after so many working hours; nights and weekends don't count.
 *
 * @param hours - Working hours from 0 on; fractions are fine.
 */
export function afterWorkingHours(from: Date, hours: number): Date {
  let at = intoWorkingTime(from);
  let left = hours * HOUR_MS;
  for (;;) {
    const closes = new Date(at);
    closes.setUTCHours(CLOSES_AT, 0, 0, 0);
    const today = closes.getTime() - at.getTime();
    if (left <= today) return new Date(at.getTime() + left);
    left -= today;
    at = intoWorkingTime(new Date(closes.getTime() + 1000));
  }
}

/** The moment after so many hours by the clock on the wall. */
export const afterHours = (from: Date, hours: number): Date =>
  new Date(from.getTime() + hours * HOUR_MS);

/** Whether the teams that work by day are there. */
export function isWorkingTime(at: Date): boolean {
  const hour = at.getUTCHours();
  return !isWeekend(at) && hour >= OPENS_AT && hour < CLOSES_AT;
}

/** How people say a moment: "Thursday, 3 pm". */
export function inWords(at: Date): string {
  const day = at.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" });
  const hour = at.getUTCHours();
  return `${day}, ${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? "am" : "pm"}`;
}

/** How people write a date: "12 October". */
export const asDate = (at: Date): string =>
  at.toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

const isWeekend = (at: Date): boolean => at.getUTCDay() === 0 || at.getUTCDay() === 6;

function intoWorkingTime(from: Date): Date {
  const at = new Date(from);
  if (at.getUTCHours() >= CLOSES_AT) {
    at.setTime(at.getTime() + DAY_MS);
    at.setUTCHours(OPENS_AT, 0, 0, 0);
  } else if (at.getUTCHours() < OPENS_AT) at.setUTCHours(OPENS_AT, 0, 0, 0);
  while (isWeekend(at)) {
    at.setTime(at.getTime() + DAY_MS);
    at.setUTCHours(OPENS_AT, 0, 0, 0);
  }
  return at;
}
