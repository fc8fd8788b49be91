import type { Comparison } from "./comparison";
import { isKnownWord } from "./isKnownWord";
import type { Sentence, Word } from "./side";

/** Words that stand before a person or a team: "our billing team", "my colleague". */
const PEOPLE = new Set(
  "team teams colleague colleagues department manager supervisor specialist specialists technician engineer engineers director officer expert experts staff lawyer courier partner contractor doctor boss ceo developer developers".split(
    " ",
  ),
);

/**
 * Names and people in a sentence of the candidate that neither source nor context knows: words with a
 * capital in the middle of a sentence, unknown words alone on a line, teams and ranks.
 */
export function namesIn(
  sentence: Sentence,
  inserted: readonly Word[],
  comparison: Comparison,
): string[] {
  const { source, allowance, lexicon } = comparison;
  const capitals = sentence.words.filter(({ raw, atom }) => atom === null && isCapital(raw)).length;
  const isTitle = capitals * 2 > sentence.words.length && sentence.words.length > 3;
  const known = (word: Word) => source.vocabulary.has(word.key) || allowance.words.has(word.key);
  return inserted
    .filter((word) => {
      if (word.atom !== null || known(word)) return false;
      if (PEOPLE.has(word.key))
        return !isKnownWord(word.key, source.vocabulary, allowance.words) && !allowance.hasOwner;
      if (
        !isCapital(word.raw) ||
        word.raw === "I" ||
        word.raw.startsWith("I'") ||
        word.raw.startsWith("I’")
      )
        return false;
      const isFirst = sentence.words[0]?.start === word.start;
      if (isFirst || isTitle)
        return lexicon?.plain !== null && lexicon !== null && !isKnownWord(word.key, lexicon.plain);
      return true;
    })
    .map(({ raw }) => raw);
}

const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);
