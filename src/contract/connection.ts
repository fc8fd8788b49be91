import { z } from "zod";
import { endpoint } from "./endpoint";

/** How far the first reading of the account has come. */
export const BackfillProgress = z.object({
  ticketsRead: z.number().int(),
  ticketsTotal: z.number().int().nullable(),
  startedAt: z.string(),
  secondsLeft: z.number().nullable(),
});
export type BackfillProgress = z.infer<typeof BackfillProgress>;

/** Whether the service may read this account, and how current it is. */
export const Connection = z.object({
  status: z.enum(["not-connected", "backfilling", "connected", "paused"]),
  progress: BackfillProgress.nullable(),
  /** What went wrong, in a sentence that says what to do; null when all is well. */
  problem: z.string().nullable(),
  lastEventAt: z.string().nullable(),
  lastReconciledAt: z.string().nullable(),
});
export type Connection = z.infer<typeof Connection>;

export const readConnection = endpoint({
  method: "GET",
  path: "/api/connection",
  summary: "Whether the account is connected, and how far the first reading is",
  role: "agent",
  request: z.strictObject({}),
  response: Connection,
});

export const startConnecting = endpoint({
  method: "POST",
  path: "/api/connection",
  summary: "Begin to connect: answers with the page where the help desk asks for consent",
  role: "admin",
  request: z.strictObject({}),
  response: z.object({ authorizeUrl: z.string() }),
});

export const allowTemplates = endpoint({
  method: "POST",
  path: "/api/connection/templates",
  summary: "Ask for the right to write rules too: answers with the page of the help desk that asks",
  role: "admin",
  request: z.strictObject({}),
  response: z.object({ authorizeUrl: z.string() }),
});

export const disconnect = endpoint({
  method: "DELETE",
  path: "/api/connection",
  summary: "Forget the tokens and remove the webhook",
  role: "admin",
  request: z.strictObject({}),
  response: Connection,
});

/** What arrived, what was refused, what waits for a person. */
export const DeliveryHealth = z.object({
  lastEventAt: z.string().nullable(),
  received: z.number().int(),
  duplicates: z.number().int(),
  waiting: z.number().int(),
  repairedByPoll: z.number().int(),
  rejected: z.array(z.object({ reason: z.string(), count: z.number().int() })),
  parked: z.array(
    z.object({
      id: z.string(),
      receivedAt: z.string(),
      reason: z.string(),
      attempts: z.number().int(),
      excerpt: z.string(),
    }),
  ),
});
export type DeliveryHealth = z.infer<typeof DeliveryHealth>;

export const readDeliveryHealth = endpoint({
  method: "GET",
  path: "/api/connection/health",
  summary: "How well events arrive",
  role: "admin",
  request: z.strictObject({}),
  response: DeliveryHealth,
});

export const retryParked = endpoint({
  method: "POST",
  path: "/api/connection/parked/:id/retry",
  summary: "Try a parked event once more",
  role: "admin",
  request: z.strictObject({ id: z.string() }),
  response: DeliveryHealth,
});
