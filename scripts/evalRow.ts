/** One measured figure beside its goal, as `npm run eval` prints it. */
export type EvalRow = {
  /** The goal's name, such as W1. */
  readonly goal: string;
  readonly what: string;
  readonly figure: string;
  readonly aim: string;
  /** The same measure of the raw text or of the best peer, taken in the same run. */
  readonly beside?: string;
};
