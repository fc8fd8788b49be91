import { HOUR_MS, MINUTE_MS } from "../thresholds";
import type { TimeWords } from "./grammar";
import { endOfDay, type Said } from "./endOfDay";
import { patternsBy } from "./patternsBy";

const patternsOf = patternsBy((words: TimeWords) => {
  const number = `(?:\\d{1,3}|${Object.keys(words.numbers)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
  const few = `(?:${words.few})`;
  const unit = `(?:${words.minutes}|${words.hours}|${words.days}|${words.weeks})`;
  const only = (piece: string) => new RegExp(`^(?:${piece})$`, "u");
  return {
    half: new RegExp(`(?<![\\p{L}])(?:${words.halfHour})(?![\\p{L}])`, "u"),
    length: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${words.within})(?:\\s+|(?<=['’]))(?:the\\s+)?|(?:${words.every})\\s+)` +
        `(?:(?:(?<low>${number})\\s*(?:-|–|to|bis|à|a|ou|or|oder|y|e|até)\\s*)?(?<count>${number})\\s+(?:of\\s+|more\\s+)?)?` +
        `(?<few>${few}\\s+)?(?<work>(?:${words.working})[\\s-]+)?(?<unit>${unit})(?<after>[\\s-]+(?:${words.working}))?(?![\\p{L}])`,
      "u",
    ),
    minutes: only(words.minutes),
    hours: only(words.hours),
    weeks: only(words.weeks),
    working: new RegExp(words.working, "u"),
  };
});

/**
 * The moment at the end of a length of time: "within two hours", "in 3 working days", "every
 * hour". Of a range the longer end counts; "a few days" names no time.
 */
export function readLength(text: string, words: TimeWords, said: Said): number | null {
  const { half, length } = patternsOf(words);
  if (half.test(text)) return said.at + 30 * MINUTE_MS;
  const found = length.exec(text);
  if (found === null || found.groups?.["few"] !== undefined) return null;
  const { count, unit: named = "", work, after } = found.groups ?? {};
  const many = countOf(count, words);
  return many === null
    ? null
    : endOf(many, named, work !== undefined || after !== undefined, { words, said });
}

function countOf(text: string | undefined, words: TimeWords): number | null {
  if (text === undefined) return 1;
  const known = words.numbers[text];
  if (known !== undefined) return known;
  return /^\d+$/.test(text) ? Number(text) : null;
}

function endOf(
  count: number,
  unit: string,
  isWorking: boolean,
  { words, said }: { words: TimeWords; said: Said },
): number {
  const { at, clock } = said;
  const patterns = patternsOf(words);
  // A bundled unit such as "Werktage" says by itself that it counts working time.
  const works = isWorking || patterns.working.test(unit);
  if (patterns.minutes.test(unit))
    return works ? clock.after(at, count * MINUTE_MS) : at + count * MINUTE_MS;
  if (patterns.hours.test(unit))
    return works ? clock.after(at, count * HOUR_MS) : at + count * HOUR_MS;
  const today = clock.dayOf(at);
  if (patterns.weeks.test(unit)) return endOfDay(today + 7 * count, said);
  return endOfDay(works ? workingDayAfter(today, count, said) : today + count, said);
}

function workingDayAfter(today: number, count: number, { clock }: Said): number {
  let left = count;
  for (let day = today + 1; day < today + 366; day += 1) {
    const isOpen = clock.isRoundTheClock ? !isWeekend(day) : clock.closingOf(day) !== null;
    if (isOpen) left -= 1;
    if (left <= 0) return day;
  }
  return today + count;
}

/** Without a calendar every day is open, yet nobody counts a weekend as working days. */
const isWeekend = (day: number): boolean => [2, 3].includes(((day % 7) + 7) % 7);
