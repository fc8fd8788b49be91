import { greetings } from "#domain/wording/verify/lexicon/greetings";
import { plainOf } from "#domain/wording/verify/lexicon/plainOf";
import { isSaidIn } from "#domain/wording/verify/isSaidIn";

type Span = { readonly start: number; readonly end: number };

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** Where a sentence, or a word in quotes, begins: a capital says little there. */
const BEGINS = /(?:^|[.!?:…"“„«(>⟧]\s*|\n\s*)$/u;
const TITLED = /\b(?:Frau|Herrn?|Familie|Dr\.?|Prof\.?|Firma)\s$/u;
const GREETED =
  /(?:^|\n|>)[ \t]*(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|bonsoir|ch[eè]re?|hola|olá|oi|estimad[oa]|querid[oa]|prezad[oa]|car[oa]|ciao)[ \t]+$/iu;
/** Capitals that name nobody. */
const NOBODY =
  /^(?:I|I['’].+|OK|Customer|User|Client|Sir|Madam|Team|Support|Service|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** Every noun has a capital there, so that only words that no message needs may be names. */
const CAPITAL_NOUNS = new Set(["de", "lb"]);
/** A last line of so few words is how somebody signs. */
const LONGEST_SIGNATURE = 3;

/**
 * Words that may be names of people, places and products: behind a greeting, at the end where one
 * signs, and by their capitals. In German those that no message needs, and what stands behind a title.
 *
 * @param language - Two letters.
 * @param known - Names of people, in lower case word by word; they are names wherever they stand.
 */
export function nameSpans(
  text: string,
  language: string,
  known: ReadonlySet<string> = new Set(),
): Span[] {
  const spans: Span[] = [];
  const signature = signatureIn(text);
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const end = start + word.length;
    const before = text.slice(Math.max(0, start - 40), start);
    const last = spans.at(-1);
    const followsName = last !== undefined && /^\s$/.test(text.slice(last.end, start));
    const isSigned = start >= signature;
    if (!isName({ word, before, language, followsName, isSigned, known })) continue;
    if (followsName) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return language === "ja" ? [...spans, ...addressedIn(text)] : spans;
}

type Place = {
  word: string;
  before: string;
  language: string;
  followsName: boolean;
  isSigned: boolean;
  known: ReadonlySet<string>;
};

function isName(place: Place): boolean {
  const { word, before, language, isSigned, known } = place;
  if (NOBODY.test(word)) return false;
  const isCapital = /^\p{Lu}/u.test(word);
  const isPlain = isPlainWord(word, language);
  if (known.has(word.toLowerCase())) return isCapital || !isPlain;
  const mayBeLower = isSigned || GREETED.test(before);
  if (mayBeLower && !isGreeting(word)) return isCapital || !isPlain || isAfterName(place);
  return isCapital && (!isPlain || isToldByPlace(place));
}

/** "sam reed" at the end: the second word of a name. */
const isAfterName = ({ followsName, isSigned }: Place): boolean => followsName && isSigned;

/** Where a capital tells: behind a title or a name, and in the middle of a sentence where nouns have none. */
const isToldByPlace = ({ before, language, followsName }: Place): boolean =>
  followsName || TITLED.test(before) || !(CAPITAL_NOUNS.has(language) || BEGINS.test(before));

/** True as well where we don't know the language's words: then only capitals tell. */
function isPlainWord(word: string, language: string): boolean {
  const plain = plainOf(language);
  return plain === null || isSaidIn(word.toLowerCase(), { language }, plain) || isGreeting(word);
}

const isGreeting = (word: string): boolean => greetings.has(word.toLowerCase());

/** Where the last line begins when it is short and no sentence; the text's end when it is none. */
function signatureIn(text: string): number {
  const whole = text.trimEnd();
  const start = Math.max(whole.lastIndexOf("\n"), whole.lastIndexOf(">", whole.length - 2)) + 1;
  const line = whole.slice(start);
  const words = line.match(WORD) ?? [];
  const isShort = words.length > 0 && words.length <= LONGEST_SIGNATURE;
  return start > 0 && isShort && !/[.!?:,…]$/.test(line) ? start : text.length;
}

/** "佐藤様": the name before a Japanese title. */
const addressedIn = (text: string): Span[] =>
  [...text.matchAll(/([\u3400-\u9fff\u30a1-\u30f6ー]{1,8})(?=様|さん|氏|殿)/gu)]
    .filter(([, name = ""]) => !/^(?:お?客|皆|各位|担当者)$/u.test(name))
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
