import { z } from "zod";
import { FlagLevel, OwnershipFlag } from "#domain/ownership/judgement";
import { endpoint } from "./endpoint";
import { TicketLine } from "./people";

const Decision = z.object({
  verdict: z.enum(["confirmed", "not-a-problem", "snoozed"]),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** When a snoozed flag comes back. */
  until: z.string().nullable(),
});

/** A flag in the queue, with its ticket and what was decided. */
export const ReviewItem = z.object({
  flagId: z.string(),
  flag: OwnershipFlag,
  ticket: TicketLine,
  decision: Decision.nullable(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

export const listReview = endpoint({
  method: "GET",
  path: "/api/review",
  summary: "Flags to look at, worst first",
  role: "lead",
  request: z.strictObject({
    show: z.enum(["open", "decided", "snoozed"]).default("open"),
    level: FlagLevel.optional(),
    rule: z.string().optional(),
    groupId: z.string().optional(),
    search: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({
    total: z.number().int(),
    items: z.array(ReviewItem),
    rules: z.array(z.object({ ruleId: z.string(), count: z.number().int() })),
  }),
});

const flag = z.strictObject({ flagId: z.string().min(1) });

export const decideFlag = endpoint({
  method: "PUT",
  path: "/api/review/:flagId/decision",
  summary: "Confirm a flag, say that it is not a problem, or look again later",
  role: "lead",
  request: flag.extend({
    verdict: z.enum(["confirmed", "not-a-problem", "snoozed"]),
    reason: z.string().max(1000),
    until: z.iso.datetime().optional(),
  }),
  response: ReviewItem,
});

export const undoDecision = endpoint({
  method: "DELETE",
  path: "/api/review/:flagId/decision",
  summary: "Take a decision back",
  role: "lead",
  request: flag,
  response: ReviewItem,
});

/** One thing that happened, on our side or in the customer's sight. */
export const TimelineEntry = z.object({
  auditId: z.number(),
  at: z.string(),
  side: z.enum(["ours", "customer"]),
  kind: z.enum([
    "created",
    "customer-wrote",
    "we-wrote",
    "mail-by-rule",
    "private-note",
    "handed-over",
    "assigned",
    "status",
    "promise",
    "contact-named",
    "merged",
    "other",
  ]),
  by: z.string(),
  text: z.string(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const readTimeline = endpoint({
  method: "GET",
  path: "/api/tickets/:ticketId/timeline",
  summary: "What we did and what the customer saw, side by side",
  role: "agent",
  request: z.strictObject({ ticketId: z.string().min(1) }),
  response: z.array(TimelineEntry),
});
