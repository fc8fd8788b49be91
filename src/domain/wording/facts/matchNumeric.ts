import { MONTHS, UNITS } from "./calendar";
import type { FactKind } from "./fact";
import { endOf, type Match, type Scan } from "./match";

const alternatives = (names: Iterable<string>): string =>
  [...names].sort((one, other) => other.length - one.length).join("|");

const MONTH = `(?:${alternatives(MONTHS.keys())})(?![\\p{L}])\\.?`;
const UNIT = `(?:${alternatives(UNITS.keys())})(?![\\p{L}\\p{N}])`;
const DIGITS = "\\d{1,18}";
const SPACE = "[ \\u00a0\\u202f]";
const CLOCK = `\\d{1,2}(?::\\d{2}){0,2}`;
const ZONE = `(?:${SPACE}?(?:UTC|GMT|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|IST|JST|AEST|AEDT|Z|[ECPM]T)(?:[+-]\\d{1,2})?(?![\\p{L}\\p{N}]))`;
const HALF = `(?:${SPACE}?(?:a\\.m\\.|p\\.m\\.|am(?![\\p{L}])|pm(?![\\p{L}])|Uhr(?![\\p{L}])|h(?![\\p{L}\\p{N}])|o['’]clock))`;
const AMOUNT = `\\d{1,12}(?:[.,'’\\u00a0\\u202f ]\\d{3}){0,4}(?:[.,]\\d{1,2}(?!\\d))?`;
const CURRENCY = `(?:€|\\$|£|¥|円|元|₹|zł|kr(?![\\p{L}])|(?:EUR|USD|GBP|CHF|JPY|AUD|CAD|NZD|SEK|NOK|DKK|PLN|INR|BRL|CNY|ZAR|SGD)(?![\\p{L}\\p{N}])|(?:euros?|dollars?|pounds?|cents?|Euro|dólares|reais)(?![\\p{L}]))`;
/** What may stand between a number and its unit: "5 full working days". */
const BETWEEN = `(?:(?:full|more|business|working|calendar|consecutive|additional|other|further|whole|weitere|volle|jours?|días?|dias?)${SPACE}){0,2}`;

const pattern = (source: string, flags = "iuy") => new RegExp(source, flags);

/** Every shape a fact that begins with a digit can have; the longest wins, then the first. */
const SHAPES: readonly (readonly [FactKind, RegExp])[] = [
  [
    "date",
    pattern(
      `\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2}|${ZONE})?)?(?![\\d-])`,
    ),
  ],
  [
    "date",
    pattern(
      "\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.(?!\\d)|\\d{4}\\/\\d{1,2}\\/\\d{1,2}(?!\\d)",
    ),
  ],
  [
    "date",
    pattern(
      `\\d{1,2}(?:st|nd|rd|th|er|\\.|º|ª)?${SPACE}{1,2}(?:of${SPACE}|de${SPACE})?${MONTH}(?:,?${SPACE}{1,2}(?:de${SPACE}|del${SPACE})?\\d{4}(?!\\d))?`,
    ),
  ],
  ["date", pattern("(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}年|\\d{1,2}日(?!間)")],
  ["time", pattern("(?:午前|午後)?\\d{1,2}時(?!間)(?:\\d{1,2}分|半)?")],
  ["time", pattern(`\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)${HALF}?${ZONE}?`)],
  ["time", pattern(`\\d{1,2}(?:\\.\\d{2})?${HALF}${ZONE}?|\\d{1,2}h\\d{2}(?![\\p{L}\\p{N}])`)],
  ["time", pattern(`${CLOCK}${SPACE}?[-–]${SPACE}?${CLOCK}${HALF}${ZONE}?`)],
  [
    "duration",
    pattern(
      `\\d{1,6}(?:[.,]\\d{1,2})?(?:${SPACE}?[-–]${SPACE}?\\d{1,6}|${SPACE}(?:to|or|bis|à|a)${SPACE}\\d{1,6})?(?:${SPACE}{1,2}|-)?${BETWEEN}${UNIT}`,
    ),
  ],
  [
    "duration",
    pattern("\\d{1,6}(?:時間|分間|日間|営業日|週間|か月|ヶ月|个小时|小时|分钟|个工作日|工作日|天)"),
  ],
  [
    "percent",
    pattern(
      `\\d{1,9}(?:[.,]\\d{1,4})?${SPACE}?(?:%|percent(?![\\p{L}])|Prozent(?![\\p{L}])|pour cent(?![\\p{L}])|por ciento(?![\\p{L}]))`,
    ),
  ],
  ["amount", pattern(`${AMOUNT}${SPACE}?${CURRENCY}`)],
  ["version", pattern("\\d{1,6}(?:\\.\\d{1,6}){2,5}(?:[-+][\\w.]{1,30})?(?![\\p{L}\\p{N}])")],
  ["phone", pattern("\\d{2,5}(?:[ ./-]?\\(?\\d{2,4}\\)?){1,6}(?!\\d)")],
  [
    "code",
    pattern(
      "0x[0-9a-f]{1,16}(?![\\p{L}\\p{N}])|\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?(?![\\p{L}\\p{N}])",
    ),
  ],
  [
    "reference",
    pattern(
      `(?=\\d{0,30}[A-Z])[\\dA-Z]{1,40}(?:[-_./][\\dA-Z]{1,40}){0,6}(?![\\p{L}\\p{N}])|\\d{1,12}(?:-\\d{1,12}){1,5}(?!\\d)`,
      "uy",
    ),
  ],
  [
    "number",
    pattern(
      `\\d{1,3}(?:[.,'’\\u00a0\\u202f]\\d{3}){1,5}(?:[.,]\\d{1,4})?(?!\\d)|${DIGITS}(?:[.,]\\d{1,12})?(?:st|nd|rd|th)?`,
    ),
  ],
];

