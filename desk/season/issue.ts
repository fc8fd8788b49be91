/** A team of the company, by a name that code can use. */
export type GroupKey =
  "care" | "billing" | "orders" | "installations" | "business" | "evening" | "web" | "network";

/**
 * One reason why customers write, in many words.
 *
 * Texts may hold `{slots}` that the season fills: order, amount, date, serial, box, phone, town,
 * device, plan, time, code.
 */
export type Issue = {
  readonly key: string;
  /** How often it comes, relative to the others. */
  readonly weight: number;
  readonly group: GroupKey;
  /** The team that engineers of ours would have to ask, where a fault can be behind it. */
  readonly engineers?: "web" | "network";
  readonly tags: readonly string[];
  readonly subjects: readonly string[];
  /** What is wrong, one sentence or two; one is taken. */
  readonly says: readonly string[];
  /** More about it; none, one or two are taken. */
  readonly details: readonly string[];
  /** What the agent asks back. */
  readonly asks: readonly string[];
  /** How the agent ends it. */
  readonly answers: readonly string[];
  /** What engineers note for each other. */
  readonly notes?: readonly string[];
  /** Whole messages in other languages. */
  readonly abroad?: readonly { locale: string; subject: string; body: string; answer: string }[];
};
