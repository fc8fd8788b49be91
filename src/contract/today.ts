import { z } from "zod";
import { endpoint } from "./endpoint";
import { TicketLine } from "./people";

/** Has every waiting customer a named person, a promised time, and a recent word? */
export const Today = z.object({
  asOf: z.string(),
  waiting: z.number().int(),
  named: z.number().int(),
  promised: z.number().int(),
  recent: z.number().int(),
});
export type Today = z.infer<typeof Today>;

export const readToday = endpoint({
  method: "GET",
  path: "/api/today",
  summary: "Three figures about everybody who is waiting on us",
  role: "lead",
  request: z.strictObject({}),
  response: Today,
});

/** A waiting customer with the three answers. */
export const WaitingTicket = TicketLine.extend({
  owner: z.string().nullable(),
  nextUpdateAt: z.string().nullable(),
  lastToldAt: z.string().nullable(),
});
export type WaitingTicket = z.infer<typeof WaitingTicket>;

export const listWaiting = endpoint({
  method: "GET",
  path: "/api/today/waiting",
  summary: "The waiting customers behind a figure, those who lack it first",
  role: "lead",
  request: z.strictObject({
    lacking: z.enum(["person", "promise", "word", "nothing"]).default("nothing"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({ total: z.number().int(), tickets: z.array(WaitingTicket) }),
});

/** Customers who asked, in their own words, to talk to a person. */
export const listPersonRequests = endpoint({
  method: "GET",
  path: "/api/today/person-requests",
  summary: "Who asked for a person, how long it took, and who still waits for one",
  role: "lead",
  request: z.strictObject({
    days: z.coerce.number().int().min(1).max(30).default(30),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({
    total: z.number().int(),
    customers: z.number().int(),
    waiting: z.number().int(),
    /** Half of those who were answered waited no longer; null when nobody was. */
    medianMinutes: z.number().nullable(),
    requests: z.array(
      z.object({ ticket: TicketLine, askedAt: z.string(), answeredAt: z.string().nullable() }),
    ),
  }),
});
