import { countGrams } from "./countGrams";
import { countWords } from "./countWords";
import type { TicketText } from "./readTicketText";
import type { SparseRow } from "./sparseRows";

/** What can be counted about a ticket without knowing any other. */
export type Measures = {
  readonly grams: SparseRow;
  readonly words: SparseRow;
  readonly title: SparseRow;
  /** Words of the whole text. */
  readonly length: number;
  /** A machine wrote it. */
  readonly isAutomatic: boolean;
  /** The sentence encoder's vector of length 1; null without an encoder, or when it knows no word. */
  readonly meaning: Float32Array | null;
};

/** Counts a ticket's spelling and words, beside what the encoder made of it. */
export const measureTicket = (text: TicketText, meaning: Float32Array | null): Measures => ({
  grams: countGrams(text.plain),
  words: countWords(text.plain),
  title: countWords(text.plainTitle),
  length: text.length,
  isAutomatic: text.isAutomatic,
  meaning,
});
