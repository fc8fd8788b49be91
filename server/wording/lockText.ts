import { findFacts } from "#domain/wording/facts/findFacts";
import { historyFrom, quotedSpans } from "#domain/wording/layout/history";
import type { Format, RewriteContext } from "#domain/wording/message";
import { readView } from "#domain/wording/view/readView";
import { nameSpans } from "./nameSpans";

/** A text whose facts are tokens (`⟦3⟧`), and what each token stands for. */
export type LockedText = {
  /** What may travel: our own words, with tokens for everything that tells who or what it is about. */
  readonly text: string;
  /** By the number of its token; each must come back once, in this order. */
  readonly facts: readonly string[];
  /** The words of others below ours; they stay here. */
  readonly below: string;
};

type Known = {
  readonly format: Format;
  readonly context: RewriteContext;
  readonly language: string;
  readonly names?: readonly string[];
  readonly untouched?: readonly string[];
};

type Span = { readonly start: number; readonly end: number };

/** Characters that nobody sees, among them whole hidden alphabets. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}]/gu;
/** Whatever still has a digit, an at sign or one of our brackets when the facts are out. */
const SUSPECT = /[^\s<>]*[\p{N}@⟦⟧](?:[^\s<>]*[\p{L}\p{M}\p{N}])?/gu;

/**
 * Puts tokens for facts, names, markup and quoted words, so that only ours travel.
 *
 * @param context - The names in it are locked wherever they stand.
 * @param names - More names of people, whole as the help desk has them.
 * @param untouched - Words that nobody may touch, such as names of products.
 * @param language - Two letters; it tells which other words may be names.
 */
export function lockText(
  body: string,
  { format, context, language, names = [], untouched = [] }: Known,
): LockedText {
  const view = readView(body, format, false);
  const end = historyFrom(view);
  const own = body.slice(0, end);
  const spans = joined(
    [
      ...findFacts(own, format),
      ...quotedSpans(view),
      ...matchesOf(own, SUSPECT),
      ...nameSpans(own, language, wordsOf(names)),
      ...[...namesOf(context), ...names.filter(isUnspaced), ...untouched].flatMap((name) =>
        occurrencesOf(own, name),
      ),
    ].filter((span) => span.start < end),
    own,
    format,
  );
  const facts: string[] = [];
  let text = "";
  let at = 0;
  for (const span of spans) {
    text += `${visible(own.slice(at, span.start))}⟦${facts.length + 1}⟧`;
    facts.push(own.slice(span.start, span.end));
    at = span.end;
  }
  return { text: text + visible(own.slice(at)), facts, below: body.slice(end) };
}

const visible = (words: string): string =>
  words.replace(UNSEEN, (sign) => (sign === "\n" || sign === "\t" ? sign : ""));

function namesOf({ customer, owner, reference, subject }: RewriteContext): string[] {
  const names = [customer?.firstName, owner?.name, owner?.firstName, reference, subject];
  return names.flatMap((name) => (name === undefined || name.trim() === "" ? [] : [name.trim()]));
}

/** Names word by word; initials and articles of names are too short to be told from other words. */
const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u))
      .filter((word) => word.length > 2),
  );

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

const isUnspaced = (name: string): boolean => UNSPACED.test(name);

function occurrencesOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  const [where, what] = [text.toLowerCase(), name.toLowerCase()];
  // Letters that change their length with their case would shift every offset.
  if (where.length !== text.length) return spans;
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + 1)) {
    if (isUnspaced(name) || isWord(text, at, at + what.length))
      spans.push({ start: at, end: at + what.length });
  }
  return spans;
}

const isWord = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[start - 1] ?? "") && !/[\p{L}\p{N}]/u.test(text[end] ?? "");

const matchesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));

/** One span where they overlap, and one for markup with nothing but space between. */
function joined(spans: readonly Span[], text: string, format: Format): Span[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const whole: Span[] = [];
  for (const span of sorted) {
    const last = whole.at(-1);
    if (last !== undefined && (span.start < last.end || isGlued(last, span, text, format))) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else whole.push(span);
  }
  return whole;
}

const isGlued = (last: Span, next: Span, text: string, format: Format): boolean =>
  format === "html" &&
  text[last.end - 1] === ">" &&
  text[next.start] === "<" &&
  text.slice(last.end, next.start).trim() === "";
