import type { Fact } from "../facts/fact";

/** A fact with what it says (see `valueOf`) and the control tags that it stands inside of. */
export type Atom = Fact & { readonly value: string; readonly path: readonly string[] };

/** A word or a fact in a sentence. `key` is lower case, contractions are written out. */
export type Word = {
  readonly key: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly atom: Atom | null;
};

export type Sentence = {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  /** The sentence ends with a question mark. */
  readonly isQuestion: boolean;
  /** The words without their order's spelling: equal for equal sentences. */
  readonly key: string;
};

/** One text of a comparison, read. */
export type Side = {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly sentences: readonly Sentence[];
  /** Every word of the text. */
  readonly vocabulary: ReadonlySet<string>;
};
