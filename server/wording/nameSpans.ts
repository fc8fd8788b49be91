import { isKnownWord } from "#domain/wording/verify/isKnownWord";
import { plainEnglish } from "#domain/wording/verify/lexicon/plainEnglish";

type Span = { readonly start: number; readonly end: number };

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** Where a sentence, or a word in quotes, begins: a capital says nothing there. */
const BEGINS = /(?:^|[.!?:…"“„«(>⟧]\s*|\n\s*)$/u;
const TITLED = /\b(?:Frau|Herrn?|Familie|Dr\.?|Prof\.?|Firma)\s$/u;
/** Capitals that name nobody. */
const NOBODY =
  /^(?:I|I['’].+|OK|Customer|User|Client|Sir|Madam|Team|Support|Service|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** Every noun has a capital there, so that only a title or a name before it tells. */
const CAPITAL_NOUNS = new Set(["de", "lb"]);

/**
 * Words that may be names of people, places and products, by their capitals. In German only those
 * behind a title or another such name.
 *
 * @param language - Two letters.
 */
export function nameSpans(text: string, language: string): Span[] {
  const spans: Span[] = [];
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const end = start + word.length;
    if (!/^\p{Lu}/u.test(word) || NOBODY.test(word)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const last = spans.at(-1);
    const followsName = last !== undefined && /^\s$/.test(text.slice(last.end, start));
    if (!isName({ word, before, language, followsName })) continue;
    if (followsName) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

type Place = { word: string; before: string; language: string; followsName: boolean };

function isName({ word, before, language, followsName }: Place): boolean {
  if (followsName) return true;
  if (CAPITAL_NOUNS.has(language)) return TITLED.test(before);
  if (!BEGINS.test(before)) return true;
  return language === "en" && !isKnownWord(word.toLowerCase(), plainEnglish);
}
