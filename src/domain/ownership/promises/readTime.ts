import { DAY_MS } from "../calendar/businessClock";
import { fromWallMs, toWallMs } from "../calendar/zone";
import { HOUR_MS, MINUTE_MS } from "../thresholds";
import { endOfDay, type Said } from "./endOfDay";
import type { TimeWords } from "./grammar";
import { patternsBy } from "./patternsBy";
import { readClock } from "./readClock";
import { readDay } from "./readDay";
import { readLength } from "./readLength";

/** Hours by which a part of the day is over, on the wall clock. */
const NOON = 12;
const AFTERNOON_ENDS = 18;
const EVENING_ENDS = 20;

/**
 * The moment that a sentence names, in the account's time zone.
 *
 * A day without a time lasts until its working hours end, and if nobody works on it until the next
 * working day ends. A time without a day is the next such time.
 *
 * @param text - A sentence in lower case.
 * @returns Milliseconds since 1970, UTC; null when it names no time, or only "some days".
 */
export function readTime(text: string, words: TimeWords, said: Said): number | null {
  const day = readDay(text, words, said);
  const rest = day === null ? text : text.replace(day.text, " ");
  const time = readClock(rest, words);
  if (time !== null) return atClock(time, day?.number ?? null, said);
  const part = readPart(text, words);
  if (part !== null) return atPart(part, day, said);
  if (day !== null) return endOfDay(day.number, said, day.isToday);
  return readLength(text, words, said);
}

type Clock = NonNullable<ReturnType<typeof readClock>>;

function atClock(time: Clock, dayNumber: number | null, { at, clock }: Said): number {
  const { timeZone } = clock;
  const minutes = time.hour * 60 + time.minute;
  const on = (day: number): number => {
    const wall = day * DAY_MS + minutes * MINUTE_MS;
    return time.offset === null ? fromWallMs(wall, timeZone) : wall - time.offset * MINUTE_MS;
  };
  if (dayNumber !== null) return on(dayNumber);
  const offset = time.offset ?? 0;
  const today =
    time.offset === null ? clock.dayOf(at) : Math.floor((at + offset * MINUTE_MS) / DAY_MS);
  const first = on(today);
  return first > at ? first : on(today + 1);
}

type Part = "morning" | "noon" | "afternoon" | "evening" | "end";

const partsOf = patternsBy((words: TimeWords): readonly (readonly [Part, RegExp])[] => {
  const whole = (piece: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${piece})(?![\\p{L}\\p{N}])`, "u");
  return [
    ["end", whole(words.endOfDay)],
    ["afternoon", whole(words.afternoon)],
    ["noon", whole(words.noon)],
    ["evening", whole(words.evening)],
    ["morning", whole(words.morning)],
  ];
});

const readPart = (text: string, words: TimeWords): Part | null =>
  partsOf(words).find(([, pattern]) => pattern.test(text))?.[0] ?? null;

function atPart(part: Part, day: ReturnType<typeof readDay>, said: Said): number {
  const { at, clock } = said;
  const today = clock.dayOf(at);
  const number = day?.number ?? today;
  if (part === "end") return endOfDay(number, said, number === today);
  const hour = { morning: NOON, noon: NOON, afternoon: AFTERNOON_ENDS, evening: EVENING_ENDS }[
    part
  ];
  const wallClock = (on: number) => fromWallMs(on * DAY_MS + hour * HOUR_MS, clock.timeZone);
  const closing = clock.closingOf(number);
  const isShorter =
    part === "afternoon" &&
    closing !== null &&
    toWallMs(closing, clock.timeZone) % DAY_MS > NOON * HOUR_MS;
  const due = isShorter ? Math.min(closing, wallClock(number)) : wallClock(number);
  return day === null && due <= at ? wallClock(number + 1) : due;
}
