import { findFacts } from "../facts/findFacts";
import { expandWord } from "./expandWord";
import { momentsOf } from "./momentsOf";
import { valueOf } from "./valueOf";

/** What the context lets a candidate say that its source does not. */
export type Allowance = {
  /** Values of facts, see `valueOf`. */
  readonly values: ReadonlySet<string>;
  /** Lower-case words. */
  readonly words: ReadonlySet<string>;
  /** The strings themselves, such as names or placeholders that stand for them. */
  readonly strings: readonly string[];
  readonly hasOwner: boolean;
  /** A time for the next word is known. */
  readonly hasNextUpdate: boolean;
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;

/**
 * Reads whatever context there is: our own (see `RewriteContext`) or any object with strings in it.
 * Instants allow the day, weekday and time that they are in the context's time zone.
 */
export function readAllowance(context: unknown): Allowance {
  const strings = stringsIn(context, "", 0);
  const values = new Set<string>();
  const words = new Set<string>();
  const find = (pattern: RegExp) => strings.find(({ key }) => pattern.test(key))?.text;
  const zone = find(/\.(?:timeZone|time_zone)$/);
  const now = find(/\.now$/);
  for (const { key, text } of strings) {
    if (/\.(?:now|timeZone|time_zone|event)$/.test(key) || !isOurs(key, text)) continue;
    if (INSTANT.test(text)) {
      const moments = momentsOf(text, zone, now);
      for (const value of moments.values) values.add(value);
      for (const word of moments.words) words.add(word);
    }
    for (const fact of findFacts(text, "text")) values.add(valueOf(fact));
    for (const [word] of text.matchAll(WORD)) for (const part of expandWord(word)) words.add(part);
  }
  return {
    values,
    words,
    strings: strings.map(({ text }) => text),
    hasOwner: find(/owner|agent|assignee/i) !== undefined,
    hasNextUpdate: find(/next|update|due|deadline/i) !== undefined,
  };
}

/** A name of more words than this is no name. */
const LONGEST_NAME = 4;

/**
 * What customers write themselves allows nothing but to be said as it is: a name that is a sentence
 * would let all of its words in.
 */
function isOurs(key: string, text: string): boolean {
  if (/\.subject$/.test(key)) return false;
  if (!/name$/i.test(key)) return true;
  return (
    text.trim().split(/\s+/).length <= LONGEST_NAME && /^[\p{L}\p{M}\s.,'’{}|_-]+$/u.test(text)
  );
}

const DEEPEST = 4;

function stringsIn(value: unknown, key: string, depth: number): { key: string; text: string }[] {
  if (typeof value === "string")
    return value.trim() === "" ? [] : [{ key, text: value.slice(0, 2000) }];
  if (typeof value === "number") return [{ key, text: String(value) }];
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsIn(inner, `${key}.${name}`, depth + 1),
  );
}
