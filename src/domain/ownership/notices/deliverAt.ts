import { type BusinessClock, DAY_MS } from "../calendar/businessClock";
import { fromWallMs, toWallMs } from "../calendar/zone";
import { MINUTE_MS } from "../thresholds";

/** When people may be told. Times of day are on the account's clock, such as "20:00". */
export type DeliveryRules = {
  readonly mostPerDay: number;
  readonly quietHours: { readonly from: string; readonly to: string } | null;
  readonly digestAt: string;
};

/** When somebody is told, and whether by itself or in the summary of that moment. */
type Delivery = { readonly deliverAt: number; readonly isDigest: boolean };

/**
 * When somebody is told: now, after the quiet hours, or with the next digest when they have had
 * their share of the day.
 *
 * @param theirs - Their notices so far, with when they were or will be told.
 */
export function deliverAt(
  theirs: readonly Delivery[],
  { rules, clock, now }: { rules: DeliveryRules; clock: BusinessClock; now: number },
): Delivery {
  const at = afterQuiet(now, rules, clock);
  const day = clock.dayOf(at);
  const sameDay = theirs.filter(
    (one) => !one.isDigest && clock.dayOf(one.deliverAt) === day,
  ).length;
  return sameDay < rules.mostPerDay
    ? { deliverAt: at, isDigest: false }
    : { deliverAt: nextDigest(at, rules, clock), isDigest: true };
}

function afterQuiet(now: number, { quietHours }: DeliveryRules, clock: BusinessClock): number {
  if (quietHours === null) return now;
  const [from, to] = [minutesOf(quietHours.from), minutesOf(quietHours.to)];
  const wall = toWallMs(now, clock.timeZone);
  const minute = Math.floor((wall % DAY_MS) / MINUTE_MS);
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return now;
  const day = clock.dayOf(now) + (minute >= from && from > to ? 1 : 0);
  return fromWallMs(day * DAY_MS + to * MINUTE_MS, clock.timeZone);
}

function nextDigest(after: number, { digestAt }: DeliveryRules, clock: BusinessClock): number {
  const on = (day: number) =>
    fromWallMs(day * DAY_MS + minutesOf(digestAt) * MINUTE_MS, clock.timeZone);
  const today = clock.dayOf(after);
  return on(today) > after ? on(today) : on(today + 1);
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return hour * 60 + minute;
}
