/** The words for times of one language, as pieces of regular expressions. All lower case. */
export type TimeWords = {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly dayAfterTomorrow: string;
  readonly morning: string;
  readonly noon: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly endOfDay: string;
  /** Words before a length of time: "within". */
  readonly within: string;
  readonly every: string;
  readonly working: string;
  readonly minutes: string;
  readonly hours: string;
  readonly days: string;
  readonly weeks: string;
  readonly halfHour: string;
  /** "next" before or after a weekday or week. */
  readonly next: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly earlyNextWeek: string;
  readonly endOfMonth: string;
  /** A day of the month without its month; the first group is its number. */
  readonly dayOfMonth?: string;
  /** Words for "two or three", which name no time. */
  readonly few: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** Times of day, best first; groups `hour`, `minute` and `half` (am or pm), the last two optional. */
  readonly clocks: readonly RegExp[];
};

/** How one language promises something. Sentences are matched in lower case. */
export type Grammar = {
  readonly language: string;
  /** We, or somebody of ours, will do something; or what the customer will get. */
  readonly commits: RegExp;
  /** A commitment to tell the customer something: enough without any time. */
  readonly tells: RegExp;
  /** A time that is none: soon, as soon as possible. */
  readonly soon: RegExp;
  /** No commitment after all: a negation, an absence, a wish. */
  readonly blocks: RegExp;
  /** It depends on the customer or on luck. */
  readonly conditions: RegExp;
  /** Phrases that look like conditions or negations and are none; taken out first. */
  readonly courtesies: RegExp;
  /** Where a sentence falls into parts that stand on their own. */
  readonly joints: RegExp;
  /** A part that gives its time to the commitment after it: "give me an hour". */
  readonly leads: RegExp;
  /** Words of a commitment that take their day from the part before: "that afternoon". */
  readonly backward: RegExp;
  /** Writes times in digits that the language says in words. */
  readonly spell?: (text: string) => string;
  readonly times: TimeWords;
};