/** Shapes that begin with a sign. */
const SIGNED: readonly (readonly [FactKind, RegExp])[] = [
  [
    "amount",
    pattern(
      `(?:[A-Z]{1,3})?[€$£¥₹]${SPACE}?${AMOUNT}(?:${SPACE}?(?:k|m|million|bn)(?![\\p{L}]))?(?:${SPACE}(?:USD|AUD|CAD|NZD|EUR|GBP)(?![\\p{L}]))?`,
    ),
  ],
  [
    "amount",
    pattern(
      `(?:EUR|USD|GBP|CHF|JPY|AUD|CAD|NZD|SEK|NOK|DKK|PLN|INR|BRL|CNY|ZAR|SGD|Rs\\.?|R\\$)${SPACE}?${AMOUNT}(?![\\d\\p{L}])`,
      "uy",
    ),
  ],
  [
    "phone",
    pattern("(?:\\+|00|\\(0?|\\(\\+)\\d{1,4}\\)?(?:[ ./-]{0,2}\\(?\\d{1,5}\\)?){2,7}(?!\\d)"),
  ],
  ["reference", pattern("\\[?#[ ]?[\\p{L}]{0,10}-?\\d{1,18}(?:[-/]\\d{1,12}){0,3}\\]?")],
  ["reference", pattern("\\[(?:[\\p{L}]{1,12}[-:#]{0,2}[ ]?)?#?\\d{3,18}\\]")],
];

/** A fact that begins with a digit: a date, a time, a duration, money, a version, a phone or a number. */
export const matchNumeric = ({ text }: Scan, at: number): Match | null => longest(SHAPES, text, at);

/** A fact that begins with a sign or a currency: `$40`, `+44 20 …`, `#123`, `[#123]`. */
export const matchSigned = ({ text }: Scan, at: number): Match | null =>
  SIGN.test(text[at] ?? "") ? longest(SIGNED, text, at) : null;

const SIGN = /[€$£¥₹A-Z+(0#[]/;

function longest(
  shapes: readonly (readonly [FactKind, RegExp])[],
  text: string,
  at: number,
): Match | null {
  let best: Match | null = null;
  for (const [kind, shape] of shapes) {
    const end = withoutBracket(text, at, endOf(shape, text, at));
    if (end <= (best?.end ?? at) || (kind === "phone" && !isPhone(text.slice(at, end)))) continue;
    best = { kind, end };
  }
  return best;
}

/** "(parcel 7741902)": a bracket that the number did not open is not part of it. */
const withoutBracket = (text: string, at: number, end: number): number =>
  text[end - 1] === ")" && !text.slice(at, end).includes("(") ? end - 1 : end;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, "").length;
  return digits >= 7 && digits <= 15 && /[ ()./+-]/.test(text) && !/[.,]\d{2}$/.test(text);
};
