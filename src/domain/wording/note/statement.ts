/**
 * A thing that notes among colleagues say, and what it means for the customer.
 *
 * Patterns are regular expressions over one lower-case clause. Groups: `when` is a time of day, a
 * weekday or a date; `thing` is looked up in the words below; `said` is said in the note's words;
 * `amount` is a sum of money.
 */
export type Statement = {
  readonly id: string;
  /** What happened, what we did, what happens next, what the customer can do. */
  readonly place: "happened" | "done" | "next" | "yours";
  readonly pattern: RegExp;
  /** `{when}`, `{thing}`, `{said}` and `{amount}` are what the groups hold. */
  readonly say: string;
  /** What things are for a customer; a thing that is not here is not said. */
  readonly things?: Readonly<Record<string, string>>;
  /** True where a "not" or "if" of the clause is part of the pattern. */
  readonly negated?: boolean;
};
