import type { VerifyProblem } from "../message";
import { claimsIn } from "./claimsIn";
import { type Check, type Comparison, problem } from "./comparison";
import { greetings } from "./lexicon/greetings";
import { isForeign } from "./lexicon/lexiconOf";
import { isSaidIn } from "./isSaidIn";
import type { Lexicon } from "./lexicon/lexicon";
import { readOperators } from "./readOperators";
import { strangeSigns } from "./strangeSigns";
import type { Sentence } from "./side";

/** Sentences of the candidate that have no partner in the source: they may greet, explain and sign, not claim. */
export const checkAdded: Check = (comparison) => {
  const { alignment, lexicon } = comparison;
  if (lexicon === null) return unreadable(comparison);
  const grouped = new Set(alignment.groups.flatMap((group) => group.candidate));
  return alignment.added
    .slice(0, MOST_ADDED)
    .flatMap((sentence) => [
      ...claimsIn(sentence, sentence.words, comparison),
      ...strangeWords(sentence, comparison, grouped.has(sentence)),
      ...(grouped.has(sentence) ? [] : looseOperators(sentence, comparison)),
      ...foreignSentence(sentence, lexicon, comparison),
    ]);
};

/** More new sentences than that are too many anyway, see `checkShape`. */
const MOST_ADDED = 40;

function strangeWords(
  sentence: Sentence,
  comparison: Comparison,
  isGrouped: boolean,
): VerifyProblem[] {
  const text = comparison.candidate.text.slice(sentence.start, sentence.end);
  const strange =
    comparison.lexicon?.unspaced === true
      ? strangeSigns(text, comparison)
      : wordsNotSaid(sentence, comparison, isGrouped);
  return strange.length === 0
    ? []
    : [problem("claim-invented", `a new sentence speaks of “${strange.join(", ")}”`, "", text)];
}

function wordsNotSaid(sentence: Sentence, comparison: Comparison, isGrouped: boolean): string[] {
  const { source, allowance, lexicon } = comparison;
  if (lexicon === null) return [];
  const known =
    !isGrouped && isMere(comparison)
      ? [lexicon.courtesy, allowance.words, greetings]
      : [lexicon.plain, allowance.words, source.vocabulary];
  const sets = known.filter((set) => set !== null);
  if (sets.length < known.length) return [];
  return sentence.words
    .filter(
      ({ key, raw, atom }) =>
        atom === null &&
        raw.length > 1 &&
        !isSaidIn(key, lexicon, ...sets) &&
        !(isGreeting(sentence) && source.vocabulary.has(key)),
    )
    .map(({ raw }) => raw);
}

/** So many words must have gone before new ones can stand in their place. */
const TAKEN = 2;

/** True when the candidate is the source with something added: then only courtesy may be new. */
function isMere({ alignment }: Comparison): boolean {
  // Another greeting takes nothing away.
  const words = (sentences: readonly Sentence[]) =>
    sentences
      .filter((sentence) => !isGreeting(sentence))
      .reduce((sum, sentence) => sum + sentence.words.length, 0);
  const lost = alignment.changed.reduce(
    (sum, pair) => sum + Math.max(0, pair.source.words.length - pair.candidate.words.length),
    words(alignment.dropped),
  );
  return lost < TAKEN;
}

const LONGEST_GREETING = 4;

const isGreeting = ({ words }: Sentence): boolean =>
  words.length <= LONGEST_GREETING && greetings.has(words[0]?.key ?? "");

/** A new sentence may not forbid or oblige when no sentence that went did. */
function looseOperators(sentence: Sentence, comparison: Comparison): VerifyProblem[] {
  const { source, candidate, lexicon, said } = comparison;
  if (lexicon === null) return [];
  const counts = readOperators(sentence.words, lexicon);
  const isMereAddition = isMere(comparison);
  const isNew = (operator: "not" | "must") =>
    counts.has(operator) &&
    (isMereAddition ||
      source.sentences.every(({ words }) => !readOperators(words, lexicon).has(operator)));
  const text = candidate.text.slice(sentence.start, sentence.end);
  if (isNew("must")) {
    return [problem("modality", "an obligation that the source doesn't have", "", text)];
  }
  const isSoft =
    counts.has("if") ||
    /\b(?:yet|rather|know|sorry)\b/i.test(text) ||
    (!isMereAddition && (lexicon.troubles.test(said) || /\b(?:still|worry)\b/i.test(text)));
  return isNew("not") && !isSoft
    ? [problem("polarity", "a “not” that the source doesn't have", "", text)]
    : [];
}

/** In a language that we cannot read, new sentences are refused, however harmless they may be. */
function unreadable({ alignment, candidate, allowance }: Comparison): VerifyProblem[] {
  return alignment.added
    .filter(({ words }) =>
      words.some(
        ({ key, atom }) => atom === null && !allowance.words.has(key) && !greetings.has(key),
      ),
    )
    .slice(0, 1)
    .map(({ start, end }) =>
      problem(
        "claim-invented",
        "a new sentence in a language that cannot be checked",
        "",
        candidate.text.slice(start, end),
      ),
    );
}

const foreignSentence = (
  sentence: Sentence,
  lexicon: Lexicon,
  { candidate }: Comparison,
): VerifyProblem[] =>
  isForeign(sentence, lexicon)
    ? [
        problem(
          "language-mixed",
          "a sentence in another language",
          "",
          candidate.text.slice(sentence.start, sentence.end),
        ),
      ]
    : [];
