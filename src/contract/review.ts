import { z } from "zod";
import { FlagLevel, OwnershipFlag } from "#domain/ownership/judgement";
import { endpoint } from "./endpoint";
import { TicketLine } from "./people";

export const Verdict = z.enum(["confirmed", "not-a-problem", "snoozed"]);
export type Verdict = z.infer<typeof Verdict>;

const Decision = z.object({
  verdict: Verdict,
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** When a snoozed flag comes back. */
  until: z.string().nullable(),
});

/** An agent says that a flag is wrong, and why. */
const Dispute = z.object({ reason: z.string(), by: z.string(), at: z.string() });

/** A flag in the queue, with its ticket, what was decided, and what an agent says against it. */
export const ReviewItem = z.object({
  flagId: z.string(),
  flag: OwnershipFlag,
  ticket: TicketLine,
  decision: Decision.nullable(),
  dispute: Dispute.nullable(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** What narrows the queue. Absent fields don't. */
export const ViewFilters = z.strictObject({
  show: z.enum(["open", "disputed", "decided", "snoozed"]).optional(),
  level: FlagLevel.optional(),
  rule: z.string().max(60).optional(),
  groupId: z.string().max(30).optional(),
  search: z.string().max(200).optional(),
});
export type ViewFilters = z.infer<typeof ViewFilters>;

export const listReview = endpoint({
  method: "GET",
  path: "/api/review",
  summary: "Flags to look at, worst first",
  role: "lead",
  request: ViewFilters.extend({
    show: z.enum(["open", "disputed", "decided", "snoozed"]).default("open"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({
    total: z.number().int(),
    items: z.array(ReviewItem),
    rules: z.array(z.object({ ruleId: z.string(), count: z.number().int() })),
    /** How many open flags an agent disputes, whatever the filters. */
    disputed: z.number().int(),
  }),
});

/** Filters under a name; shared ones show to every lead. */
export const ReviewView = z.object({
  viewId: z.string(),
  name: z.string(),
  filters: ViewFilters,
  isShared: z.boolean(),
  isMine: z.boolean(),
});
export type ReviewView = z.infer<typeof ReviewView>;

const Views = z.array(ReviewView);

export const listViews = endpoint({
  method: "GET",
  path: "/api/review/views",
  summary: "Saved views of the queue: mine, and those that are shared",
  role: "lead",
  request: z.strictObject({}),
  response: Views,
});

export const saveView = endpoint({
  method: "PUT",
  path: "/api/review/views/:viewId",
  summary: "Save filters under a name",
  role: "lead",
  request: z.strictObject({
    viewId: z.string().min(8).max(64),
    name: z.string().trim().min(1).max(60),
    filters: ViewFilters,
    isShared: z.boolean(),
  }),
  response: Views,
});

export const removeView = endpoint({
  method: "DELETE",
  path: "/api/review/views/:viewId",
  summary: "Forget a view of mine",
  role: "lead",
  request: z.strictObject({ viewId: z.string().min(1) }),
  response: Views,
});

const flag = z.strictObject({ flagId: z.string().min(1) });

export const decideFlag = endpoint({
  method: "PUT",
  path: "/api/review/:flagId/decision",
  summary: "Confirm a flag, say that it is not a problem, or look again later",
  role: "lead",
  request: flag.extend({
    verdict: Verdict,
    reason: z.string().max(1000),
    until: z.iso.datetime().optional(),
  }),
  response: ReviewItem,
});

export const undoDecision = endpoint({
  method: "DELETE",
  path: "/api/review/:flagId/decision",
  summary: "Take a decision back; the one before it stands again",
  role: "lead",
  request: flag,
  response: ReviewItem,
});

/** What came of one flag among many. */
const Outcomes = z.array(z.object({ flagId: z.string(), problem: z.string().nullable() }));

const many = z.array(z.string().min(1)).min(1).max(50);

export const decideMany = endpoint({
  method: "POST",
  path: "/api/review/decisions",
  summary: "Say the same about several flags; each is stored or refused by itself",
  role: "lead",
  request: z.strictObject({
    flagIds: many,
    verdict: Verdict,
    reason: z.string().max(1000),
    until: z.iso.datetime().optional(),
  }),
  response: Outcomes,
});

export const undoMany = endpoint({
  method: "POST",
  path: "/api/review/decisions/undo",
  summary: "Take several decisions back",
  role: "lead",
  request: z.strictObject({ flagIds: many }),
  response: Outcomes,
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
