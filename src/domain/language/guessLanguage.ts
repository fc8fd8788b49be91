import { FUNCTION_WORDS } from "./functionWords";

/** A language and how sure the guess is: 0 is a coin toss, 1 leaves no doubt. */
export type LanguageGuess = {
  readonly language: string;
  readonly confidence: number;
  /** How many of its words tell it, less for words that other languages have too. */
  readonly score: number;
};

const WORD = /\p{L}+(?:['’]\p{L}+)?/gu;
const MOST_WORDS = 120;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30FF]/g, "ja"],
  [/[\uAC00-\uD7AF]/g, "ko"],
  [/[\u4E00-\u9FFF]/g, "zh"],
  [/[\u0400-\u04FF]/g, "ru"],
  [/[\u0370-\u03FF]/g, "el"],
  [/[\u0600-\u06FF]/g, "ar"],
  [/[\u0590-\u05FF]/g, "he"],
  [/[\u0E00-\u0E7F]/g, "th"],
];

/** Letters that rule out most languages that share words with the one they belong to. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ßẞ]/, "de"],
  [/[ãõ]/, "pt"],
  [/[ñ¿¡]/, "es"],
  [/[œ]/, "fr"],
  [/[łąęśżź]/, "pl"],
  [/[ěřů]/, "cs"],
  [/[ğışİ]/, "tr"],
  [/[őű]/, "hu"],
];

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The language of a text, told from its script and its small words.
 *
 * @param text - Best with placeholders and addresses masked or removed.
 * @returns Null when the text has no word that tells anything.
 */
export function guessLanguage(text: string): LanguageGuess | null {
  const script = scriptOf(text);
  if (script !== null) return script;
  const scores = new Map<string, number>();
  const add = (language: string, points: number) =>
    scores.set(language, (scores.get(language) ?? 0) + points);
  let words = 0;
  for (const [word] of text.matchAll(WORD)) {
    if ((words += 1) > MOST_WORDS) break;
    const languages = wordIndex().get(word.toLowerCase()) ?? [];
    for (const language of languages) add(language, 1 / Math.sqrt(languages.length));
  }
  for (const [letters, language] of LETTERS) if (letters.test(text)) add(language, 1.5);
  const ranked = [...scores].sort((one, other) => other[1] - one[1]);
  const best = ranked[0];
  if (best === undefined) return null;
  const second = ranked[1]?.[1] ?? 0;
  return { language: best[0], confidence: (best[1] - second) / best[1], score: best[1] };
}

const OTHER_SCRIPT =
  /[\u0370-\u03FF\u0400-\u04FF\u0590-\u06FF\u0E00-\u0E7F\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;

function scriptOf(text: string): LanguageGuess | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    // Latin product names are common in Japanese notices, kana are not in Latin ones.
    if (count > 0 && count * 4 > letters) return { language, confidence: 1, score: count };
  }
  return null;
}

function wordIndex(): ReadonlyMap<string, readonly string[]> {
  if (byWord !== undefined) return byWord;
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(" "))) {
      index.set(word, [...(index.get(word) ?? []), language]);
    }
  }
  byWord = index;
  return index;
}
