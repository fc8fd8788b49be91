import { type BusinessClock, DAY_MS } from "../calendar/businessClock";
import { fromWallMs } from "../calendar/zone";
import { HOUR_MS } from "../thresholds";

/** Hours at which people plan to write: late enough to know more, early enough to be read. */
const HOURS = [10, 12, 14, 16] as const;
const LEAD_MS = HOUR_MS;
const MOST_TIMES = 4;

/** Times within working hours at which a next word can be promised, soonest first. */
export function suggestTimes(now: number, clock: BusinessClock): number[] {
  const times: number[] = [];
  const today = clock.dayOf(now);
  for (let day = today; day < today + 14 && times.length < MOST_TIMES; day += 1) {
    const [opens, closes] = [clock.openingOf(day), clock.closingOf(day)];
    if (opens === null || closes === null) continue;
    const found = HOURS.map((hour) => fromWallMs(day * DAY_MS + hour * HOUR_MS, clock.timeZone));
    times.push(...found.filter((at) => at >= now + LEAD_MS && at >= opens && at <= closes));
  }
  return times.slice(0, MOST_TIMES);
}
