import { MONTHS, NUMBER_WORDS, RELATIVE_DAYS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from "./calendar";
import { endOf, type Match } from "./match";

const WORD = /[\p{L}\p{M}]{1,40}(?:['’-][\p{L}\p{M}]{1,40}){0,3}/uy;
const LETTERS = /[\p{L}\p{M}]{1,40}/uy;
const AFTER_MONTH =
  /\.?[ \u00a0]{1,2}\d{1,2}(?:st|nd|rd|th)?(?:,?[ \u00a0]{1,2}\d{4})?(?![\d:])|\.?[ \u00a0]\d{4}(?!\d)/y;
/** French "hier" is German for "here"; only a time of day tells that it is yesterday. */
const AFTER_YESTERDAY = /[ \u00a0](?:soir|matin|midi|après|à)(?!\p{L})/uy;
const NUMBER_BESIDE = /\.?,?[ \u00a0]\d/y;
const SPACED_UNIT =
  /(?:[ \u00a0-](?:full|more|business|working|calendar|or|to|of)){0,2}[ \u00a0-]\p{L}{1,20}/uy;

/** A weekday, a month with its day, or a duration in words at the start of a word. */
export function matchCalendar(text: string, at: number): Match | null {
  const end = endOf(WORD, text, at);
  if (end === -1) return null;
  const word = text.slice(at, end).toLowerCase();
  if (WEEKDAYS.has(word)) return { kind: "weekday", end };
  if (isRelativeDay(word, text, end)) return { kind: "date", end };
  const short = endOf(LETTERS, text, at);
  const plain = text.slice(at, short).toLowerCase();
  if (WEEKDAYS.has(plain) || WEEKDAYS.has(plain.replace(/s$/, "")))
    return { kind: "weekday", end: short };
  const isCapital = text[at] !== plain[0];
  if (isCapital && SHORT_WEEKDAYS.has(plain) && endOf(NUMBER_BESIDE, text, short) !== -1) {
    return { kind: "weekday", end: short };
  }
  if (MONTHS.has(plain)) return matchMonth(text, at, short);
  return NUMBER_WORDS.has(word) || NUMBER_WORDS.has(plain) ? matchSpoken(text, end, short) : null;
}

const TELLING: ReadonlySet<string> = new Set([
  ...[...WEEKDAYS.keys()].flatMap((name) => [name, `${name}s`]),
  ...SHORT_WEEKDAYS.keys(),
  ...RELATIVE_DAYS,
  ...MONTHS.keys(),
  ...NUMBER_WORDS.keys(),
  "hier",
]);

/** True for a word without hyphens that could open what `matchCalendar` finds. */
export function mayTellTime(word: string): boolean {
  const lower = word.toLowerCase();
  return TELLING.has(lower) || (/['’]/.test(lower) && TELLING.has(lower.replace(/['’].*$/, "")));
}

const isRelativeDay = (word: string, text: string, end: number): boolean =>
  RELATIVE_DAYS.has(word) || (word === "hier" && endOf(AFTER_YESTERDAY, text, end) !== -1);

function matchMonth(text: string, at: number, end: number): Match | null {
  const dated = endOf(AFTER_MONTH, text, end);
  if (dated !== -1) return { kind: "date", end: dated };
  const isLong = end - at > 4 && text[at] !== text[at]?.toLowerCase();
  return isLong ? { kind: "date", end } : null;
}

/** "two weeks", "an hour", "five business days". */
function matchSpoken(text: string, ...ends: readonly number[]): Match | null {
  for (const end of ends) {
    const unitEnd = endOf(SPACED_UNIT, text, end);
    const unit = /\p{L}+$/u.exec(text.slice(end, Math.max(end, unitEnd)))?.[0].toLowerCase() ?? "";
    if (UNITS.has(unit) && unit.length > 2) return { kind: "duration", end: unitEnd };
  }
  return null;
}
