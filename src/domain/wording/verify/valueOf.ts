import { MONTHS, NUMBER_WORDS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from "../facts/calendar";
import { bareReference } from "../facts/bareReference";
import type { Fact, FactKind } from "../facts/fact";

const RELATIVE: Readonly<Record<string, string>> = {
  heute: "today", "aujourd'hui": "today", "aujourd’hui": "today", hoy: "today", hoje: "today", oggi: "today", 今日: "today", 本日: "today",
  morgen: "tomorrow", demain: "tomorrow", mañana: "tomorrow", amanhã: "tomorrow", domani: "tomorrow", 明日: "tomorrow",
  gestern: "yesterday", hier: "yesterday", ayer: "yesterday", ontem: "yesterday", ieri: "yesterday", 昨日: "yesterday",
}; // prettier-ignore

/**
 * What a fact says, without how it is spelled: `3 pm` and `15:00` are one time, `[#12]` and `12` one
 * reference. Addresses, placeholders, tags and codes mean what they are byte for byte.
 */
export function valueOf({ kind, text }: Fact): string {
  const read = READERS[kind];
  return read === undefined ? text : read(text);
}

const figureValue = (text: string): string =>
  `n:${bareReference(text).replace(/(?<=^\d+)(?:st|nd|rd|th)$/i, "")}`;

const READERS: Readonly<Partial<Record<FactKind, (text: string) => string>>> = {
  reference: figureValue,
  number: figureValue,
  phone: (text) => `p:${text.replace(/[^\d+]/g, "")}`,
  amount: (text) => `a:${text.replace(/[\s\u00a0\u202f]/g, "").toLowerCase()}`,
  percent: (text) => `%:${/[\d.,]+/.exec(text)?.[0] ?? text}`,
  time: timeValue,
  date: dateValue,
  weekday: weekdayValue,
  duration: durationValue,
  quoted: (text) => `q:${text.slice(1, -1)}`,
  version: (text) => `v:${text.replace(/^(?:version|ver\.?|v)\s?/i, "")}`,
};

const CLOCK = /^(午前|午後)?(\d{1,2})(?:[:.h時](\d{2})?)?(?:[:分](\d{2}))?/;
const ZONE = /(utc|gmt|z|[ce]es?t|[ecmp][sd]?t|bst|ist|jst|ae[sd]t)(?:[+-]\d+)?$/;

function timeValue(text: string): string {
  const lower = text.toLowerCase().replaceAll(".m.", "m");
  const clock = CLOCK.exec(lower);
  const isRange = /[-–]/.test(lower.replace(/[+-]\d+$/, ""));
  if (clock === null || isRange) return `t:${lower.replace(/\s/g, "")}`;
  const [, part = "", hours = "", minutes = lower.includes("半") ? "30" : "00", seconds] = clock;
  const zone = ZONE.exec(lower)?.[0] ?? "";
  const second = seconds === undefined ? "" : `:${seconds}`;
  return `t:${hourOf(lower, part, Number(hours))}:${minutes}${second}${zone === "z" ? "utc" : zone}`;
}

function hourOf(text: string, part: string, hour: number): number {
  const isLate = text.includes("pm") || part === "午後";
  const isEarly = text.includes("am") || part === "午前";
  if (!isLate && !isEarly) return hour;
  return (hour % 12) + (isLate ? 12 : 0);
}

function dateValue(text: string): string {
  const lower = text.toLowerCase();
  const month = /\p{L}{3,}/gu;
  for (const [word] of lower.matchAll(month)) {
    const number = MONTHS.get(word);
    if (number === undefined) continue;
    const [day = "", year = ""] = daysAndYear(lower);
    return `d:${year}-${number}-${day}`;
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(lower);
  if (iso !== null) return `d:${iso[1] ?? ""}-${Number(iso[2])}-${Number(iso[3])}`;
  return `d:${RELATIVE[lower] ?? lower}`;
}

function daysAndYear(text: string): [string | undefined, string | undefined] {
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => digits);
  return [
    numbers.find((digits) => digits.length <= 2)?.replace(/^0/, ""),
    numbers.find((digits) => digits.length === 4),
  ];
}

function weekdayValue(text: string): string {
  const lower = text.toLowerCase();
  const number =
    WEEKDAYS.get(lower) ?? WEEKDAYS.get(lower.replace(/s$/, "")) ?? SHORT_WEEKDAYS.get(lower);
  return `w:${number ?? "月火水木金土日".indexOf(/[月火水木金土日](?=曜|$)/.exec(lower)?.[0] ?? "?") + 1}`;
}

function durationValue(text: string): string {
  const words = text.toLowerCase().split(/[\s\u00a0\u202f-]+/u);
  const digits = text.match(/\d+(?:[.,]\d+)?/g);
  const numbers = digits?.join("-") ?? String(NUMBER_WORDS.get(words[0] ?? "") ?? words[0]);
  const unit = words
    .map((word) => UNITS.get(word.replace(/^\d+/, "")))
    .find((found) => found !== undefined);
  const isBusiness =
    /business|working|werk|arbeits|ouvr|hábil|háb|úte|ute|laborable|営業|工作/.test(
      text.toLowerCase(),
    );
  return `u:${numbers}${isBusiness ? "b" : ""}${unit ?? text.replace(/[\d\s]/g, "")}`;
}
