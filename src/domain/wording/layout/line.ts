/** What a line of a message is for. */
export type LineRole =
  | "blank"
  | "greeting"
  | "text"
  /** `Label: value`, a row of a form, or a fact by itself. */
  | "row"
  | "item"
  /** "Best regards" and the like. */
  | "farewell"
  /** Who signs, below the farewell. */
  | "sender"
  /** What somebody else said, and footers: never touched. */
  | "history";

/** A line as a reader sees it; offsets are those of the text, white space at its ends left out. */
export type Line = {
  readonly start: number;
  readonly end: number;
  readonly role: LineRole;
};
