/** A stretch of a mail that is written one way in HTML and another in plain text. */
export type Block = {
  readonly html: string;
  readonly text: string;
  /** What filters and comparisons see of it. */
  readonly toString: () => string;
};

/** Letters of Unicode's private area: nobody types them, and what comes in is cleared of them. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARK = /\uE000(\d+)\uE001/g;
const PRIVATE = /[\uE000\uE001]/g;

export const blockOf = (html: string, text: string): Block => ({
  html,
  text,
  toString: () => text,
});

export const isBlock = (value: unknown): value is Block =>
  typeof value === "object" && value !== null && "html" in value && "text" in value;

/** A text that cannot be mistaken for one with marks in it. */
export const withoutMarks = (text: string): string => text.replace(PRIVATE, "");

/** Stands for a block in a text until the text is turned into a mail. */
export const markOf = (index: number): string => `${OPEN}${index}${CLOSE}`;

/** Puts blocks where their marks are. */
export const fillMarks = (text: string, blocks: readonly Block[], kind: "html" | "text"): string =>
  text.replace(MARK, (_, index: string) => blocks[Number(index)]?.[kind] ?? "");
