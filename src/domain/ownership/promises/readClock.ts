import type { TimeWords } from "./grammar";
import { lastMatch, patternsBy } from "./patternsBy";

/** A time of day; the offset is in minutes east of UTC, null for the account's own zone. */
export type ClockTime = {
  readonly hour: number;
  readonly minute: number;
  readonly offset: number | null;
};

/** Minutes east of UTC of zones that people write behind a time. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const ZONE =
  /^\s*\(?(utc|gmt|wet|west|bst|cet|cest|mez|mesz|eet|eest|est|edt|cst|cdt|mst|mdt|pst|pdt)\b/;

/** Words behind a time that make it one of the second half of the day. */
const LATER_HALF =
  /^\s*(?:in\s+the\s+(?:afternoon|evening)|tonight|nachmittags?|abends?|de\s+l['’]après|du\s+soir|de\s+la\s+(?:tarde|noche)|da\s+(?:tarde|noite))/;

/** Words behind a time that make it one of the first half. */
const EARLY_HALF =
  /^\s*(?:in\s+the\s+morning|morgens|früh|vormittags|du\s+matin|de\s+la\s+mañana|da\s+manhã)/;

/** People who say "at 5" mean the working day: one to seven without more are afternoon hours. */
const LAST_AFTERNOON_HOUR = 7;

const clocksOf = patternsBy(({ clocks }: TimeWords) =>
  clocks.map((pattern) => ({
    pattern: new RegExp(pattern, "gu"),
    isBare: pattern === clocks.at(-1),
  })),
);

/** The last time of day that a text names: of "between 2 and 4 pm", four. */
export function readClock(text: string, words: TimeWords): ClockTime | null {
  // Whoever names a time of day names its digits: spelled-out hours have become some by now.
  if (!/\d/.test(text)) return null;
  for (const { pattern, isBare } of clocksOf(words)) {
    const found = lastMatch(text, pattern);
    if (found === undefined) continue;
    const time = timeOf(found.groups ?? {}, isBare);
    if (time === null) continue;
    const behind = text.slice(found.index + found[0].length);
    time.hour = halfOf(time.hour, behind);
    const zone = ZONE.exec(behind)?.[1];
    return { ...time, offset: zone === undefined ? null : (ZONES[zone] ?? null) };
  }
  return null;
}

/** What stands behind a time can move it into the other half of the day. */
function halfOf(hour: number, behind: string): number {
  const wasMoved = hour > 12 && hour <= 12 + LAST_AFTERNOON_HOUR;
  if (wasMoved && EARLY_HALF.test(behind)) return hour - 12;
  return hour < 12 && LATER_HALF.test(behind) ? hour + 12 : hour;
}

function timeOf(
  { hour = "", minute = "0", half = "" }: Readonly<Record<string, string | undefined>>,
  isBare: boolean,
): { hour: number; minute: number } | null {
  const said = Number(hour);
  if (said > 24) return null;
  return { hour: hourOf(said, half.charAt(0), isBare), minute: Number(minute) };
}

function hourOf(said: number, half: string, isBare: boolean): number {
  if (half === "a") return said % 12;
  if (half === "p") return (said % 12) + 12;
  return isBare && said >= 1 && said <= LAST_AFTERNOON_HOUR ? said + 12 : said;
}
