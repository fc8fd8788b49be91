import { z } from "zod";

/** How the text is written down. Plain text keeps its line breaks; HTML keeps its tags. */
export const Format = z.enum(["text", "html"]);
export type Format = z.infer<typeof Format>;

/** The voice of a message; `plain` when nothing is said. */
export const Tone = z.enum(["plain", "warm", "formal"]);
export type Tone = z.infer<typeof Tone>;

/** What kind of news a message brings. */
export const Act = z.enum([
  "ack",
  "assigned",
  "pending",
  "escalated",
  "delay",
  "resolved",
  "closed",
  "reopened",
  "survey",
  "outage",
  "other",
]);
export type Act = z.infer<typeof Act>;

/** What we know beyond the text. Whatever is missing is left out of the rewrite, never guessed. */
export const RewriteContext = z.object({
  customer: z.object({ firstName: z.string().optional() }).optional(),
  owner: z.object({ name: z.string().optional(), firstName: z.string().optional() }).optional(),
  /** When the customer hears next; an ISO instant. */
  nextUpdateAt: z.string().optional(),
  /** IANA name; the zone in which the customer reads times. */
  timeZone: z.string().optional(),
  link: z.string().optional(),
  reference: z.string().optional(),
  /** What happened to the ticket, as the platform names it ("status_changed:solved"). */
  event: z.string().optional(),
  /** The ticket's subject in the customer's words. */
  subject: z.string().optional(),
  /** The moment of writing; "tomorrow" is only said when it is known. */
  now: z.string().optional(),
});
export type RewriteContext = z.infer<typeof RewriteContext>;

/** A text on its way to a customer. */
export const Message = z.object({
  id: z.string().optional(),
  format: Format,
  /** True for texts with Liquid that the platform fills in later. */
  template: z.boolean().optional(),
  /** Two-letter language code; found from the text when absent. */
  lang: z.string().optional(),
  subject: z.string().optional(),
  body: z.string(),
  context: RewriteContext.optional(),
  tone: Tone.optional(),
});
export type Message = z.infer<typeof Message>;

export const FindingCategory = z.enum([
  "internal-term",
  "faceless",
  "wordy",
  "field-dump",
  "number-as-identity",
  "vague-time",
  "hollow",
  "robot",
  "label-for-people",
]);
export type FindingCategory = z.infer<typeof FindingCategory>;

/** A span that reads badly for a customer, and why. Offsets count UTF-16 units of the source. */
export const Finding = z.object({
  in: z.enum(["subject", "body"]),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  category: FindingCategory,
  ruleId: z.string(),
  severity: z.enum(["high", "medium", "low"]),
  why: z.string(),
  /** Plain words that could stand there; empty when only a person can say it. */
  instead: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** One edit of a rewrite, explained. */
export const Change = z.object({
  before: z.string(),
  after: z.string(),
  ruleId: z.string(),
  why: z.string(),
});
export type Change = z.infer<typeof Change>;

/** A reason why a candidate does not say what its source says, with both spans where they exist. */
export const VerifyProblem = z.object({ type: z.string(), detail: z.string() });
export type VerifyProblem = z.infer<typeof VerifyProblem>;

/** What came of a message. `problems` names what is missing or was refused, for the writer to see. */
export const Rewrite = z.object({
  id: z.string().optional(),
  lang: z.string(),
  act: Act,
  findings: z.array(Finding),
  subject: z.string().optional(),
  body: z.string(),
  written: z.enum(["composed", "edited", "unchanged"]),
  changes: z.array(Change),
  problems: z.array(VerifyProblem),
  /** Flesch-Kincaid grade before and after; 0 where the language has no grade. */
  grade: z.object({ before: z.number(), after: z.number() }),
});
export type Rewrite = z.infer<typeof Rewrite>;

/** Whether a candidate may stand for its source. */
export const Verdict = z.object({ accepted: z.boolean(), problems: z.array(VerifyProblem) });
export type Verdict = z.infer<typeof Verdict>;

/** What an account says its own way. */
export const GlossaryEntry = z.object({
  /** The word or phrase; capitals don't matter. */
  avoid: z.string().min(1),
  /** What stands there instead; empty when only a person can say it. */
  say: z.string(),
  /** `keep`: never touched nor pointed out, such as a product's name. `avoid` when absent. */
  kind: z.enum(["avoid", "keep"]).optional(),
  /** Two letters each; every language when absent. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).optional(),
  /** Ids of the help desk; every brand when absent. Whoever asks leaves out what is not of the brand. */
  brands: z.array(z.string()).optional(),
  /** Phrases in which the word is fine. */
  except: z.array(z.string().min(1)).optional(),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;
