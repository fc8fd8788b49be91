import { z } from "zod";
import { endpoint } from "./endpoint";
import { Verdict } from "./review";

const ticket = z.strictObject({ ticketId: z.string().min(1) });

/** What was said about a flag of a ticket, by an agent or a lead. */
export const FlagWord = z.object({
  /** The condition and since when, as the ticket's flags name it. */
  ruleId: z.string(),
  since: z.string(),
  dispute: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  decision: z
    .object({ verdict: Verdict, reason: z.string(), by: z.string(), at: z.string() })
    .nullable(),
});
export type FlagWord = z.infer<typeof FlagWord>;

export const listFlagWords = endpoint({
  method: "GET",
  path: "/api/tickets/:ticketId/flags/words",
  summary: "What agents and leads said about this ticket's flags",
  role: "agent",
  request: ticket,
  response: z.array(FlagWord),
});

const flag = ticket.extend({ ruleId: z.string().min(1).max(60), since: z.iso.datetime() });

export const disputeFlag = endpoint({
  method: "PUT",
  path: "/api/tickets/:ticketId/flags/:ruleId/dispute",
  summary: "Say that a flag is wrong, and why; a quality lead decides",
  role: "agent",
  request: flag.extend({ reason: z.string().trim().min(1).max(1000) }),
  response: z.array(FlagWord),
});

export const withdrawDispute = endpoint({
  method: "DELETE",
  path: "/api/tickets/:ticketId/flags/:ruleId/dispute",
  summary: "Take a dispute of mine back",
  role: "agent",
  request: flag,
  response: z.array(FlagWord),
});
