import { z } from "zod";
import { endpoint } from "./endpoint";
import { Group, Person, TicketLine } from "./people";

/** How the customer learned of a hand-over: in the reply that goes with it, before, or aloud. */
export const Told = z.enum(["reply", "earlier", "spoken"]);
export type Told = z.infer<typeof Told>;

/** A colleague who can be a customer's contact, and the customer-facing team to hand back to. */
export const Colleague = Person.extend({ groupId: z.string() });
export type Colleague = z.infer<typeof Colleague>;

/** What the app has to know to ask at save, without asking the service then. */
export const HandoverSetup = z.object({
  /** False until an admin has confirmed the groups: nothing is asked before. */
  confirmed: z.boolean(),
  itGroups: z.array(Group),
  colleagues: z.array(Colleague),
  /** Ids of the ticket fields for contact and next word; null where the account has none. */
  fields: z.object({ contact: z.number().nullable(), nextUpdate: z.number().nullable() }),
});
export type HandoverSetup = z.infer<typeof HandoverSetup>;

export const readHandoverSetup = endpoint({
  method: "GET",
  path: "/api/handovers/setup",
  summary: "Which teams are IT, and who can stay a customer's contact",
  role: "agent",
  request: z.strictObject({}),
  response: HandoverSetup,
});

const ticket = z.strictObject({ ticketId: z.string().min(1) });

/** The three answers, or the reason why there are none. */
export const HandoverContract = z.object({
  contractId: z.string(),
  groupId: z.string(),
  givenBy: z.string(),
  givenAt: z.string(),
  stays: Person.nullable(),
  nextWordAt: z.string().nullable(),
  told: Told.nullable(),
  toldWords: z.string(),
  reason: z.string().nullable(),
});
export type HandoverContract = z.infer<typeof HandoverContract>;

export const storeContract = endpoint({
  method: "PUT",
  path: "/api/tickets/:ticketId/handovers/:contractId",
  summary: "Store what was agreed when a ticket goes to IT, or why nothing was",
  role: "agent",
  request: ticket.extend({
    /** Made by the app, so that a repeated call stores nothing twice. */
    contractId: z.string().min(8).max(64),
    groupId: z.string().min(1),
    staysId: z.string().min(1).nullable(),
    nextWordAt: z.iso.datetime().nullable(),
    told: Told.nullable(),
    toldWords: z.string().max(1000),
    reason: z.string().max(1000).nullable(),
  }),
  response: HandoverContract,
});

/** Somebody who could take over, and why just them. */
const Cover = Colleague.extend({
  /** Unsolved tickets whose customers they look after now. */
  looksAfter: z.number().int(),
});

/** What people beside a ticket should know: who waits for what, and whether their person is here. */
export const TicketCare = z.object({
  /** In the customer's world: who waits, since when, and for what, in their own words. */
  waits: z.object({
    name: z.string(),
    organization: z.string().nullable(),
    since: z.string(),
    asked: z.string(),
    lastWrote: z.object({ at: z.string(), text: z.string() }).nullable(),
    /** Others of the same organization with an unsolved ticket. */
    colleaguesWaiting: z.number().int(),
  }),
  /** The named contact, when they can't look after anybody now. */
  away: z
    .object({
      person: Person,
      why: z.enum(["gone", "suspended", "silent"]),
      lastSeenAt: z.string().nullable(),
    })
    .nullable(),
  cover: Cover.nullable(),
  contract: HandoverContract.nullable(),
});
export type TicketCare = z.infer<typeof TicketCare>;

export const readTicketCare = endpoint({
  method: "GET",
  path: "/api/tickets/:ticketId/care",
  summary: "Who waits for what on this ticket, whether their contact is here, and who could cover",
  role: "agent",
  request: ticket,
  response: TicketCare.nullable(),
});

/** A hand-over as the help desk recorded it, and what was agreed at it. */
export const Handover = z.object({
  ticket: TicketLine,
  auditId: z.number(),
  at: z.string(),
  by: z.string(),
  to: Group.nullable(),
  contract: HandoverContract.nullable(),
});
export type Handover = z.infer<typeof Handover>;

export const listHandovers = endpoint({
  method: "GET",
  path: "/api/handovers",
  summary: "Hand-overs of the last days, newest first, with what was agreed at each",
  role: "lead",
  request: z.strictObject({
    show: z.enum(["skipped", "overridden", "agreed", "all"]).default("skipped"),
    days: z.coerce.number().int().min(1).max(365).default(7),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({
    total: z.number().int(),
    counts: z.object({
      all: z.number().int(),
      agreed: z.number().int(),
      overridden: z.number().int(),
      skipped: z.number().int(),
    }),
    handovers: z.array(Handover),
  }),
});
