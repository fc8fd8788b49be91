import type { Lexicon, Operator } from "./lexicon/lexicon";
import type { Word } from "./side";

export type Operators = ReadonlyMap<Operator, number>;

const LONGEST_PHRASE = 4;

/** Counts what the words of a sentence do to it; of overlapping phrases the longest counts. */
export function readOperators(words: readonly Word[], lexicon: Lexicon): Operators {
  const counts = new Map<Operator, number>();
  const count = (operator: Operator) => {
    counts.set(operator, (counts.get(operator) ?? 0) + 1);
  };
  let at = 0;
  while (at < words.length) {
    const [operators, length] = phraseAt(words, at, lexicon);
    operators.forEach(count);
    at += length;
  }
  if (lexicon.language === "en") readAspect(words, count);
  return counts;
}

function phraseAt(
  words: readonly Word[],
  at: number,
  { operators }: Lexicon,
): [readonly Operator[], number] {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    let phrase = words[at]?.key ?? "";
    for (let more = 1; more < length; more += 1) phrase += ` ${words[at + more]?.key ?? ""}`;
    const found = operators.get(phrase);
    if (found !== undefined) return [found, length];
  }
  return [[], 1];
}

const HAVE = new Set(["have", "has", "had"]);
const WAS = new Set(["was", "were", "did", "already"]);
const BE = new Set(["is", "are", "am"]);
const BETWEEN = new Set([
  "not",
  "now",
  "already",
  "just",
  "also",
  "recently",
  "successfully",
  "all",
  "both",
  "since",
  "only",
  "never",
  "ever",
  "currently",
  "still",
]);
const IRREGULAR = new Set(
  "been got gotten had sent made done found taken put set given gone seen shown told kept left lost paid read run said written begun come become built bought brought caught chosen felt held heard known led let met sold spent spoken stood thought understood withdrawn".split(
    " ",
  ),
);

/** "has been received", "was closed" say it happened; "is being reviewed", "are working" that it is happening. */
function readAspect(words: readonly Word[], count: (operator: Operator) => void): void {
  for (const [index, { key }] of words.entries()) {
    if (WAS.has(key)) count("done");
    else if (HAVE.has(key) && isParticiple(verbAfter(words, index))) count("done");
    else if (BE.has(key) && verbAfter(words, index).endsWith("ing")) count("doing");
  }
}

const isParticiple = (verb: string): boolean => verb.endsWith("ed") || IRREGULAR.has(verb);

function verbAfter(words: readonly Word[], index: number): string {
  let next = index + 1;
  while (BETWEEN.has(words[next]?.key ?? "")) next += 1;
  return words[next]?.key ?? "";
}
