import type { Format } from "../message";
import { rememberLast } from "../rememberLast";
import type { Fact } from "./fact";
import { endOf, type Match, openScan, type Scan } from "./match";
import { matchAddress } from "./matchAddress";
import { matchMarkup } from "./matchMarkup";
import { matchNumeric, matchSigned } from "./matchNumeric";
import { matchPlaceholder } from "./matchPlaceholder";
import { matchQuoted } from "./matchQuoted";
import { matchCalendar, mayTellTime } from "./matchCalendar";
import { matchWord } from "./matchWord";

/** Where a word, and so a fact, can begin: a letter, a digit or one of the signs that open facts. */
const STARTS = /[\p{L}\p{N}<&{[%$#:*@_"“„«「『`(+€£¥₹!]/gu;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Everything in a text that must survive a rewrite: placeholders and control tags of Liquid and other
 * template languages, HTML tags, addresses, money, dates, times, references, versions, code, files,
 * quoted words and numbers.
 *
 * Sorted by offset and never overlapping; at each place the longest wins. Reads the text once with
 * bounded patterns, so that hostile text takes linear time. Language-free but for names of days,
 * months and units (en, de, fr, es, pt, it, nl, pl, sv, ja, zh).
 *
 * @param text - Up to about 100 kB.
 * @param format - HTML also has entities, and any tag; in plain text only well-known tags count.
 * @param template - True when only Liquid is a placeholder and `%s` or `:name` are words.
 */
export function findFacts(text: string, format: Format, template = false): readonly Fact[] {
  const facts = found[format](text);
  return template ? facts.filter((fact) => !isForeign(fact)) : facts;
}

/** A source, what is written in its place, and their subjects. */
const MOST_TEXTS = 8;

const found = {
  text: rememberLast(MOST_TEXTS, (text) => scanFor(text, false)),
  html: rememberLast(MOST_TEXTS, (text) => scanFor(text, true)),
};

function scanFor(text: string, isHtml: boolean): readonly Fact[] {
  const scan = openScan(text, isHtml);
  const facts: Fact[] = [];
  let at = nextStart(text, 0);
  while (at !== -1) {
    const match = matchAt(scan, at);
    if (match === null || match.end <= at) {
      at = nextStart(text, at + widthOf(text, at));
      continue;
    }
    facts.push({ kind: match.kind, start: at, end: match.end, text: text.slice(at, match.end) });
    at = nextStart(text, match.end);
  }
  return facts;
}

/** Code units of the character at `at`: a search from inside a pair would step back to its start. */
const widthOf = (text: string, at: number): number =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

function nextStart(text: string, from: number): number {
  STARTS.lastIndex = from;
  const start = STARTS.exec(text);
  return start === null ? -1 : start.index;
}

function matchAt(scan: Scan, at: number): Match | null {
  const char = scan.text[at] ?? "";
  if (/\d/.test(char))
    return isInsideWord(scan, at) ? null : longer(matchNumeric, matchAddress)(scan, at);
  if (char > "\u2e80") return matchWord(scan, at);
  if (LETTER.test(char)) return isInsideWord(scan, at) ? null : matchLetters(scan, at);
  return (
    matchMarkup(scan, at) ??
    longer(matchPlaceholder, matchSigned)(scan, at) ??
    matchQuoted(scan, at)
  );
}

const LETTER = /\p{L}/u;
const PLAIN_WORD = /[\p{L}\p{M}]{1,40}(?:['’][\p{L}\p{M}]{1,40})?(?=$|[\s,;!?)<]|\.(?:\s|$))/uy;
/** Words that open a fact with the number after them. */
const OPENERS =
  /^(?:v|ver|version|eur|usd|gbp|chf|jpy|aud|cad|nzd|sek|nok|dkk|pln|inr|brl|cny|zar|sgd|rs)$/i;

/** Most words stand alone between spaces: only those of the calendar need to be asked about. */
function matchLetters(scan: Scan, at: number): Match | null {
  const end = endOf(PLAIN_WORD, scan.text, at);
  if (end === -1) return longer(matchAddress, matchWord)(scan, at);
  const word = scan.text.slice(at, end);
  if (OPENERS.test(word)) return longer(matchAddress, matchWord)(scan, at);
  return mayTellTime(word) ? matchCalendar(scan.text, at) : null;
}

type Matcher = (scan: Scan, at: number) => Match | null;

const longer =
  (first: Matcher, second: Matcher): Matcher =>
  (scan, at) => {
    const one = first(scan, at);
    const other = second(scan, at);
    if (one === null || other === null) return one ?? other;
    return other.end > one.end ? other : one;
  };

function isInsideWord({ text }: Scan, at: number): boolean {
  const before = text[at - 1];
  return before !== undefined && before <= "\u2e80" && WORD_BEFORE.test(before);
}

/** Styles that no help desk with Liquid renders and that are common in prose: `:name`, `[Name]`, `%s`. */
const isForeign = ({ kind, text }: Fact): boolean =>
  kind === "placeholder" && /^(?::|\[[^%[]|%[^{%(])/.test(text);
