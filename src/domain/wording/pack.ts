import type { Act, FindingCategory } from "./message";
import type { NoteRules } from "./note/noteRules";
import type { Specials } from "./specials";
import type { Splits } from "./splits";
import type { SubjectLine } from "./subjectLine";

/**
 * A turn of phrase that reads badly for a customer.
 *
 * Phrases are words in lower case: `has|have` is either word, `please?` may be missing,
 * `#` is any fact. Hyphens count as spaces.
 */
export type Rule = {
  readonly id: string;
  readonly phrases: readonly string[];
  /** Plain words; an edit writes the first, `""` leaves the phrase out, none at all needs a person. */
  readonly instead: readonly string[];
  /** Plain words for single phrases or spellings, where the first of `instead` has the wrong form. */
  readonly forms?: Readonly<Record<string, string>>;
  readonly category: FindingCategory;
  readonly severity: "high" | "medium" | "low";
  readonly why: string;
  /** Who says so. */
  readonly source?: string;
  /** Words around the phrase that give it another, harmless meaning. */
  readonly unless?: {
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    /** Anywhere in the same sentence. */
    readonly near?: readonly string[];
  };
  /** `line`: only at the beginning of a line, where forms have their labels. */
  readonly at?: "line";
  /** `finding` is shown and never edited by itself; `edit` is edited and never shown. */
  readonly only?: "finding" | "edit";
  readonly examples: readonly { readonly before: string; readonly after: string }[];
};

/** Rules of one language and topic. */
export type RulePack = {
  readonly id: string;
  readonly language: string;
  readonly rules: readonly Rule[];
};

/** Where a sentence stands in a composed message. */
export type Place = "lead" | "main" | "next" | "how" | "link" | "close" | "reference" | "gone";

/**
 * A thing that notices say, and how a person says it.
 *
 * Patterns are regular expressions over masked text in lower case; `{NAME}` stands for an
 * entry of the language's words. They match a whole clause.
 */
export type Move = {
  readonly id: string;
  readonly place: Place;
  readonly act?: Act;
  /** One of these, of two letters or more, stands in every sentence that the patterns match; saves trying them all. */
  readonly needs?: readonly string[];
  readonly patterns: readonly string[];
  /**
   * Sentences without their full stop; `{1}` is the first fact that is not a reference or a link,
   * `{link}` a link, `{thing}` the customer's matter, `{thing|this}` the same or "this" where it has
   * no name, `{named:a|b}` "a" where it has one and "b" where not. Alternatives are equally good; a message always gets the same one.
   */
  readonly we: readonly string[];
  /** The same when one person is known to look after the customer. */
  readonly i?: readonly string[];
  /** The same in a Liquid template, with documented placeholders inside their guards. */
  readonly template?: readonly string[];
  /** Moves that need not be said beside this one. */
  readonly covers?: readonly string[];
  /** The same where the sentence for templates is said. */
  readonly coversInTemplate?: readonly string[];
  readonly why: string;
  readonly examples: readonly { readonly before: string; readonly after: string }[];
};

/** Hints by which the kind of a message is told; regular expressions over lower-case text. */
export type ActHint = {
  readonly act: Act;
  readonly weight: number;
  readonly pattern: string;
};

/** How a language says when; `{day}` is a weekday, `{date}` weekday and date, `{hour}` the time of day. */
export type TimePhrases = {
  /** Locale of names and numbers, such as `en-GB`. */
  readonly locale: string;
  readonly today: string;
  readonly tomorrow: string;
  /** When the day is at most six days away. */
  readonly thisWeek: string;
  readonly later: string;
  /** Twelve hours say "3 pm", twenty-four say "15:00" with `{hour}` in `clock`. */
  readonly twelveHours: boolean;
  readonly clock: string;
};

/** How one tone greets, opens and says goodbye, where it differs from the plain one. */
export type Manner = {
  readonly greetings: readonly string[];
  readonly greetingsWithName: readonly string[];
  /** Said before the news of these acts; nothing before the others. */
  readonly openings: Readonly<Record<string, string>>;
  readonly farewell: string;
  /** Short forms and what is said instead; both as they stand in the middle of a sentence. */
  readonly instead: readonly (readonly [short: string, long: string])[];
};

/** The words around the news: greeting, promise, name and reference. */
export type Frame = {
  readonly greetings: readonly string[];
  readonly greetingsWithName: readonly string[];
  readonly templateGreeting: string;
  /** Tones other than the plain one. */
  readonly manners?: Readonly<Record<"warm" | "formal", Manner>>;
  /** Said by the owner, with a time, by act; `default` for the rest. */
  readonly promises: Readonly<Record<string, readonly string[]>>;
  /** Said by the owner when no time is known. */
  readonly owned: readonly string[];
  readonly templateOwned: string;
  readonly reference: string;
  readonly time: TimePhrases;
  /** How a line looks that greets, and one that says goodbye. Regular expressions. */
  readonly greetingLine: string;
  readonly farewellLine: string;
  /** A sender that is nobody: "Support Team". A regular expression. */
  readonly nobody: string;
  /** Words by which somebody promises to be in touch. A regular expression. */
  readonly promiseWords: string;
  /** First person singular, as a sign that somebody speaks. A regular expression. */
  readonly someone: string;
};

/** How a language speaks of the matter that a customer wrote about. Patterns are regular expressions. */
export type Things = {
  /** Said where the source names no matter; `{about}` is the subject if it is known. */
  readonly message: string;
  /** Said of what concerns many: "this". */
  readonly matter: string;
  /** The subject behind `message`. */
  readonly about: string;
  /** "your {thing}". */
  readonly phrase: string;
  /** Words that every help desk uses for every matter, each with the space after it. */
  readonly generic: string;
  /** Words that name a thing whose number customers know. */
  readonly owns: string;
  /** Plainer words for those of help desks, in this order. */
  readonly plain: readonly (readonly [pattern: string, instead: string])[];
  /** Said instead of a thing that was named just before. */
  readonly again: string;
};

/** Everything the writer knows of one language. */
export type LanguagePack = {
  /** Two-letter code. */
  readonly language: string;
  readonly packs: readonly RulePack[];
  /** Turns of whole clauses, shown beside the words in them and never edited as such. */
  readonly turns: readonly RulePack[];
  readonly words: Readonly<Record<string, string>>;
  readonly moves: readonly Move[];
  readonly hints: readonly ActHint[];
  readonly frame: Frame;
  readonly specials: Specials;
  readonly notes: NoteRules;
  readonly things: Things;
  readonly splits?: Splits;
  readonly subjects?: readonly SubjectLine[];
  /** Texts that nobody but a lawyer or a security team may change. Regular expressions. */
  readonly untouchable: readonly string[];
  /** True where words are not separated by spaces. */
  readonly unspaced?: boolean;
};
