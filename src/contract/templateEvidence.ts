import { z } from "zod";
import { PreviewAccount, PreviewTicket } from "#domain/templates/preview/previewTicket";
import { endpoint } from "./endpoint";
import { Person } from "./people";

/** Why a ticket is worth a look in a preview. */
const Awkwardness = z.enum([
  "no-name",
  "longest-name",
  "other-language",
  "suppressed",
  "ccs",
  "no-assignee",
]);

const one = z.strictObject({ key: z.string().min(1).max(200) });

export const readPreview = endpoint({
  method: "GET",
  path: "/api/templates/:key/preview",
  summary: "Recent tickets on which this text was sent, the awkward ones first, to render it with",
  role: "lead",
  request: one.extend({ limit: z.coerce.number().int().min(1).max(20).default(5) }),
  response: z.object({
    account: PreviewAccount,
    tickets: z.array(
      z.object({
        ticket: PreviewTicket,
        /** When the rule wrote. */
        sentAt: z.string(),
        /** What was sent then, as the help desk recorded it; null where it keeps no words (macros). */
        sent: z.object({ subject: z.string().nullable(), body: z.string() }).nullable(),
        awkward: z.array(Awkwardness),
        /** True when placeholders that echo the customer's words came out empty, by the documented rule. */
        suppressed: z.boolean(),
      }),
    ),
    /** False when no ticket fired it in 90 days: then these are other recent tickets. */
    fired: z.boolean(),
  }),
});

/** How often something happened, with a 95 % interval (Wilson). Shares run from 0 to 1. */
export const Share = z.object({
  count: z.number().int(),
  of: z.number().int(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Share = z.infer<typeof Share>;

/**
 * What can be said of a measure. `too-early`: fewer mails than are needed have had time for an
 * answer. `no-difference`: the interval of the difference holds zero, which proves nothing.
 */
const EffectVerdict = z.enum(["too-early", "better", "worse", "no-difference"]);

/** One measure before and after a change. */
export const EffectMeasure = z.object({
  /** `chasers`: the customer wrote again within 3 days before anybody answered. `re-contacts`: the
   * customer opened another ticket within 7 days. */
  measure: z.enum(["chasers", "re-contacts"]),
  before: Share,
  after: Share,
  /** After minus before, with a 95 % interval (Newcombe); null while it is too early. */
  difference: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  verdict: EffectVerdict,
});
export type EffectMeasure = z.infer<typeof EffectMeasure>;

/** What followed from one change of a text. */
export const TemplateEffect = z.object({
  appliedAt: z.string(),
  appliedBy: Person,
  /** When it was taken back or overwritten; null while it stands. */
  endedAt: z.string().nullable(),
  /** Mails that are compared lie in these days before and after. */
  days: z.number().int(),
  measures: z.array(EffectMeasure),
  /** Flesch-Kincaid grade; null where the language has none. */
  grade: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
  /** When enough will be known at today's pace; null when it is known, or nobody can say. */
  readableAt: z.string().nullable(),
  /** Mails that are needed on either side before anything is said. */
  needed: z.number().int(),
});
export type TemplateEffect = z.infer<typeof TemplateEffect>;

export const readEffect = endpoint({
  method: "GET",
  path: "/api/templates/:key/effect",
  summary: "Chaser mails, re-contacts and reading grade before and after each change, newest first",
  role: "lead",
  request: one,
  response: z.object({ effects: z.array(TemplateEffect) }),
});
