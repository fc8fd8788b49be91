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
      if (!isName(word, lexicon)) continue;
      if (lexicon.language === "de" && !LEADS.has(words[index - 1]?.key ?? "")) continue;
      if (index > 0 || isAddressed(words[index + 1]?.start, word.end)) names.add(word.key);
    }
  }
  return names;
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
const isAddressed = (next: number | undefined, end: number): boolean =>
  next !== undefined && next - end > 1;
