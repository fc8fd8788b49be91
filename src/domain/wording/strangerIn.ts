import { guessLanguage } from "../language/guessLanguage";

/** Five letters are no name in another script but words: "감사합니다". */
const OTHER_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\uAC00-\uD7AF]{5}/, "ko"],
  [/[\u3040-\u30FF\u4E00-\u9FFF]{5}/, "ja or zh"],
  [/[\u0400-\u04FF]{5}/, "ru"],
  [/[\u0370-\u03FF]{5}/, "el"],
  [/[\u0600-\u06FF]{5}/, "ar"],
  [/[\u0590-\u05FF]{5}/, "he"],
  [/[\u0E00-\u0E7F]{5}/, "th"],
];

/** A text this sure of its language has no second one worth looking for. */
const ONE_LANGUAGE = 0.75;
const LONG_ENOUGH = 30;
const CLEAR = 0.6;
/** A short line is in another language when so many words of that one alone stand in it, and none of others. */
const TELLING = 2;
const SHORTEST = 8;
const PIECE = /[^\n\uE002.!?。]+/g;
const MOST_PIECES = 60;

/**
 * Another language that a part of a text is written in; the rules of the first would misread it.
 *
 * @param masked - The masked body.
 * @param text - The same without what is masked, and how sure the guess for all of it is.
 * @returns Null when the text is in one language as far as it tells.
 */
export function strangerIn(
  masked: string,
  text: { readonly words: string; readonly language: string; readonly confidence: number },
): string | null {
  if (text.language !== "ja") {
    const script = OTHER_SCRIPTS.find(([letters]) => letters.test(text.words));
    if (script !== undefined) return script[1];
  }
  const isMixed = text.language === "ja" || text.confidence < ONE_LANGUAGE;
  const pieces = (masked.match(PIECE) ?? []).slice(0, MOST_PIECES);
  for (const piece of pieces) {
    // Digits of another script are no words of its language.
    const words = piece.replace(/[\uE000-\uE0FF]+|\p{N}+/gu, " ").trim();
    const stranger = languageOfPiece(words, isMixed);
    if (stranger !== null && stranger !== text.language) return stranger;
  }
  return null;
}

/** The language of a piece where it is plain; null where it is not, or not worth asking. */
function languageOfPiece(words: string, isMixed: boolean): string | null {
  const isLong = (isMixed && words.length >= LONG_ENOUGH) || isAccentedClause(words);
  if (!isLong && (!isMixed || words.length < SHORTEST)) return null;
  const guess = guessLanguage(words);
  if (guess === null) return null;
  const isPlain = isLong
    ? guess.confidence >= CLEAR
    : guess.confidence === 1 && guess.score >= TELLING;
  return isPlain ? guess.language : null;
}

/** Three words with an accent, and not a name: "Yeni talep yaratıldı". */
const isAccentedClause = (words: string): boolean =>
  /[\u00C0-\u024F]/.test(words) &&
  /^\P{Lu}*\p{Lu}?[^\p{Lu}\s]+(?:\s+[^\p{Lu}\s]+){2,}$/u.test(words);
