import { mix } from "./hashOf";
import { rowOf, type SparseRow } from "./sparseRows";

/** Features are hashed into this many columns; collisions among rare ones do no harm. */
export const GRAM_COLUMNS = 2 ** 20;
const SHORTEST = 3;
const LONGEST = 5;

/**
 * Counts the character 3- to 5-grams of a text, word by word, hashed.
 *
 * Works for every script.
 *
 * @param plain - Lower-case words with single blanks.
 * @returns Columns in rising order with 1 + ln(count).
 */
export function countGrams(plain: string): SparseRow {
  const columns: number[] = [];
  for (const word of plain.split(" ")) listGrams(word, columns);
  return rowOf(columns);
}

/**
 * Adds the columns of a word's grams to a list, each as often as it occurs.
 *
 * The word carries a blank on either side, so that starts and ends count as
 * such; a word shorter than the gram is a gram itself.
 */
export function listGrams(word: string, columns: number[]): void {
  if (word === "") return;
  const whole = ` ${word} `;
  for (let start = 0; start < whole.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= LONGEST && start + length <= whole.length; length += 1) {
      hash = Math.imul(hash ^ whole.charCodeAt(start + length - 1), 0x01000193);
      if (length >= SHORTEST) columns.push(mix(hash ^ length) % GRAM_COLUMNS);
    }
  }
}
