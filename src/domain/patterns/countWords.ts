import { hashOf } from "./hashOf";
import type { SparseRow } from "./sparseRows";

/** Words are hashed into this many columns. */
export const WORD_COLUMNS = 2 ** 18;
const MOST_WORDS = 600;

/**
 * Counts the words of a clean text, hashed.
 *
 * @param text - Lower-case words with single blanks; the first 600 are read.
 * @returns Columns in rising order with 1 + ln(count).
 */
export function countWords(text: string): SparseRow {
  const counts = new Map<number, number>();
  for (const word of text.split(" ", MOST_WORDS)) {
    if (word === "") continue;
    const column = hashOf(word) % WORD_COLUMNS;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const columns = Uint32Array.from(counts.keys()).sort();
  return {
    columns,
    values: Float32Array.from(columns, (each) => 1 + Math.log(counts.get(each) ?? 1)),
  };
}
