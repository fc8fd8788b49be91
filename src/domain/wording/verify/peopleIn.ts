import { greetings } from "./lexicon/greetings";
import type { Lexicon } from "./lexicon/lexicon";
import type { Side, Word } from "./side";

/**
 * Lower-case words of a text that are names as far as capitals tell: in the middle of a sentence, or
 * after a greeting. Where every noun has a capital, only those after a title or a preposition.
 */
export function peopleIn({ sentences }: Side, lexicon: Lexicon): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words } of sentences) {
    if (isTitle(words)) continue;
    for (const [index, word] of words.entries()) {
      if (isName(word, lexicon) && isPlaced(words, index, lexicon)) names.add(word.key);
    }
  }
  return names;
}

/** Where a capital tells: not at the start of a sentence, unless another follows or a comma. */
function isPlaced(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  if (lexicon.language === "de" && !LEADS.has(words[index - 1]?.key ?? "")) return false;
  const [word, next] = [words[index], words[index + 1]];
  if (index > 0 || word === undefined) return true;
  return next !== undefined && (isName(next, lexicon) || isAddressed(next.start, word.end));
}

/** So many words with a capital are a title, not names. */
const LONGEST_NAME = 4;

const isTitle = (words: readonly Word[]): boolean =>
  words.length > LONGEST_NAME &&
  words.filter(({ raw }) => /^\p{Lu}/u.test(raw)).length * 2 > words.length;

const isName = ({ key, raw, atom }: Word, { plain, language }: Lexicon): boolean =>
  atom === null &&
  /^\p{Lu}\p{Ll}/u.test(raw) &&
  !greetings.has(key) &&
  plain?.has(language === "en" ? key : key.slice(0, 5)) !== true;

/** Where every noun has a capital, only these words tell that a name follows. */
const LEADS = new Set("herr herrn frau von nach aus liebe lieber hallo".split(" "));

/** "Ana, please": something stands between a word and the next. */
const isAddressed = (next: number, end: number): boolean => next - end > 1;
