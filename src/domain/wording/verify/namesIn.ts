import type { Comparison } from "./comparison";
import { greetings } from "./lexicon/greetings";
import { isKnownWord } from "./isKnownWord";
import type { Sentence, Word } from "./side";

/** Words that stand before a person or a team: "our billing team", "my colleague". */
const PEOPLE = new Set(
  "team teams colleague colleagues department manager supervisor specialist specialists technician engineer engineers director officer expert experts staff lawyer courier partner contractor doctor boss ceo developer developers".split(
    " ",
  ),
);

/** The longest signature: a first and a last name, with something between. */
const SIGNATURE = 3;

/**
 * Names and people in a sentence of the candidate that neither source nor context knows: words with a
 * capital in the middle of a sentence, signatures alone on a line, teams and ranks. Where every noun
 * has a capital, and where the plain words are not listed, only signatures tell.
 */
export function namesIn(
  sentence: Sentence,
  inserted: readonly Word[],
  comparison: Comparison,
): string[] {
  const { source, allowance } = comparison;
  const capitals = sentence.words.filter(({ raw, atom }) => atom === null && isCapital(raw)).length;
  const isTitle = capitals * 2 > sentence.words.length;
  const isSignature = capitals === sentence.words.length && capitals <= SIGNATURE;
  const isSaid = (key: string) =>
    source.vocabulary.has(key) || allowance.words.has(key) || greetings.has(key);
  return inserted
    .filter(({ key, atom }) => atom === null && !isSaid(key))
    .filter((word) => {
      if (PEOPLE.has(word.key))
        return !allowance.hasOwner && !isKnownWord(word.key, source.vocabulary);
      if (!isCapital(word.raw) || /^I(?:['’]|$)/.test(word.raw)) return false;
      const isFirst = sentence.words[0]?.start === word.start;
      return isFirst || isTitle
        ? isStrange(word, isSignature, comparison)
        : comparison.lexicon?.language !== "de";
    })
    .map(({ raw }) => raw);
}

/** Where a capital says nothing: not a plain word, or in a language without a list, a signature. */
function isStrange({ key }: Word, isSignature: boolean, { lexicon }: Comparison): boolean {
  const plain = lexicon?.plain;
  if (plain !== null && plain !== undefined) return !isKnownWord(key, plain);
  return isSignature && !greetings.has(key) && lexicon?.hollow.test(key) !== true;
}

const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);
