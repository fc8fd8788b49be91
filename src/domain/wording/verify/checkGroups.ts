import type { VerifyProblem } from "../message";
import type { Group } from "./alignment";
import { type Check, type Comparison, problem } from "./comparison";
import { doersOf, turnedDeed } from "./doersOf";
import type { Lexicon, Operator } from "./lexicon/lexicon";
import { type Fault, looseFaults, NOT_CHANGED, operatorFaults, restFaults } from "./operatorRules";
import { peopleIn } from "./peopleIn";
import { type Operators, readOperators } from "./readOperators";
import type { Sentence, Word } from "./side";
import { turnedIn } from "./turnedIn";

/** So many faults are enough to refuse a candidate; a person reads no more. */
const ENOUGH = 10;

/**
 * Statements that were changed, whether in one sentence or in several: what their words do to them must
 * stay, and who does it.
 */
export const checkGroups: Check = (comparison) => {
  const { lexicon, alignment } = comparison;
  if (lexicon === null) return [];
  const mayMove = negationsAreBalanced(comparison, lexicon);
  const people = peopleIn(comparison.source, lexicon);
  const seen = new Set<string>();
  const problems: VerifyProblem[] = [];
  for (const group of alignment.groups) {
    const key = [...group.source, { key: "\n" }, ...group.candidate].map((part) => part.key).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const spans = spansOf(group, comparison);
    problems.push(
      ...groupFaults(group, lexicon, people)
        .filter(([, what]) => what !== NOT_CHANGED || !mayMove)
        .map(([type, what]) => problem(type, what, ...spans)),
    );
    if (problems.length >= ENOUGH) break;
  }
  return [...problems, ...aloneFaults(comparison, lexicon), ...promiseFaults(comparison, lexicon)];
};

function groupFaults(group: Group, lexicon: Lexicon, people: ReadonlySet<string>): Fault[] {
  const compare = group.isLoose ? looseFaults : operatorFaults;
  const faults = compare(
    operatorsIn(group.source, lexicon),
    operatorsIn(group.candidate, lexicon),
    group.candidate[0]?.words[0]?.key ?? "",
  );
  return lexicon.language === "en" ? [...faults, ...wordFaults(group, people)] : faults;
}

/** In the whole text: what we say that we will do must not become what may be. */
function promiseFaults(comparison: Comparison, lexicon: Lexicon): VerifyProblem[] {
  const { source, candidate, alignment } = comparison;
  if (alignment.groups.length + alignment.dropped.length === 0) return [];
  if (source.sentences.length > MANY || candidate.sentences.length > MANY) return [];
  const before = operatorsIn(source.sentences, lexicon);
  const after = operatorsIn(candidate.sentences, lexicon);
  const count = (counts: ReadonlyMap<Operator, number>, operator: Operator) =>
    counts.get(operator) ?? 0;
  return count(after, "maybe") > count(before, "maybe") &&
    count(after, "will") < count(before, "will")
    ? [problem("modality", "what was certain became uncertain")]
    : [];
}

/** Sentences that have no counterpart on the other side, not even in part. */
function aloneFaults(comparison: Comparison, lexicon: Lexicon): VerifyProblem[] {
  const { alignment } = comparison;
  const grouped = new Set(
    alignment.groups.flatMap((group) => [...group.source, ...group.candidate]),
  );
  const isAlone = (sentence: Sentence) => !grouped.has(sentence);
  const gone = alignment.dropped.filter(isAlone);
  const come = alignment.added.filter(isAlone);
  if (gone.length === 0) return [];
  const conditions = (sentences: readonly Sentence[]) =>
    operatorsIn(sentences, lexicon).get("ifnot") ?? 0;
  const before = operatorsIn(gone, lexicon);
  // A warning may have gone into a sentence that has its counterpart.
  if (conditions(comparison.candidate.sentences) >= conditions(comparison.source.sentences))
    before.delete("ifnot");
  return restFaults(before, operatorsIn(come, lexicon)).map(([type, what]) =>
    problem(type, what, ...spansOf({ source: gone, candidate: come }, comparison)),
  );
}

/** What all sentences of one side do together. */
function operatorsIn(sentences: readonly Sentence[], lexicon: Lexicon): Map<Operator, number> {
  const sum = new Map<Operator, number>();
  for (const sentence of sentences) {
    const counts = readOperators(sentence.words, lexicon);
    const isCondition = sentence.isQuestion && sentences.length > 1;
    for (const [operator, count] of isCondition ? asCondition(counts) : counts)
      sum.set(operator, (sum.get(operator) ?? 0) + count);
  }
  return sum;
}

/** A question among other sentences says a condition: "Not there by Friday? Call us." */
function asCondition(counts: Operators): Operators {
  if (counts.has("ask") || counts.has("if")) return counts;
  const turned = new Map(counts);
  const denied = counts.get("not") ?? 0;
  if (denied > 0) turned.set("not", denied - 1);
  const condition = denied > 0 ? "ifnot" : "if";
  return turned.set(condition, (counts.get(condition) ?? 0) + 1);
}

function wordFaults(group: Group, people: ReadonlySet<string>): Fault[] {
  const [before, after] = [wordsOf(group.source), wordsOf(group.candidate)];
  const faults: Fault[] = [];
  const deed = turnedDeed(doersOf(before, people), doersOf(after, people));
  if (deed !== null) faults.push(["who", "who does it changed"]);
  const turned = turnedIn(before, after);
  if (turned !== null) faults.push(["opposite", `“${turned[0]}” became “${turned[1]}”`]);
  return faults;
}

const wordsOf = (sentences: readonly Sentence[]): Word[] => sentences.flatMap(({ words }) => words);

function spansOf(
  { source, candidate }: Pick<Group, "source" | "candidate">,
  comparison: Pick<Comparison, "source" | "candidate">,
): [string, string] {
  const textOf = (side: "source" | "candidate", sentences: readonly Sentence[]) =>
    sentences.map(({ start, end }) => comparison[side].text.slice(start, end)).join(" ");
  return [textOf("source", source), textOf("candidate", candidate)];
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
