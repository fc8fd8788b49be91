/**
 * A subject that tells the state of a file, and what a person would write. The pattern is a regular
 * expression over a masked subject in lower case, without what stands before its words; `ref` and `ref2` are
 * its numbers, `topic` is what the customer calls the matter.
 */
export type SubjectLine = {
  readonly id: string;
  readonly pattern: string;
  readonly we: string;
  /** The same when one person is known to look after the customer. */
  readonly i?: string;
  readonly why: string;
  readonly examples: readonly { readonly before: string; readonly after: string }[];
};
