import { DAY_MS } from "../calendar/businessClock";
import type { Said } from "./endOfDay";
import type { TimeWords } from "./grammar";
import { lastMatch, patternsBy, whole } from "./patternsBy";

export type Around = { readonly today: number; readonly said: Said };
/** A day by its number since 1970, with the words that named it. */
export type ReadDay = { readonly number: number; readonly text: string } | null;

const YEAR = "(?:,?\\s+(?:de\\s+)?(\\d{4}))?";

const patternsOf = patternsBy((words: TimeWords) => ({
  dayOfMonth: words.dayOfMonth === undefined ? null : whole(words.dayOfMonth),
  anyMonth: whole(words.months.map((name) => `(?:${name})\\.?`).join("|")),
  months: words.months.map((name) => ({
    before: whole(
      `(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?(?:\\s+(?:of|de|do))?\\s+(?:${name})\\.?${YEAR}`,
    ),
    after: whole(
      `(?:${name})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\s*(?:am|pm|:))${YEAR}`,
    ),
  })),
}));

/** The date that a text names in words or digits. */
export function readDate(text: string, words: TimeWords, { today, said }: Around): ReadDay {
  if (!/\d/.test(text)) return null;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[0]);
  const named = namedDate(text, words);
  if (named !== null)
    return coming(named.month, named.day, named.year, { text: named.text, today });
  const { dayOfMonth } = patternsOf(words);
  const alone = dayOfMonth === null ? undefined : lastMatch(text, dayOfMonth);
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
  const { anyMonth, months } = patternsOf(words);
  if (lastMatch(text, anyMonth) === undefined) return null;
  for (const [at, { before, after }] of months.entries()) {
    const first = lastMatch(text, before);
    if (first !== undefined) return dateNamed(at + 1, first);
    const second = lastMatch(text, after);
    if (second !== undefined) return dateNamed(at + 1, second);
  }
  return null;
}

const dateNamed = (month: number, [text, day, year]: RegExpExecArray) => ({
  month,
  day: Number(day),
  year: year === undefined ? null : Number(year),
  text,
});

/** A day of the month alone: of this month, else of the next. */
function comingDay(day: number, { text, today }: { text: string; today: number }): ReadDay {
  const now = new Date(today * DAY_MS);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
  const found = dayOf(year, month, day, text);
  if (found !== null && found.number >= today) return found;
  return month === 12 ? dayOf(year + 1, 1, day, text) : dayOf(year, month + 1, day, text);
}

function coming(
  month: number,
  day: number,
  year: number | null,
  { text, today }: { text: string; today: number },
): ReadDay {
  const thisYear = new Date(today * DAY_MS).getUTCFullYear();
  const found = dayOf(year ?? thisYear, month, day, text);
  // A date without a year that lies more than a month back is next year's.
  if (found !== null && year === null && found.number < today - 31) {
    return dayOf(thisYear + 1, month, day, text);
  }
  return found;
}

function dayOf(year: number, month: number, day: number, text: string): ReadDay {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { number: at / DAY_MS, text } : null;
}
