import { ABBREVIATIONS } from "./abbreviations";

/** A sentence as a stretch of its text, without the white space around it. */
export type Sentence = { readonly start: number; readonly end: number };

const STOP = /[.!?…。！？]+["'”’)\]»*_]*(?=\s|$|\uE001)|[。！？]+["'」』）)]*|\n+/gu;
const WORD_SIGN = /[\p{L}.-]/u;
const STARTS_LOWER = /^\s*\p{Ll}/u;
const LONGEST_WORD = 24;

/**
 * Splits a text into sentences.
 *
 * A line break always ends a sentence; unwrap wrapped lines before. Full stops after
 * known abbreviations, single initials and before a lower-case word do not end one.
 *
 * @param text - Any text, best with its facts masked, since addresses and numbers carry stops.
 * @param from - Where to begin, in UTF-16 units.
 * @param to - Where to stop.
 */
export function splitSentences(text: string, from = 0, to = text.length): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop !== null && stop.index < to; stop = STOP.exec(text)) {
    const end = Math.min(stop.index + stop[0].length, to);
    if (isInside(text, stop.index, end)) continue;
    add(text, start, end, sentences);
    start = end;
  }
  add(text, start, to, sentences);
  return sentences;
}

function add(text: string, start: number, end: number, sentences: Sentence[]): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === "") return;
  const from = start + raw.indexOf(trimmed);
  sentences.push({ start: from, end: from + trimmed.length });
}

/** True when the stop at `index` belongs to an abbreviation or to the middle of a sentence. */
function isInside(text: string, index: number, end: number): boolean {
  const stop = text[index];
  if (stop === "\n") return false;
  const next = text.slice(end, end + 8);
  if (STARTS_LOWER.test(next) && !next.startsWith("\n")) return stop === "." || stop === "…";
  if (stop !== ".") return false;
  if (end - index > 1) return false;
  const word = wordBefore(text, index);
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== "i")
    return word.length === 1 || next.trim() !== "";
  return (
    ABBREVIATIONS.has(word) &&
    !["no", "co", "min", "max", "sat", "sun", "mar", "art", "abs", "est"].includes(word)
  );
}

function wordBefore(text: string, index: number): string {
  let from = index;
  while (from > 0 && index - from < LONGEST_WORD && WORD_SIGN.test(text[from - 1] ?? "")) from -= 1;
  return text.slice(from, index).toLowerCase();
}
