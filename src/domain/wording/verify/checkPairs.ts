import type { VerifyProblem } from "../message";
import { checkWords } from "./checkWords";
import type { Pair } from "./alignSentences";
import { type Check, type Comparison, problem } from "./comparison";
import type { Lexicon, Operator } from "./lexicon/lexicon";
import { type Operators, readOperators } from "./readOperators";
import type { Sentence, Word } from "./side";

/** Sentences that were changed: what their words do to them must stay. */
export const checkPairs: Check = (comparison) => {
  const { lexicon, alignment } = comparison;
  if (lexicon === null) return [];
  const moved = negationsAreBalanced(comparison, lexicon);
  const seen = new Set<string>();
  const problems: VerifyProblem[] = [];
  for (const pair of alignment.changed) {
    const key = `${pair.source.key}\n${pair.candidate.key}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(...pairFaults(pair, comparison, lexicon, moved));
    if (problems.length >= ENOUGH) break;
  }
  return problems;
};

/** So many faults are enough to refuse a candidate; a person reads no more. */
const ENOUGH = 10;

function pairFaults(
  pair: Pair,
  comparison: Comparison,
  lexicon: Lexicon,
  mayMove: boolean,
): VerifyProblem[] {
  const before = comparison.source.text.slice(pair.source.start, pair.source.end);
  const after = comparison.candidate.text.slice(pair.candidate.start, pair.candidate.end);
  const faults = [...operatorFaults(pair, lexicon), ...speakerFaults(pair)]
    .filter(([type]) => type !== "polarity" || !mayMove)
    .map(([type, what]) => problem(type, what, before, after));
  return [...faults, ...checkWords(pair, comparison)];
}

/** A "not" that left one sentence stands in a new one: a clause became a sentence of its own. */
function negationsAreBalanced(
  { alignment, source, candidate }: Comparison,
  lexicon: Lexicon,
): boolean {
  if (alignment.added.length === 0 || source.sentences.length > MANY) return false;
  const count = (sentences: readonly Sentence[]) =>
    sentences.reduce((sum, { words }) => sum + (readOperators(words, lexicon).get("not") ?? 0), 0);
  return count(alignment.added) > 0 && count(source.sentences) === count(candidate.sentences);
}

const MANY = 60;

type Fault = readonly [type: string, what: string];
type Counts = {
  readonly has: { readonly before: (operator: Operator) => boolean };
  readonly differ: (operator: Operator) => boolean;
  readonly gained: (operator: Operator) => boolean;
  readonly lost: (operator: Operator) => boolean;
};

function operatorFaults({ source, candidate }: Pair, lexicon: Lexicon): Fault[] {
  const counts = countsOf(
    readOperators(source.words, lexicon),
    readOperators(candidate.words, lexicon),
  );
  const starts = candidate.words[0]?.key ?? "";
  return RULES.map((rule) => rule(counts, starts))
    .filter((fault) => fault !== null)
    .slice(0, 2);
}

function countsOf(source: Operators, candidate: Operators): Counts {
  const before = (operator: Operator) => source.get(operator) ?? 0;
  const after = (operator: Operator) => candidate.get(operator) ?? 0;
  return {
    has: { before: (operator) => before(operator) > 0 },
    differ: (operator) => after(operator) !== before(operator),
    gained: (operator) => after(operator) > before(operator),
    lost: (operator) => after(operator) < before(operator),
  };
}

type Rule = (counts: Counts, starts: string) => Fault | null;

const PRESENT: readonly Operator[] = ["done", "doing", "can", "should"];

const RULES: readonly Rule[] = [
  (counts) => (counts.differ("not") ? ["polarity", "a “not” came or went"] : null),
  (counts) =>
    counts.differ("maybe")
      ? ["modality", "what was certain became uncertain, or the reverse"]
      : null,
  ({ gained, lost, has }) =>
    (gained("must") && (!has.before("must") || lost("can") || lost("will"))) ||
    (lost("must") && (gained("can") || gained("should") || gained("will")))
      ? ["modality", "an obligation came or went"]
      : null,
  ({ gained, lost, has }) =>
    (gained("will") && (!has.before("will") || has.before("done") || PRESENT.some(lost))) ||
    (lost("will") && PRESENT.some(gained))
      ? ["tense", "what happened, happens or will happen changed"]
      : null,
  ({ gained, lost }) =>
    (lost("doing") && gained("done")) || (lost("done") && gained("doing"))
      ? ["tense", "what is going on is said to be done, or the reverse"]
      : null,
  ({ gained, lost }) =>
    (lost("can") && gained("should")) || (lost("should") && gained("can"))
      ? ["modality", "advice and permission changed places"]
      : null,
  (counts) => (counts.differ("only") ? ["scope", "an “only” came or went"] : null),
  (counts) =>
    counts.differ("least") || counts.differ("most")
      ? ["scope", "a limit came, went or turned around"]
      : null,
  ({ gained }) =>
    gained("all") || gained("some") ? ["scope", "how many are meant changed"] : null,
  ({ lost, gained }) =>
    lost("before") || (lost("after") && gained("before"))
      ? ["order", "before and after changed"]
      : null,
  ({ lost }, starts) =>
    lost("if") && !["to", "for"].includes(starts) ? ["condition", "a condition went"] : null,
];

const FIRM = new Set(["i", "we"]);
const DOES = new Set([
  "will",
  "can",
  "must",
  "have",
  "shall",
  "need",
  "should",
  "are",
  "were",
  "may",
]);

/** Who does it: "we will call you" is not "you will call us". */
function speakerFaults({ source, candidate }: Pair): Fault[] {
  const before = doersOf(source.words);
  const after = doersOf(candidate.words);
  const isTurned = (one: "firm" | "you", other: "firm" | "you") =>
    [...before].some(
      (doer) =>
        doer.startsWith(one) &&
        !after.has(doer) &&
        after.has(doer.replace(one, other)) &&
        !before.has(doer.replace(one, other)),
    );
  return isTurned("firm", "you") || isTurned("you", "firm") ? [["who", "who does it changed"]] : [];
}

function doersOf(words: readonly Word[]): Set<string> {
  const doers = new Set<string>();
  for (const [index, { key }] of words.entries()) {
    const who = FIRM.has(key) ? "firm" : key === "you" ? "you" : null;
    const next = words[index + 1]?.key ?? "";
    if (who !== null && DOES.has(next)) doers.add(`${who} ${next}`);
  }
  return doers;
}
