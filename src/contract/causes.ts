import { z } from "zod";
import { endpoint } from "./endpoint";

/** A kind of ticket or customer that an issue hits more than its share. */
export const PatternSegment = z.object({
  dimension: z.enum([
    "organization",
    "channel",
    "product",
    "brand",
    "language",
    "tag",
    "agent",
    "group",
    "macro",
  ]),
  value: z.string(),
  tickets: z.number().int(),
  of: z.number().int(),
  /** Its share among the other tickets, 0 to 1. */
  usual: z.number(),
  times: z.number(),
  low: z.number(),
  high: z.number(),
});
export type PatternSegment = z.infer<typeof PatternSegment>;

/** A customer with what makes them stand out. */
const Noticed = z.object({
  id: z.string(),
  name: z.string(),
  organization: z.string().nullable(),
  ticketId: z.string(),
  count: z.number().int(),
  at: z.string(),
});

/** Whom an issue hits and what it follows, as far as its newest 500 tickets tell. */
export const Causes = z.object({
  looked: z.number().int(),
  /** Fewer tickets say nothing about who is hit. */
  fewest: z.number().int(),
  segments: z.array(PatternSegment),
  follows: z.object({
    kind: z.enum(["person", "text", "team", "product", "process"]),
    value: z.string().nullable(),
    share: z.number(),
    /** People of ours who handled it. */
    handlers: z.number().int(),
  }),
  /** Customers who wrote again within four weeks: about this, most often first. */
  repeats: z.array(Noticed),
  /** Customers with more than one contact in four weeks about anything. */
  repeatsAnything: z.number().int(),
  /** Customers who stopped writing although nothing says that it was solved. */
  quiet: z.array(Noticed),
  /** How solved tickets ended for their customers. */
  endings: z.object({
    confirmed: z.number().int(),
    not: z.number().int(),
    unknown: z.number().int(),
  }),
});
export type Causes = z.infer<typeof Causes>;

export const readCauses = endpoint({
  method: "GET",
  path: "/api/patterns/:patternId/causes",
  summary: "Whom an issue hits more than others, what it follows, who came back and who gave up",
  role: "lead",
  request: z.strictObject({ patternId: z.string().min(1) }),
  response: Causes,
});
