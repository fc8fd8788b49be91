import { z } from "zod";
import { endpoint } from "./endpoint";
import { ProposalState } from "./templateProposals";

/**
 * Where a text for customers can stand. `status` is the name of a ticket status as customers see
 * it, `survey_reason` a reason that customers choose when they rate; both are looked at, and
 * changed in Zendesk only.
 */
export const TemplateType = z.enum([
  "trigger",
  "automation",
  "macro",
  "dynamic_content",
  "status",
  "survey_reason",
]);
export type TemplateType = z.infer<typeof TemplateType>;

/**
 * Who gets it: the requester, also the people in copy, whoever reads the conversation (public
 * comments of macros), whoever gets the rules that use it (dynamic content), or everybody.
 */
export const TemplateRecipient = z.enum([
  "requester",
  "requester-and-ccs",
  "conversation",
  "by-use",
  "everybody",
]);
export type TemplateRecipient = z.infer<typeof TemplateRecipient>;

/** What keeps a text from working, or from being changed by us, in words of ours. */
export const TemplateProblem = z.object({ type: z.string(), detail: z.string() });

/**
 * What an automatic message does not say; any of them is a dead end. Macros have none: the person
 * who sends them says the rest.
 */
export const DeadEnd = z.enum(["no-person", "no-next-step", "no-time", "no-way-to-reach"]);
export type DeadEnd = z.infer<typeof DeadEnd>;

/** A text on the list. */
export const TemplateLine = z.object({
  /** Names the text everywhere in this contract; use it as it is. */
  key: z.string(),
  type: TemplateType,
  /** The help desk's id of the rule or item that holds it. */
  id: z.string(),
  title: z.string(),
  /** A language tag; null where the help desk does not say one. */
  locale: z.string().nullable(),
  active: z.boolean(),
  recipient: TemplateRecipient,
  subject: z.string().nullable(),
  /** The first 160 characters, tags left out. */
  excerpt: z.string(),
  /** 0 to 100; 100 means that nothing was found. */
  score: z.number(),
  findings: z.number().int(),
  deadEnds: z.array(DeadEnd),
  /** Invalid Liquid, unknown placeholders, half HTML, no text, shared content that is missing … */
  problems: z.number().int(),
  /** Customers, each counted once, who were sent it in the last 30 and 90 days. */
  reach30: z.number().int(),
  reach90: z.number().int(),
  /** Tickets on which it was sent (a macro: used) in the last 30 and 90 days. */
  sent30: z.number().int(),
  sent90: z.number().int(),
  /** Reach in 90 days times badness (100 − score); the list is sorted by it. */
  debt: z.number(),
  state: ProposalState,
});
export type TemplateLine = z.infer<typeof TemplateLine>;

export const listTemplates = endpoint({
  method: "GET",
  path: "/api/templates",
  summary: "Every text that customers receive by rule, the one that hurts most first",
  role: "lead",
  request: z.strictObject({
    /** Looked for in titles, subjects and whole texts. */
    search: z.string().max(200).optional(),
  }),
  response: z.object({
    templates: z.array(TemplateLine),
    /** When the rules were read last; null before the first time. */
    readAt: z.string().nullable(),
    /**
     * "Ten texts reach 92 % of your customers": how many customers the `texts` widest texts reach
     * in 90 days, of all whom any text reached. Null before anybody was reached.
     */
    coverage: z
      .object({
        texts: z.number().int(),
        customers: z.number().int(),
        of: z.number().int(),
      })
      .nullable(),
  }),
});
