import { z } from "zod";

export const FlagLevel = z.enum(["note", "amber", "red"]);
export type FlagLevel = z.infer<typeof FlagLevel>;

/** A condition of the ownership review that holds on a ticket, with what it rests on. */
export const OwnershipFlag = z.object({
  /** The condition's number, alone or as a prefix: "C5-promise-lapsed". */
  ruleId: z.string(),
  level: FlagLevel,
  since: z.string(),
  clearedAt: z.string().optional(),
  /** Ids of the audits that show it. */
  evidence: z.array(z.number()),
  text: z.string(),
  action: z.string(),
});
export type OwnershipFlag = z.infer<typeof OwnershipFlag>;

/** A time that the customer was told. */
export const TicketPromise = z.object({
  auditId: z.number(),
  text: z.string(),
  kind: z.enum(["explicit", "vague"]),
  dueAt: z.string(),
  state: z.enum(["open", "due", "kept", "broken", "renewed"]),
});
export type TicketPromise = z.infer<typeof TicketPromise>;

/** What a review of one ticket's audits found, as of one moment. */
export const Judgement = z.object({
  ticket_id: z.number(),
  handoffs: z.number().int(),
  returns: z.number().int(),
  bounces: z.number().int(),
  reopens: z.number().int(),
  owner: z.number().nullable(),
  promises: z.array(TicketPromise),
  flags: z.array(OwnershipFlag),
});
export type Judgement = z.infer<typeof Judgement>;
