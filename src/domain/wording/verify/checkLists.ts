import type { VerifyProblem } from "../message";
import type { Group } from "./alignment";
import { type Check, type Comparison, problem } from "./comparison";
import { diffWords } from "./diffWords";
import { isKnownWord } from "./isKnownWord";
import { courtesy } from "./lexicon/courtesy";
import type { Sentence, Side, Word } from "./side";
import { stemOf } from "./stemOf";

/** Lists and steps: no item may go missing from a list that stays, and steps keep their order. */
export const checkLists: Check = (comparison) => {
  if (comparison.lexicon?.language !== "en") return [];
  return comparison.alignment.groups
    .filter(({ isLoose }) => !isLoose)
    .slice(0, MOST)
    .flatMap((group) => [...lostItems(group, comparison), ...turnedSteps(group, comparison)])
    .slice(0, 2);
};

const MOST = 60;
const JOINS = new Set(["and", "or"]);

/** Words that a rewrite may leave out of any list: how we call our own things. */
const DROPPABLE = new Set(
  "ticket tickets case request requests issue issues incident number status question questions concern concerns comment comments query queries inquiry enquiry details information reference updates update queue agent system automatically kindly currently promptly".split(
    " ",
  ),
);

function lostItems(
  { source, candidate }: Group,
  { source: side, candidate: other }: Comparison,
): VerifyProblem[] {
  const before = source.flatMap(({ words }) => words);
  const after = candidate.flatMap(({ words }) => words);
  if (before.length > MOST_WORDS || after.length > MOST_WORDS) return [];
  for (const { removed, inserted } of diffWords(before, after)) {
    if (inserted.some(({ key }) => !JOINS.has(key)) || removed.length < 2) continue;
    const item = removed.find((word) => isItem(word, after, side, other));
    if (item === undefined || !isListed(before, removed, side.text)) continue;
    return [
      problem(
        "item-lost",
        `“${item.raw}” is missing from a list`,
        textOf(side.text, source),
        textOf(other.text, candidate),
      ),
    ];
  }
  return [];
}

const MOST_WORDS = 120;

/** A telling word that the statement lost, and that the text says less often now. */
const isItem = (
  { key, atom }: Word,
  after: readonly Word[],
  source: Side,
  candidate: Side,
): boolean =>
  atom === null &&
  key.length > 2 &&
  !courtesy.has(key) &&
  !DROPPABLE.has(key) &&
  !isKnownWord(key, new Set(after.map((word) => word.key))) &&
  (!isKnownWord(key, candidate.vocabulary) || countOf(key, candidate) < countOf(key, source));

const countOf = (key: string, { sentences }: Side): number =>
  sentences.reduce((sum, { words }) => sum + words.filter((word) => word.key === key).length, 0);

/** The words that went were joined to others by "and" or "or", or stood between commas. */
function isListed(words: readonly Word[], removed: readonly Word[], text: string): boolean {
  const first = words.findIndex((word) => word === removed[0]);
  const last = first + removed.length - 1;
  if (
    removed.some(
      ({ key }, index) => JOINS.has(key) && (index === 0 || index === removed.length - 1),
    )
  )
    return true;
  const [previous, next] = [words[first - 1], words[last + 1]];
  const [head, tail] = [words[first], words[last]];
  if (previous === undefined || next === undefined || head === undefined || tail === undefined)
    return false;
  const isComma = (from: number, to: number) => /^\s*[,:]/.test(text.slice(from, to));
  return (
    isComma(previous.end, head.start) && (isComma(tail.end, next.start) || JOINS.has(next.key))
  );
}

/** Words at the head of a step that are no step by themselves. */
const STARTERS = new Set(
  "then first next finally please and or to also now simply just".split(" "),
);

function turnedSteps({ source, candidate }: Group, comparison: Comparison): VerifyProblem[] {
  const before = headsOf(source, comparison.source.text);
  if (before.length < 2) return [];
  const after = headsOf(candidate, comparison.candidate.text).filter((head) =>
    before.includes(head),
  );
  const places = after.map((head) => before.indexOf(head));
  if (places.length < 2 || places.every((place, index) => place >= (places[index - 1] ?? -1)))
    return [];
  return [
    problem(
      "steps",
      "steps are in another order",
      textOf(comparison.source.text, source),
      textOf(comparison.candidate.text, candidate),
    ),
  ];
}

/** The verbs that begin the parts of an instruction: "print …, pack …, and hand it in". */
function headsOf(sentences: readonly Sentence[], text: string): string[] {
  const heads: string[] = [];
  for (const { words } of sentences) {
    for (const [index, { key, atom, start }] of words.entries()) {
      if (atom !== null || !STEPS.has(stemOf(key))) continue;
      const previous = words[index - 1];
      const isHead =
        previous === undefined ||
        STARTERS.has(previous.key) ||
        /[,:;]/.test(text.slice(previous.end, start));
      if (isHead && !heads.includes(stemOf(key))) heads.push(stemOf(key));
    }
  }
  return heads;
}

/** What people are told to do, one after the other. */
const STEPS: ReadonlySet<string> = new Set(
  (
    "open close click press select choose enter type save print pack put place take hand send bring unplug plug turn switch wait restart reboot start stop sign log download install uninstall update remove delete add " +
    "copy paste go scroll tap hold release connect disconnect check confirm call write upload fill pay cancel clear run reset set create attach reply"
  )
    .split(" ")
    .map(stemOf),
);

const textOf = (text: string, sentences: readonly Sentence[]): string =>
  sentences.map(({ start, end }) => text.slice(start, end)).join(" ");
