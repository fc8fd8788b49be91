import { z } from "zod";
import { endpoint } from "./endpoint";
import { TicketLine } from "./people";

/** A share with the range in which the true one lies in 95 of 100 cases; each 0 to 1. */
export const Estimate = z.object({ share: z.number(), low: z.number(), high: z.number() });
export type Estimate = z.infer<typeof Estimate>;

/** How often a rule is right, by what leads decided about its flags. */
export const RulePrecision = z.object({
  ruleId: z.string(),
  confirmed: z.number().int(),
  dismissed: z.number().int(),
  disputed: z.number().int(),
  /** Null with too few decisions to say anything. */
  precision: Estimate.nullable(),
  /** A looser limit that would have left out most of the false alarms; null without one. */
  suggestion: z
    .object({
      /** By how much the time limit would be multiplied. */
      factor: z.number(),
      keptConfirmed: z.number().int(),
      leftOutDismissed: z.number().int(),
      precision: Estimate,
      /** The limits that count where no exception does, in hours of working time. */
      limits: z.array(
        z.object({
          priority: z.enum(["urgent", "high", "normal", "low"]),
          hours: z.number(),
          suggestedHours: z.number(),
        }),
      ),
    })
    .nullable(),
});
export type RulePrecision = z.infer<typeof RulePrecision>;

export const readPrecision = endpoint({
  method: "GET",
  path: "/api/review/precision",
  summary: "How often each rule is right, from decisions, with a suggested limit",
  role: "lead",
  request: z.strictObject({ days: z.coerce.number().int().min(1).max(365).default(90) }),
  response: z.object({
    /** Below this many decisions nothing is said about a rule. */
    leastDecisions: z.number().int(),
    rules: z.array(RulePrecision),
  }),
});

/** A ticket without a flag that was drawn by lot. */
export const SampledTicket = z.object({
  ticket: TicketLine,
  drawnAt: z.string(),
  verdict: z.enum(["fine", "missed"]).nullable(),
  reason: z.string(),
  by: z.string(),
});
export type SampledTicket = z.infer<typeof SampledTicket>;

/** What the judged ones say about all tickets without a flag. */
const Sample = z.object({
  /** Tickets of the last 30 days that no rule has flagged. */
  unflagged: z.number().int(),
  judged: z.number().int(),
  missed: z.number().int(),
  /** Share that should have had a flag; null with too few judged. */
  estimate: Estimate.nullable(),
  leastJudged: z.number().int(),
  tickets: z.array(SampledTicket),
});

export const readSample = endpoint({
  method: "GET",
  path: "/api/review/sample",
  summary: "Unflagged tickets drawn by lot, and what they say about what we miss",
  role: "lead",
  request: z.strictObject({}),
  response: Sample,
});

export const drawSample = endpoint({
  method: "POST",
  path: "/api/review/sample",
  summary: "Draw more unflagged tickets by lot",
  role: "lead",
  request: z.strictObject({ count: z.number().int().min(1).max(50) }),
  response: Sample,
});

export const judgeSample = endpoint({
  method: "PUT",
  path: "/api/review/sample/:ticketId",
  summary: "Say whether a drawn ticket should have had a flag; null takes it back",
  role: "lead",
  request: z.strictObject({
    ticketId: z.string().min(1),
    verdict: z.enum(["fine", "missed"]).nullable(),
    reason: z.string().max(1000),
  }),
  response: Sample,
});
