import type { Statement } from "./statement";

/** What a language knows of notes among colleagues, and how it opens a message made of one. */
export type NoteRules = {
  readonly statements: readonly Statement[];
  /** Words that turn a statement around, or make it less than a fact. */
  readonly hedge: RegExp;
  /** Days that are only clear with the day of writing. */
  readonly relative: RegExp;
  /** A time of day, a date and a weekday in a sentence; null where no form fits all of them. */
  readonly when: {
    readonly time: string;
    readonly date: string | null;
    readonly weekday: string | null;
  };
  /** Said before the news; `{about}` is the customer's order or their subject. */
  readonly news: Opening;
  /** Said when nothing can be told. */
  readonly none: Opening;
  /** Between "your" and a number: how things that customers have are called, by the word in notes. */
  readonly things: Readonly<Record<string, string>>;
  /** How a subject is quoted. */
  readonly quote: string;
};

type Opening = {
  readonly person: string;
  readonly firm: string;
  readonly personAbout: string;
  readonly firmAbout: string;
};
