import type { TicketText } from "./readTicketText";

/** What grouping needs of a ticket, before it is compared with any other. */
export type Measures = {
  /** Lower-case words with single blanks. */
  readonly plain: string;
  readonly plainTitle: string;
  /** Words of the whole text. */
  readonly length: number;
  /** A machine wrote it. */
  readonly isAutomatic: boolean;
  /** The sentence encoder's vector of length 1; null without an encoder, or when it knows no word. */
  readonly meaning: Float32Array | null;
};

/** Longer texts repeat themselves; the start names the trouble. */
const MOST_UNITS = 4000;

/** A ticket's words beside what the encoder made of it. */
export const measureTicket = (text: TicketText, meaning: Float32Array | null): Measures => ({
  plain: text.plain.slice(0, MOST_UNITS),
  plainTitle: text.plainTitle,
  length: text.length,
  isAutomatic: text.isAutomatic,
  meaning,
});
