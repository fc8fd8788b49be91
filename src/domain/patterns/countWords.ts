import { hashOf } from "./hashOf";
import { rowOf, type SparseRow } from "./sparseRows";

/** Words are hashed into this many columns. */
export const WORD_COLUMNS = 2 ** 18;
const MOST_WORDS = 600;

/**
 * Counts the words of a clean text, hashed.
 *
 * @param plain - Lower-case words with single blanks; the first 600 are read.
 * @returns Columns in rising order with 1 + ln(count).
 */
export function countWords(plain: string): SparseRow {
  const columns: number[] = [];
  for (const word of plain.split(" ", MOST_WORDS)) {
    if (word !== "") columns.push(hashOf(word) % WORD_COLUMNS);
  }
  return rowOf(columns);
}
