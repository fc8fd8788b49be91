import { isKnownWord } from "./isKnownWord";
import type { Lexicon } from "./lexicon/lexicon";

/** So many first letters tell what a word is about, in languages whose endings we don't know. */
const BEGINNING = 5;

/**
 * True when a word, or one like it, is in a set: in English with the same stem, else with the same
 * beginning. A French word may stand behind an apostrophe.
 */
export function isSaidIn(
  word: string,
  { language }: Pick<Lexicon, "language">,
  ...sets: readonly ReadonlySet<string>[]
): boolean {
  if (language === "en") return isKnownWord(word, ...sets);
  const bare = withoutArticle(word);
  const beginning = bare.slice(0, BEGINNING);
  return sets.some(
    (set) =>
      set.has(word) ||
      set.has(bare) ||
      set.has(beginning) ||
      (bare.length >= BEGINNING && hasLike(set, beginning)),
  );
}

const withoutArticle = (word: string): string =>
  word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=.)/, "");

function hasLike(set: ReadonlySet<string>, beginning: string): boolean {
  for (const word of set) if (withoutArticle(word).startsWith(beginning)) return true;
  return false;
}
