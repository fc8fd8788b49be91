import type { Sentence } from "../side";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { japanese } from "./japanese";
import type { Lexicon } from "./lexicon";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

type Language = { name: string; common: ReadonlySet<string>; lexicon: Lexicon | null };

/** Languages that we tell apart, and the lexicon of those that we can read. */
const LANGUAGES: readonly Language[] = [
  ...[english, german, french, spanish, portuguese, japanese].map((lexicon) => ({
    name: lexicon.language,
    common: lexicon.common,
    lexicon,
  })),
  {
    name: "it",
    common: words(
      "il lo la di che non per un una è del della con le si sono ha hai tuo sua nel questo gli dei delle al alla ti ci può abbiamo grazie",
    ),
    lexicon: null,
  },
  {
    name: "nl",
    common: words(
      "de het een en van is dat op te voor met niet je uw u wij we zijn heeft bij als om ook naar deze dit wordt kunt",
    ),
    lexicon: null,
  },
  {
    name: "sv",
    common: words(
      "och att det som en på är för av med den har inte du din vi kan om ett till från var så",
    ),
    lexicon: null,
  },
  {
    name: "pl",
    common: words(
      "w z na się nie jest to że jak po od za przez dla twoje twój został została przy lub",
    ),
    lexicon: null,
  },
];

/** So many small words tell a text's language. */
const ENOUGH = 3;

/**
 * The lexicon of the language that the source is in; where it has too few words, that of both texts.
 *
 * @returns Null when the language is none that we can read.
 */
export function lexiconOf(
  source: readonly Sentence[],
  candidate: readonly Sentence[],
): Lexicon | null {
  const own = languageOf(source);
  if (own.count >= ENOUGH) return own.language?.lexicon ?? null;
  return languageOf([...source, ...candidate]).language?.lexicon ?? null;
}

/** True when a sentence is clearly in another language than a lexicon's. */
export function isForeign(sentence: Sentence, lexicon: Lexicon): boolean {
  const { language, count } = languageOf([sentence]);
  if (language === null || language.name === lexicon.language || count < ENOUGH) return false;
  return count > 2 * countOf([sentence], lexicon.common);
}

function languageOf(sentences: readonly Sentence[]): { language: Language | null; count: number } {
  let best: Language | null = null;
  let most = 0;
  for (const language of LANGUAGES) {
    const count = countOf(sentences, language.common);
    if (count > most) [best, most] = [language, count];
  }
  return { language: best, count: most };
}

function countOf(sentences: readonly Sentence[], common: ReadonlySet<string>): number {
  let count = 0;
  for (const { words: all } of sentences) {
    for (const { key, atom } of all) if (atom === null && common.has(key)) count += 1;
  }
  return count;
}
