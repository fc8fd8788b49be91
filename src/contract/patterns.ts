import { z } from "zod";
import { Cause } from "./curation";
import { endpoint } from "./endpoint";
import { TicketLine } from "./people";

/** A recurring issue, as a line on the list. */
export const Pattern = z.object({
  id: z.string(),
  label: z.string(),
  phrases: z.array(z.string()),
  theme: z.string().nullable(),
  /** A person keeps it at the top. */
  pinned: z.boolean(),
  cause: Cause.nullable(),
  /** It is handled as an incident right now. */
  incident: z.boolean(),
  state: z.enum(["emerging", "back", "active", "watch", "closed"]),
  tickets: z.number().int(),
  thisWeek: z.number().int(),
  weekBefore: z.number().int(),
  customers: z.number().int(),
  organizations: z.number().int(),
  /** Distinct customers who got a public word of ours about it, and who did not. */
  told: z.number().int(),
  untold: z.number().int(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  /** Tickets per day, oldest first, the last 28 days of the account's time. */
  trend: z.array(z.object({ day: z.string(), count: z.number().int() })),
});
export type Pattern = z.infer<typeof Pattern>;

/** How finely issues are divided. */
export const PatternGrain = z.enum(["coarser", "usual", "finer"]);

export const listPatterns = endpoint({
  method: "GET",
  path: "/api/patterns",
  summary: "Recurring issues, those that grow first",
  role: "lead",
  request: z.strictObject({
    state: z.enum(["emerging", "back", "active", "watch", "closed"]).optional(),
    search: z.string().max(200).optional(),
    sort: z.enum(["growth", "customers", "tickets", "untold", "recent"]).default("growth"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({
    /** False while tickets are still read for the first time: an empty list then says nothing. */
    isReady: z.boolean(),
    total: z.number().int(),
    /** Share of tickets in no pattern, 0 to 1: said, not hidden. */
    unsorted: z.number(),
    /** Share of tickets whose issue is another one a day later, 0 to 1; null while unknown. */
    unsteady: z.number().nullable(),
    patterns: z.array(Pattern),
    /** How many tickets were looked at, while many still wait; null when all but a few were. */
    reading: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
    grain: PatternGrain,
  }),
});

export const choosePatternGrain = endpoint({
  method: "POST",
  path: "/api/patterns/grain",
  summary: "Divide tickets into coarser or finer issues",
  role: "lead",
  request: z.strictObject({ grain: PatternGrain }),
  response: z.object({ grain: PatternGrain }),
});

/** A customer hit by an issue, and whether they were told. */
export const AffectedCustomer = z.object({
  id: z.string(),
  name: z.string(),
  organization: z.string().nullable(),
  tickets: z.number().int(),
  firstAt: z.string(),
  told: z.boolean(),
});
export type AffectedCustomer = z.infer<typeof AffectedCustomer>;

/** All about one recurring issue. */
export const PatternDetail = z.object({
  pattern: Pattern,
  tickets: z.array(TicketLine.extend({ createdAt: z.string() })),
  customers: z.array(AffectedCustomer),
  /** Hours that were busier than this issue's own past explains. */
  spikes: z.array(z.object({ from: z.string(), to: z.string(), tickets: z.number().int() })),
  similar: z.array(z.object({ id: z.string(), label: z.string(), tickets: z.number().int() })),
});
export type PatternDetail = z.infer<typeof PatternDetail>;

export const readPattern = endpoint({
  method: "GET",
  path: "/api/patterns/:patternId",
  summary: "One recurring issue with its tickets and customers",
  role: "lead",
  request: z.strictObject({ patternId: z.string().min(1) }),
  response: PatternDetail,
});

/** What the sidebar says about others with the same problem. */
export const TicketPattern = z.object({
  pattern: Pattern,
  /** The incident that it is part of, with what all of us say; null when there is none. */
  incident: z.object({ since: z.string(), sentence: z.string().nullable() }).nullable(),
  /** What was done against it last, or what the last customer heard who then said that it works. */
  helped: z.object({ kind: z.enum(["fix", "words"]), text: z.string(), at: z.string() }).nullable(),
  /** How often this customer wrote in four weeks: about anything, and about this. */
  contacts: z.object({ all: z.number().int(), same: z.number().int() }),
  othersThisWeek: z.number().int(),
  similar: z.array(z.object({ ticketId: z.string(), subject: z.string(), status: z.string() })),
});
export type TicketPattern = z.infer<typeof TicketPattern>;

export const readTicketPattern = endpoint({
  method: "GET",
  path: "/api/tickets/:ticketId/pattern",
  summary: "The recurring issue of this ticket, if it has one",
  role: "agent",
  request: z.strictObject({ ticketId: z.string().min(1) }),
  response: TicketPattern.nullable(),
});
