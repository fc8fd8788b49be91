import type { VerifyProblem } from "../message";
import { claimsIn } from "./claimsIn";
import { type Check, type Comparison, problem } from "./comparison";
import { greetings } from "./lexicon/greetings";
import { isForeign } from "./lexicon/lexiconOf";
import { isKnownWord } from "./isKnownWord";
import type { Lexicon } from "./lexicon/lexicon";
import { readOperators } from "./readOperators";
import type { Sentence } from "./side";

/** Sentences of the candidate that have no partner in the source: they may greet, explain and sign, not claim. */
export const checkAdded: Check = (comparison) => {
  const { alignment, lexicon } = comparison;
  if (lexicon === null) return unreadable(comparison);
  return alignment.added
    .slice(0, MOST_ADDED)
    .flatMap((sentence) => [
      ...claimsIn(sentence, sentence.words, comparison),
      ...strangeWords(sentence, comparison),
      ...looseOperators(sentence, comparison),
      ...foreignSentence(sentence, lexicon, comparison),
    ]);
};

/** More new sentences than that are too many anyway, see `checkShape`. */
const MOST_ADDED = 40;

function strangeWords(
  sentence: Sentence,
  { source, candidate, allowance, lexicon }: Comparison,
): VerifyProblem[] {
  const plain = lexicon?.plain;
  if (plain === null || plain === undefined) return [];
  const strange = sentence.words.filter(
    ({ key, raw, atom }) =>
      atom === null &&
      raw.length > 1 &&
      !isKnownWord(key, source.vocabulary, allowance.words, plain),
  );
  if (strange.length === 0) return [];
  const words = strange.map(({ raw }) => raw).join(", ");
  return [
    problem(
      "claim-invented",
      `a new sentence speaks of “${words}”`,
      "",
      candidate.text.slice(sentence.start, sentence.end),
    ),
  ];
}

/** A new sentence may not forbid or oblige when no sentence that went did. */
function looseOperators(
  sentence: Sentence,
  { source, candidate, lexicon, said }: Comparison,
): VerifyProblem[] {
  if (lexicon === null) return [];
  const counts = readOperators(sentence.words, lexicon);
  const all = source.sentences.map(({ words }) => readOperators(words, lexicon));
  const text = candidate.text.slice(sentence.start, sentence.end);
  const isNew = (operator: "not" | "must") =>
    (counts.get(operator) ?? 0) > 0 && all.every((other) => (other.get(operator) ?? 0) === 0);
  if (isNew("must"))
    return [problem("modality", "an obligation that the source doesn't have", "", text)];
  const isSoft =
    (counts.get("if") ?? 0) > 0 ||
    lexicon.troubles.test(said) ||
    /\b(?:yet|rather|know|still|worry|sorry)\b/i.test(text);
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
