import { z } from "zod";
import { OwnershipFlag, TicketPromise } from "#domain/ownership/judgement";
import { endpoint } from "./endpoint";
import { Person, TicketLine } from "./people";

/** One sentence about who looks after the customer, in five colors. */
export const OwnershipState = z.enum([
  "owned",
  "at-risk",
  "unowned",
  "promise-broken",
  "closed-badly",
  "not-handed-over",
]);
export type OwnershipState = z.infer<typeof OwnershipState>;

/** What the sidebar's Owner card shows of one ticket. */
export const TicketOwnership = z.object({
  ticketId: z.string(),
  state: OwnershipState,
  customer: z.object({ name: z.string(), firstName: z.string().nullable() }),
  owner: Person.nullable(),
  /** Who spoke with the customer last and could stay their contact; never counted as owner. */
  suggestedOwner: Person.nullable(),
  inItSince: z.string().nullable(),
  groupName: z.string().nullable(),
  lastTold: z
    .object({ at: z.string(), by: z.string(), excerpt: z.string(), auditId: z.number() })
    .nullable(),
  promises: z.array(TicketPromise),
  nextPromiseAt: z.string().nullable(),
  /** Times that fit the calendar, soonest first, for "promise a time". */
  suggestedTimes: z.array(z.string()),
  flags: z.array(OwnershipFlag),
  reviewedAt: z.string(),
});
export type TicketOwnership = z.infer<typeof TicketOwnership>;

const ticket = z.strictObject({ ticketId: z.string().min(1) });

export const readTicketOwnership = endpoint({
  method: "GET",
  path: "/api/tickets/:ticketId/ownership",
  summary: "Who the customer's person is, what was promised, and what is wrong",
  role: "agent",
  request: ticket,
  response: TicketOwnership.nullable(),
});

export const setContact = endpoint({
  method: "PUT",
  path: "/api/tickets/:ticketId/contact",
  summary: "Name the customer's contact; writes the contact field on the ticket, once",
  role: "agent",
  request: ticket.extend({ userId: z.string() }),
  response: TicketOwnership,
});

export const setNextUpdate = endpoint({
  method: "PUT",
  path: "/api/tickets/:ticketId/next-update",
  summary: "Store when the customer hears next; writes the next-update field on the ticket, once",
  role: "agent",
  request: ticket.extend({ at: z.iso.datetime() }),
  response: TicketOwnership,
});

export const listMyPromises = endpoint({
  method: "GET",
  path: "/api/promises/mine",
  summary: "What I promised to customers and have not yet kept, soonest first",
  role: "agent",
  request: z.strictObject({}),
  response: z.array(z.object({ ticket: TicketLine, promise: TicketPromise })),
});
