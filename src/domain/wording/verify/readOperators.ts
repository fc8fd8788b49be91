import type { Lexicon, Operator } from "./lexicon/lexicon";
import type { Word } from "./side";

export type Operators = ReadonlyMap<Operator, number>;

/** Counts what the words of a sentence do to it; of overlapping phrases the longest counts. */
export function readOperators(words: readonly Word[], lexicon: Lexicon): Operators {
  const known = read.get(words);
  if (known?.lexicon === lexicon) return known.operators;
  const operators = countOperators(words, lexicon);
  read.set(words, { lexicon, operators });
  return operators;
}

/** A sentence is asked about by several checks; its words never change. */
const read = new WeakMap<readonly Word[], { lexicon: Lexicon; operators: Operators }>();

function countOperators(words: readonly Word[], lexicon: Lexicon): Operators {
  const counts = new Map<Operator, number>();
  const count = (operator: Operator) => {
    counts.set(operator, (counts.get(operator) ?? 0) + 1);
  };
  const tokens = words.map(tokenOf);
  const isIdiom = new Set<number>();
  let condition = -1;
  let at = 0;
  while (at < words.length) {
    const [operators, length] = phraseAt(tokens, at, lexicon);
    for (const operator of operators) {
      if (operator === "not" && isInCondition(words, condition, at)) {
        counts.set("if", (counts.get("if") ?? 1) - 1);
        count("ifnot");
        condition = -1;
      } else count(operator);
      if (operator === "if") condition = at;
    }
    if ((operators.length === 0 || operators[0] === "anyway") && length > 1) {
      for (let word = at; word < at + length; word += 1) isIdiom.add(word);
    }
    at += length;
  }
  if (lexicon.language === "en") readAspect(words, isIdiom, count);
  return counts;
}

const TIMES: ReadonlySet<string> = new Set(["date", "time", "weekday", "duration"]);

const tokenOf = ({ key, atom }: Word): string =>
  atom === null ? key : TIMES.has(atom.kind) ? "@time" : "@fact";

/** "if it has not come": so many words after the "if" may lie before the "not", in the same clause. */
const REACH = 8;

function isInCondition(words: readonly Word[], condition: number, at: number): boolean {
  if (condition === -1 || at - condition > REACH) return false;
  for (let index = condition; index < at; index += 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (word !== undefined && next !== undefined && next.start - word.end > 1) return false;
  }
  return true;
}

function phraseAt(
  tokens: readonly string[],
  at: number,
  { operators }: Lexicon,
): [readonly Operator[], number] {
  const longest = operators.longest.get(tokens[at] ?? "") ?? 0;
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const found = operators.phrases.get(tokens.slice(at, at + length).join(" "));
    if (found !== undefined) return [found, length];
  }
  return [[], 1];
}

const HAVE = new Set(["have", "has", "had"]);
const WAS = new Set(["was", "were", "did", "already"]);
const BE = new Set(["is", "are", "am"]);
const WHO = new Set(["i", "we", "he", "she", "they", "you", "it", "who", "team"]);
/** After these a word in "ed" is what somebody did: "replaced the toner". */
const OBJECT = new Set("the your our my a an it this that these us you me them all".split(" "));
/** Words in "ed" that say how somebody is, or what is to be done, not that something happened. */
const STATES = new Set(
  "required needed pleased interested allowed committed dedicated delighted supposed obliged permitted expected unexpected related based need".split(
    " ",
  ),
);
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
function readAspect(
  words: readonly Word[],
  isIdiom: ReadonlySet<number>,
  count: (operator: Operator) => void,
): void {
  for (const [index, { key }] of words.entries()) {
    if (isIdiom.has(index)) continue;
    if (WAS.has(key)) count("done");
    else if (HAVE.has(key) && isPast(words, index)) count("done");
    else if (BE.has(key) && !isHabit(words, index))
      readState(verbAfter(words, index), words[index + 1]?.key === "not", count);
    else if (key.endsWith("ed") && isDeed(words, index)) count("done");
  }
}

/** "have sent", but not "will have sent". */
const isPast = (words: readonly Word[], index: number): boolean =>
  isParticiple(verbAfter(words, index)) &&
  words[index - 1]?.key !== "will" &&
  words[index - 2]?.key !== "will";

function readState(verb: string, isDenied: boolean, count: (operator: Operator) => void): void {
  if (verb.endsWith("ing")) count("doing");
  else if (!isDenied && isParticiple(verb) && !STATES.has(verb)) count("done");
}

/** "Tickets are closed automatically" tells a rule, not that it happened. */
const isHabit = (words: readonly Word[], index: number): boolean =>
  words.slice(index + 2, index + 4).some(({ key }) => HABITS.has(key));

const HABITS = new Set(
  "automatically daily weekly monthly always usually every when if".split(" "),
);

function isDeed(words: readonly Word[], index: number): boolean {
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || STATES.has(word.key)) return false;
  // "Replaced the toner", "Resolution: replaced toner"
  if (previous === undefined || word.start - previous.end > 1) return true;
  if (WHO.has(previous.key)) return true;
  return next !== undefined && !NO_DEED.has(previous.key) && OBJECT.has(next.key);
}

const NO_DEED = new Set("be been being is are am was were have has had get gets got".split(" "));

const isParticiple = (verb: string): boolean => verb.endsWith("ed") || IRREGULAR.has(verb);

function verbAfter(words: readonly Word[], index: number): string {
  let next = index + 1;
  while (BETWEEN.has(words[next]?.key ?? "")) next += 1;
  return words[next]?.key ?? "";
}
