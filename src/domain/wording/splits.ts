/** Where a long sentence may become two. Patterns are regular expressions over masked text in lower case. */
export type Splits = {
  /** So many words are too many for one sentence. */
  readonly longest: number;
  /** Each of the two has more words than this. */
  readonly least: number;
  /** What joins two clauses that can stand by themselves, and what ends the first instead. */
  readonly joints: readonly { readonly pattern: string; readonly instead: string }[];
  /** The first part holds a verb, so that it is a clause. */
  readonly clause: string;
  /** Words by which the second part could hang on the first: "if", "because", "that". */
  readonly bound: string;
  readonly why: string;
};
