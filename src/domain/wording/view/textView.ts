import type { Fact } from "../facts/fact";
import type { Format } from "../message";

/** A stretch of a text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/**
 * A text with its facts hidden.
 *
 * `masked` is as long as `source`: facts are private-use characters, line breaks mean
 * a new line for the reader (a wrapped line or a line of HTML source is a space), and
 * block tags are line breaks.
 */
export type TextView = {
  readonly source: string;
  readonly format: Format;
  readonly template: boolean;
  readonly masked: string;
  readonly facts: readonly Fact[];
};
