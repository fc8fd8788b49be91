import type { Side } from "../side";
import { english } from "./english";
import type { Lexicon } from "./lexicon";

const LEXICONS: readonly Lexicon[] = [english];

/** The lexicon whose small words the texts use most; null when they use hardly any. */
export function lexiconOf(...sides: readonly Pick<Side, "sentences">[]): Lexicon | null {
  const keys = sides
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ words }) => words.filter(({ atom }) => atom === null).map(({ key }) => key));
  let best: Lexicon | null = null;
  let most = 0;
  for (const lexicon of LEXICONS) {
    const count = keys.filter((key) => lexicon.common.has(key)).length;
    if (count > most) [best, most] = [lexicon, count];
  }
  return most * 25 >= keys.length ? best : null;
}
