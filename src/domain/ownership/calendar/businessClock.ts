import type { Calendar } from "../policy";
import { fromWallMs, toWallMs } from "./zone";

/** Computes in working time. All times are milliseconds since 1970, UTC. */
export type BusinessClock = {
  readonly timeZone: string;
  /** True without a calendar: every minute counts, weekends as well. */
  readonly isRoundTheClock: boolean;
  /** Working time between two instants, 0 when the second is not later. */
  between(from: number, to: number): number;
  /** The last instant at which no more than `span` of working time has passed; may be Infinity. */
  exceeds(from: number, span: number): number;
  /** The first instant at which `span` of working time has passed; may be Infinity. */
  after(from: number, span: number): number;
  /** When the working day ends that holds this wall date; null on a closed day. */
  closingOf(dayNumber: number): number | null;
  /** When the working day begins; null on a closed day. */
  openingOf(dayNumber: number): number | null;
  /** The wall date of an instant, as days since 1970. */
  dayOf(instant: number): number;
};

export const DAY_MS = 86_400_000;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
/** How far ahead a calendar is searched before it counts as never open: three years. */
const HORIZON_DAYS = 1100;

type Opening = readonly [from: number, to: number];

/** A clock that counts working time only; without a calendar every minute is working time in UTC. */
export function businessClock(calendar: Calendar | null): BusinessClock {
  return calendar === null ? roundTheClock : clockOf(calendar);
}

const roundTheClock: BusinessClock = {
  timeZone: "UTC",
  isRoundTheClock: true,
  between: (from, to) => Math.max(0, to - from),
  exceeds: (from, span) => from + span,
  after: (from, span) => from + span,
  closingOf: (dayNumber) => (dayNumber + 1) * DAY_MS - 1,
  openingOf: (dayNumber) => dayNumber * DAY_MS,
  dayOf: (instant) => Math.floor(instant / DAY_MS),
};

function clockOf({ timeZone, hours, holidays }: Calendar): BusinessClock {
  const closed = new Set(holidays.map((date) => Date.parse(date) / DAY_MS));
  const openings = new Map<number, readonly Opening[]>();
  const dayOf = (instant: number) => Math.floor(toWallMs(instant, timeZone) / DAY_MS);

  function openingsOf(dayNumber: number): readonly Opening[] {
    const known = openings.get(dayNumber);
    if (known !== undefined) return known;
    const named = DAYS[new Date(dayNumber * DAY_MS).getUTCDay()] ?? "sun";
    const listed = closed.has(dayNumber) ? [] : (hours[named] ?? []);
    const found = listed
      .map(([from, to]): Opening => [at(dayNumber, from), at(dayNumber, to)])
      .sort((a, b) => a[0] - b[0]);
    const apart = found.map(([from, to], at): Opening => {
      const reached = Math.max(...found.slice(0, at).map(([, end]) => end), from);
      return [reached, Math.max(reached, to)];
    });
    openings.set(dayNumber, apart);
    return apart;
  }

  const at = (dayNumber: number, clock: string): number => {
    const [hour = 0, minute = 0] = clock.split(":").map(Number);
    return fromWallMs(dayNumber * DAY_MS + (hour * 60 + minute) * 60_000, timeZone);
  };

  function walk(from: number, span: number, isDone: (left: number) => boolean): number {
    let left = span;
    const first = dayOf(from);
    for (let day = first; day < first + HORIZON_DAYS; day += 1) {
      for (const [opens, closes] of openingsOf(day)) {
        const start = Math.max(opens, from);
        if (closes <= start) continue;
        if (isDone(left - (closes - start))) return start + left;
        left -= closes - start;
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  return {
    timeZone,
    isRoundTheClock: false,
    dayOf,
    between(from, to) {
      let total = 0;
      if (to <= from) return 0;
      for (let day = dayOf(from), last = dayOf(to); day <= last; day += 1) {
        for (const [opens, closes] of openingsOf(day)) {
          total += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
        }
      }
      return total;
    },
    exceeds: (from, span) => walk(from, span, (left) => left < 0),
    after: (from, span) => walk(from, span, (left) => left <= 0),
    closingOf: (dayNumber) => openingsOf(dayNumber).at(-1)?.[1] ?? null,
    openingOf: (dayNumber) => openingsOf(dayNumber)[0]?.[0] ?? null,
  };
}
