import { mix } from "./hashOf";
import type { SparseRow } from "./sparseRows";

/** Features are hashed into this many columns; collisions among rare ones do no harm. */
export const GRAM_COLUMNS = 2 ** 20;
const SHORTEST = 3;
const LONGEST = 5;
/** Longer texts repeat themselves; the start names the trouble. */
const MOST_UNITS = 4000;

/**
 * Counts the character 3- to 5-grams of a text, word by word, hashed.
 *
 * Words carry a blank on either side, so that starts and ends count as such;
 * a word shorter than the gram is a gram itself. Works for every script.
 *
 * @param text - Clean lower-case text; the first 4,000 UTF-16 units are read.
 * @returns Columns in rising order with 1 + ln(count).
 */
export function countGrams(text: string): SparseRow {
  const counts = new Map<number, number>();
  for (const word of text.slice(0, MOST_UNITS).split(" ")) {
    if (word !== "") countWord(counts, ` ${word} `);
  }
  const columns = Uint32Array.from(counts.keys()).sort();
  const values = Float32Array.from(columns, (column) => 1 + Math.log(counts.get(column) ?? 1));
  return { columns, values };
}

function countWord(counts: Map<number, number>, word: string): void {
  for (let start = 0; start < word.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= LONGEST && start + length <= word.length; length += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(start + length - 1), 0x01000193);
      if (length < SHORTEST) continue;
      const column = mix(hash ^ length) % GRAM_COLUMNS;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
}
