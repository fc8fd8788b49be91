import type { GlossaryEntry } from "../message";

type Span = { readonly start: number; readonly end: number };

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where the words stand that an account keeps as they are: those of its list, and the phrases in
 * which a word of the list is fine.
 *
 * @param text - Masked or not; offsets are its own.
 */
export function keptSpans(text: string, glossary: readonly GlossaryEntry[]): Span[] {
  return glossary
    .flatMap(({ avoid, kind, except = [] }) => (kind === "keep" ? [avoid] : except))
    .flatMap((phrase) => spansOf(text, phrase));
}

/** Every place of a phrase as whole words, whatever its capitals. */
export function spansOf(text: string, phrase: string): Span[] {
  const [where, what] = [text.toLowerCase(), phrase.trim().toLowerCase()];
  // Letters that change their length with their case would shift every offset.
  if (what === "" || where.length !== text.length) return [];
  const spans: Span[] = [];
  for (let start = where.indexOf(what); start !== -1; start = where.indexOf(what, start + 1)) {
    const end = start + what.length;
    const isWhole = !LETTER.test(text[start - 1] ?? "") && !LETTER.test(text[end] ?? "");
    if (isWhole || isUnspaced(what)) spans.push({ start, end });
  }
  return spans;
}

/** Japanese and Chinese words stand without spaces between them. */
const isUnspaced = (phrase: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(phrase);
