import { z } from "zod";
import { endpoint } from "./endpoint";

const Count = z.number().int();

/** What in the stored histories could not be understood, so that nothing is missed in silence. */
export const HistoryHealth = z.object({
  /** The window: audits of so many days, and how many there were. */
  days: Count,
  audits: Count,
  asOf: z.string(),
  /** Kinds of events that we do not know; they change no verdict. */
  unknownEvents: z.array(z.object({ name: z.string(), count: Count, ticketId: z.string() })),
  /** Authors that the help desk does not tell us of; they count as nobody of ours. */
  missingPeople: z.object({ people: Count, audits: Count, ticketId: z.string().nullable() }),
  /** Before their ticket began, or more than a day ahead; the latter are left out until then. */
  impossibleTimes: z.object({ audits: Count, ticketId: z.string().nullable() }),
  /** Tickets whose work failed again and again and waits for a person. */
  stuck: z.array(
    z.object({ job: z.string(), ticketId: z.string(), problem: z.string(), attempts: Count }),
  ),
  stuckTotal: Count,
});
export type HistoryHealth = z.infer<typeof HistoryHealth>;

export const readHistoryHealth = endpoint({
  method: "GET",
  path: "/api/connection/histories",
  summary: "What in the tickets' histories could not be understood, and which work is stuck",
  role: "admin",
  request: z.strictObject({}),
  response: HistoryHealth,
});

export const retryStuck = endpoint({
  method: "POST",
  path: "/api/connection/histories/retry",
  summary: "Try everything that is stuck once more",
  role: "admin",
  request: z.strictObject({}),
  response: HistoryHealth,
});
