import { z } from "zod";
import { Finding, Format } from "#domain/wording/message";
import { endpoint } from "./endpoint";
import { Person } from "./people";
import { Proposal } from "./templateProposals";
import { TemplateLine, TemplateProblem, TemplateType } from "./templates";

/** A rule or item that shares words with this text. */
export const SharedUse = z.object({
  type: TemplateType,
  id: z.string(),
  title: z.string(),
  active: z.boolean(),
  /** Keys of its texts that customers get; a rule for staff has none. */
  keys: z.array(z.string()),
});
export type SharedUse = z.infer<typeof SharedUse>;

/** Dynamic content inside a text. */
export const SharedContent = z.object({
  /** Such as "{{dc.received}}". */
  placeholder: z.string(),
  /** True when the text is nothing else: then its words are changed in the variants. */
  isWhole: z.boolean(),
  /** Null when the help desk has no such item; the placeholder comes out empty. */
  item: z
    .object({
      id: z.string(),
      title: z.string(),
      variants: z.array(
        z.object({ key: z.string(), locale: z.string().nullable(), score: z.number() }),
      ),
    })
    .nullable(),
});
export type SharedContent = z.infer<typeof SharedContent>;

/** A text at one moment. */
export const TextPair = z.object({ subject: z.string().nullable(), body: z.string() });
export type TextPair = z.infer<typeof TextPair>;

/**
 * Two changes of one text that don't know each other. `base` is what both began from, `ours` what
 * we would write, `theirs` what stands in the help desk. Nothing is ever written over `theirs`.
 */
export const ThreeWay = z.object({
  base: TextPair,
  ours: TextPair,
  theirs: TextPair,
  /**
   * The bodies laid over each other word by word; joined, each side gives its text back. `both`
   * changed it alike, `clash` changed it differently. Empty for very long texts.
   */
  pieces: z.array(
    z.object({
      kind: z.enum(["same", "ours", "theirs", "both", "clash"]),
      base: z.string(),
      ours: z.string(),
      theirs: z.string(),
    }),
  ),
});
export type ThreeWay = z.infer<typeof ThreeWay>;

/** Something that was done with a text, newest first. */
export const TemplateEvent = z.object({
  at: z.string(),
  /** Null when nobody of ours did it: somebody edited it in the help desk. */
  by: Person.nullable(),
  what: z.enum([
    "edited",
    "reset",
    "asked",
    "approved",
    "refused",
    "commented",
    "applied",
    "rolled-back",
    "changed-outside",
    "kept-theirs",
  ]),
  comment: z.string().nullable(),
  /** The words as they were after it, where it changed words. */
  text: TextPair.nullable(),
});
export type TemplateEvent = z.infer<typeof TemplateEvent>;

/** A text with everything that is known of it. */
export const TemplateDetail = TemplateLine.omit({ findings: true, problems: true }).extend({
  format: Format,
  body: z.string(),
  findings: z.array(Finding),
  problems: z.array(TemplateProblem),
  /** Two letters, found from the text where the help desk names none. */
  language: z.string(),
  /** Flesch-Kincaid grade of today's text and of the proposal; null where the language has none. */
  grade: z.object({ now: z.number().nullable(), proposed: z.number().nullable() }),
  /** Null when nothing is to be changed, or only a person may: then `problems` says why. */
  proposal: Proposal.nullable(),
  /** Set when somebody edited the text after it was applied: `base` is what we wrote. */
  drift: z.object({ seenAt: z.string(), texts: ThreeWay }).nullable(),
  /** The change that stands now; null when none does. */
  applied: z.object({ at: z.string(), by: Person, before: TextPair, after: TextPair }).nullable(),
  contents: z.array(SharedContent),
  usedBy: z.array(SharedUse),
  history: z.array(TemplateEvent),
  /** False for texts that we only look at; `problems` says why. */
  canApply: z.boolean(),
});
export type TemplateDetail = z.infer<typeof TemplateDetail>;

const one = z.strictObject({ key: z.string().min(1).max(200) });

export const readTemplate = endpoint({
  method: "GET",
  path: "/api/templates/:key",
  summary: "One text: its words today, what was found, the proposal, what shares it, its history",
  role: "lead",
  request: one,
  response: TemplateDetail,
});

export const keepTheirs = endpoint({
  method: "POST",
  path: "/api/templates/:key/keep-theirs",
  summary: "Accept what somebody else wrote after we applied; the warning ends",
  role: "admin",
  request: one.extend({ comment: z.string().max(2_000).optional() }),
  response: TemplateDetail,
});
