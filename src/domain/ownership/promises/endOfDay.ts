import { type BusinessClock, DAY_MS } from "../calendar/businessClock";
import { fromWallMs } from "../calendar/zone";

/** When and where a sentence was said. */
export type Said = { readonly at: number; readonly clock: BusinessClock };

/** When the working hours of a day end; of the next working day when nobody works on it. */
export function endOfDay(dayNumber: number, { at, clock }: Said, isToday = false): number {
  if (isToday) {
    const closing = clock.closingOf(dayNumber);
    if (closing !== null && closing > at) return closing;
    return fromWallMs((dayNumber + 1) * DAY_MS, clock.timeZone) - 1;
  }
  for (let ahead = 0; ahead < 31; ahead += 1) {
    const closing = clock.closingOf(dayNumber + ahead);
    if (closing !== null) return closing;
  }
  return fromWallMs((dayNumber + 1) * DAY_MS, clock.timeZone) - 1;
}
