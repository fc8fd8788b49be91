import type { Lexicon } from "./lexicon/lexicon";
import type { Word } from "./side";

/** Stands for a fact, so that no phrase reaches across it. */
const GAP = "\u2063";

/** The words of a sentence in a row, as a lexicon's patterns expect them; facts leave a gap. */
export const lineOf = (words: readonly Word[], lexicon: Pick<Lexicon, "unspaced">): string =>
  words
    .map(({ key, atom }) => (atom === null ? key : GAP))
    .join(lexicon.unspaced === true ? "" : " ");
