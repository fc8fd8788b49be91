import { DAY_MS } from "../calendar/businessClock";
import type { TimeWords } from "./grammar";
import type { Said } from "./endOfDay";
import { lastMatch, patternsBy, whole } from "./patternsBy";
import { type Around, readDate, type ReadDay } from "./readDate";

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
  const around = { today: said.clock.dayOf(said.at), said };
  const relative = readRelative(text, words, around);
  const named =
    readWeek(text, words, around) ??
    readDate(text, words, around) ??
    readWeekday(text, words, around);
  const found =
    relative !== null && named !== null ? laterIn(text, relative, named) : (relative ?? named);
  return found === null ? null : { ...found, isToday: found.number === around.today };
}

type Named = NonNullable<ReadDay>;

const laterIn = (text: string, one: Named, other: Named): Named =>
  text.lastIndexOf(one.text) + one.text.length > text.lastIndexOf(other.text) + other.text.length
    ? one
    : other;

/** Days since the last Monday: 0 for Monday, 6 for Sunday. */
const sinceMonday = (day: number): number => (((day + 3) % 7) + 7) % 7;

const patternsOf = patternsBy((words: TimeWords) => ({
  dayAfterTomorrow: whole(words.dayAfterTomorrow),
  tomorrow: whole(words.tomorrow),
  today: whole(words.today),
  morning: new RegExp(words.morning, "u"),
  earlyNextWeek: whole(words.earlyNextWeek),
  nextWeek: whole(words.nextWeek),
  thisWeek: whole(words.thisWeek),
  endOfMonth: whole(words.endOfMonth),
  anyWeekday: whole(words.weekdays.join("|")),
  weekdays: words.weekdays.map((piece) => whole(piece)),
  nextWeekdays: words.weekdays.map((piece) =>
    whole(`(?:${words.next})\\s+(?:${piece})|(?:${piece})\\s+(?:${words.next})`),
  ),
}));

function readRelative(text: string, words: TimeWords, { today, said }: Around): ReadDay {
  const patterns = patternsOf(words);
  const after = lastMatch(text, patterns.dayAfterTomorrow);
  if (after !== undefined) return { number: today + 2, text: after[0] };
  const tomorrow = lastMatch(text, patterns.tomorrow);
  if (tomorrow !== undefined && !isMorningWord(tomorrow, text, words)) {
    return { number: nextDay(tomorrow[0], today, said), text: tomorrow[0] };
  }
  const now = lastMatch(text, patterns.today);
  return now === undefined ? null : { number: today, text: now[0] };
}

/** "mañana" and "Morgen" are a morning too: after an article they name no day. */
const isMorningWord = (found: RegExpExecArray, text: string, words: TimeWords): boolean =>
  patternsOf(words).morning.test(found[0]) &&
  /(?:\bla|\bam|\bpor la|\bde la)\s+$/.test(text.slice(0, found.index));

function nextDay(words: string, today: number, { clock }: Said): number {
  if (!/business|working|ouvr|h[aá]b|[uú]til|werktag|arbeitstag/.test(words)) return today + 1;
  for (let day = today + 1; day < today + 31; day += 1) {
    if (clock.closingOf(day) !== null) return day;
  }
  return today + 1;
}

function readWeek(text: string, words: TimeWords, { today, said }: Around): ReadDay {
  const patterns = patternsOf(words);
  const monday = today - sinceMonday(today);
  const early = lastMatch(text, patterns.earlyNextWeek);
  if (early !== undefined) return { number: monday + 7 + TUESDAY - 1, text: early[0] };
  const next = lastMatch(text, patterns.nextWeek);
  // A weekday beside it is the better name: "next week Tuesday".
  if (next !== undefined) {
    const weekday = weekdayIn(text.replace(next[0], " "), words);
    if (weekday !== null) return { number: monday + 7 + ((weekday + 6) % 7), text: next[0] };
    return { number: lastOpenDay(monday + 7, said), text: next[0] };
  }
  const current = lastMatch(text, patterns.thisWeek);
  if (current !== undefined) {
    return { number: Math.max(today, lastOpenDay(monday, said)), text: current[0] };
  }
  const month = lastMatch(text, patterns.endOfMonth);
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
  const { anyWeekday, weekdays } = patternsOf(words);
  if (lastMatch(text, anyWeekday) === undefined) return null;
  let found: { index: number; weekday: number } | null = null;
  weekdays.forEach((pattern, weekday) => {
    const match = lastMatch(text, pattern);
    if (match !== undefined && (found === null || match.index > found.index)) {
      found = { index: match.index, weekday };
    }
  });
  return (found as { index: number; weekday: number } | null)?.weekday ?? null;
}

function readWeekday(text: string, words: TimeWords, { today }: Around): ReadDay {
  const weekday = weekdayIn(text, words);
  if (weekday === null) return null;
  const patterns = patternsOf(words);
  const monday = today - sinceMonday(today);
  const place = (weekday + 6) % 7;
  const [named, next] = [patterns.weekdays[weekday], patterns.nextWeekdays[weekday]];
  const isNext = next === undefined ? undefined : lastMatch(text, next);
  if (isNext !== undefined) return { number: monday + 7 + place, text: isNext[0] };
  const ahead = (place - sinceMonday(today) + 7) % 7;
  return {
    number: today + (ahead === 0 ? 7 : ahead),
    text: (named && lastMatch(text, named)?.[0]) ?? "",
  };
}
