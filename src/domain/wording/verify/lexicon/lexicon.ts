/**
 * What a word does to a sentence. A rewrite may choose other words, but the same ones must work:
 *
 * `not` turns it around · `maybe` makes it uncertain · `must` obliges · `will` promises · `can` allows ·
 * `should` advises · `done` says it happened · `doing` says it is happening · `if` makes it depend ·
 * `ifnot` makes it depend on the opposite · `only`, `least`, `most`, `all`, `some` bound it · `before`,
 * `while` and `after` order it in time · `ask` asks the reader · `or` leaves a choice, `and` does not ·
 * `anyway` holds whatever happens · `trouble` and `fine` say that something does not work, or does.
 */
export type Operator =
  | "not"
  | "maybe"
  | "must"
  | "will"
  | "can"
  | "should"
  | "done"
  | "doing"
  | "if"
  | "ifnot"
  | "only"
  | "least"
  | "most"
  | "all"
  | "some"
  | "before"
  | "while"
  | "after"
  | "ask"
  | "or"
  | "and"
  | "anyway"
  | "trouble"
  | "fine";

/** The operators of a language by phrase, and how many words the longest phrase after a first word has. */
export type OperatorTable = {
  readonly phrases: ReadonlyMap<string, readonly Operator[]>;
  readonly longest: ReadonlyMap<string, number>;
};

/** The words of one language that carry meaning which a rewrite must not change. All lower case. */
export type Lexicon = {
  readonly language: string;
  /** True when words are not divided by spaces. */
  readonly unspaced?: boolean;
  /** Small words by which the language is told. */
  readonly common: ReadonlySet<string>;
  readonly operators: OperatorTable;
  /** Words for money and favors that we would owe. */
  readonly favors: RegExp;
  /** Times without a number: "next week", "by the end of the day". */
  readonly times: RegExp;
  /** Times that are told in many ways; a rewrite may choose another of the same group. */
  readonly likeTimes: readonly RegExp[];
  /** Numbers and quantities in words. */
  readonly quantities: RegExp;
  /** We announce to write, call or find out. */
  readonly contactPromises: RegExp;
  /** One person says that they take care. */
  readonly ownership: RegExp;
  /** Opposites and states: words of one group mean one thing, `opposites` point at each other. */
  readonly states: readonly RegExp[];
  /** Words that any message may use, see `isSaidIn`; null when the language's words are not listed. */
  readonly plain: ReadonlySet<string> | null;
  /** Words of bad news, after which a new sentence may have a "not". */
  readonly troubles: RegExp;
  /** Words of sentences that may be added to any text; null when they are not listed. */
  readonly courtesy: ReadonlySet<string> | null;
  /** Sentences that say nothing which could be lost. */
  readonly hollow: RegExp;
};
