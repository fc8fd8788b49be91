import { DAY_MS } from "../calendar/businessClock";
import type { TimeWords } from "./grammar";
import type { Said } from "./endOfDay";

/** A day by its number since 1970, with the words that named it. */
export type NamedDay = {
  readonly number: number;
  readonly text: string;
  readonly isToday: boolean;
};

const FRIDAY = 5;
const TUESDAY = 2;

/** The day that a text names; the last one when it names several. */
export function readDay(text: string, words: TimeWords, said: Said): NamedDay | null {
  const today = said.clock.dayOf(said.at);
  for (const read of [readRelative, readWeek, readDate, readWeekday]) {
    const found = read(text, words, { today, said });
    if (found !== null) return { ...found, isToday: found.number === today };
  }
  return null;
}

type Around = { readonly today: number; readonly said: Said };
type Found = { readonly number: number; readonly text: string } | null;

/** Days since the last Monday: 0 for Monday, 6 for Sunday. */
const sinceMonday = (day: number): number => (((day + 3) % 7) + 7) % 7;

const whole = (piece: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${piece})(?![\\p{L}\\p{N}])`, "gu");

const lastMatch = (text: string, piece: string): RegExpExecArray | undefined =>
  [...text.matchAll(whole(piece))].at(-1);

function readRelative(text: string, words: TimeWords, { today, said }: Around): Found {
  const after = lastMatch(text, words.dayAfterTomorrow);
  if (after !== undefined) return { number: today + 2, text: after[0] };
  const tomorrow = lastMatch(text, words.tomorrow);
  if (tomorrow !== undefined && !isMorningWord(tomorrow, text, words)) {
    return { number: nextDay(tomorrow[0], today, said), text: tomorrow[0] };
  }
  const now = lastMatch(text, words.today);
  return now === undefined ? null : { number: today, text: now[0] };
}

/** "mañana" and "Morgen" are a morning too: after an article they name no day. */
const isMorningWord = (found: RegExpExecArray, text: string, words: TimeWords): boolean =>
  new RegExp(words.morning, "u").test(found[0]) &&
  /(?:\bla|\bam|\bpor la|\bde la)\s+$/.test(text.slice(0, found.index));

function nextDay(words: string, today: number, { clock }: Said): number {
  if (!/business|working|ouvr|h[aá]b|[uú]til|werktag|arbeitstag/.test(words)) return today + 1;
  for (let day = today + 1; day < today + 31; day += 1) {
    if (clock.closingOf(day) !== null) return day;
  }
  return today + 1;
}

function readWeek(text: string, words: TimeWords, { today, said }: Around): Found {
  const monday = today - sinceMonday(today);
  const early = lastMatch(text, words.earlyNextWeek);
  if (early !== undefined) return { number: monday + 7 + TUESDAY - 1, text: early[0] };
  const next = lastMatch(text, words.nextWeek);
  // A weekday beside it is the better name: "next week Tuesday".
  if (next !== undefined) {
    const weekday = weekdayIn(text.replace(next[0], " "), words);
    if (weekday !== null) return { number: monday + 7 + ((weekday + 6) % 7), text: next[0] };
    return { number: lastOpenDay(monday + 7, said), text: next[0] };
  }
  const current = lastMatch(text, words.thisWeek);
  if (current !== undefined) {
    return { number: Math.max(today, lastOpenDay(monday, said)), text: current[0] };
  }
  const month = lastMatch(text, words.endOfMonth);
  if (month === undefined) return null;
  const date = new Date(today * DAY_MS);
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / DAY_MS;
  return { number: last, text: month[0] };
}

/** The last day of a week on which somebody works, Friday when nobody does or all days count. */
function lastOpenDay(monday: number, { clock }: Said): number {
  for (let day = monday + FRIDAY - 1; day >= monday; day -= 1) {
    if (clock.closingOf(day) !== null) return day;
  }
  return monday + FRIDAY - 1;
}

function weekdayIn(text: string, words: TimeWords): number | null {
  let found: { index: number; weekday: number } | null = null;
  words.weekdays.forEach((piece, weekday) => {
    const match = lastMatch(text, piece);
    if (match !== undefined && (found === null || match.index > found.index)) {
      found = { index: match.index, weekday };
    }
  });
  return (found as { index: number; weekday: number } | null)?.weekday ?? null;
}

function readWeekday(text: string, words: TimeWords, { today }: Around): Found {
  const weekday = weekdayIn(text, words);
  if (weekday === null) return null;
  const piece = words.weekdays[weekday] ?? "";
  const monday = today - sinceMonday(today);
  const place = (weekday + 6) % 7;
  const isNext = lastMatch(
    text,
    `(?:${words.next})\\s+(?:${piece})|(?:${piece})\\s+(?:${words.next})`,
  );
  if (isNext !== undefined) return { number: monday + 7 + place, text: isNext[0] };
  const ahead = (place - sinceMonday(today) + 7) % 7;
  return { number: today + (ahead === 0 ? 7 : ahead), text: lastMatch(text, piece)?.[0] ?? "" };
}

function readDate(text: string, words: TimeWords, { today, said }: Around): Found {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[0]);
  const named = namedDate(text, words);
  if (named !== null)
    return coming(named.month, named.day, named.year, { text: named.text, today });
  const alone = words.dayOfMonth === undefined ? undefined : lastMatch(text, words.dayOfMonth);
  if (alone !== undefined) return comingDay(Number(alone[1]), { text: alone[0], today });
  const digits =
    /(?<![\d.:])(\d{1,2})([./])(\d{1,2})(?:[./](\d{4}|\d{2})?)?(?![\d:]|\s*(?:am|pm|uhr))/.exec(
      text,
    );
  if (digits === null) return null;
  const isAmerican = said.clock.timeZone.startsWith("America/") && digits[2] === "/";
  const [first, second] = [Number(digits[1]), Number(digits[3])];
  const [day, month] = isAmerican || second > 12 ? [second, first] : [first, second];
  const year = digits[4] === undefined ? null : Number(digits[4].padStart(4, "20"));
  return coming(month, day, year, { text: digits[0], today });
}

function namedDate(text: string, words: TimeWords) {
  for (let at = 0; at < words.months.length; at += 1) {
    const name = words.months[at] ?? "";
    const of = "(?:\\s+(?:of|de|do))?\\s+";
    const year = "(?:,?\\s+(?:de\\s+)?(\\d{4}))?";
    const before = lastMatch(
      text,
      `(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?${of}(?:${name})\\.?${year}`,
    );
    if (before !== undefined) {
      return { month: at + 1, day: Number(before[1]), year: yearOf(before[2]), text: before[0] };
    }
    const after = lastMatch(
      text,
      `(?:${name})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\s*(?:am|pm|:))${year}`,
    );
    if (after !== undefined) {
      return { month: at + 1, day: Number(after[1]), year: yearOf(after[2]), text: after[0] };
    }
  }
  return null;
}

/** A day of the month alone: of this month, else of the next. */
function comingDay(day: number, { text, today }: { text: string; today: number }): Found {
  const now = new Date(today * DAY_MS);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
  const found = dayOf(year, month, day, text);
  if (found !== null && found.number >= today) return found;
  return month === 12 ? dayOf(year + 1, 1, day, text) : dayOf(year, month + 1, day, text);
}

const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

function coming(
  month: number,
  day: number,
  year: number | null,
  { text, today }: { text: string; today: number },
): Found {
  const thisYear = new Date(today * DAY_MS).getUTCFullYear();
  const found = dayOf(year ?? thisYear, month, day, text);
  // A date without a year that lies more than a month back is next year's.
  if (found !== null && year === null && found.number < today - 31) {
    return dayOf(thisYear + 1, month, day, text);
  }
  return found;
}

function dayOf(year: number, month: number, day: number, text: string): Found {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { number: at / DAY_MS, text } : null;
}
