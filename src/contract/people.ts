import { z } from "zod";

/** Somebody of ours or a customer, as shown on screens. Ids are strings on this wire. */
export const Person = z.object({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof Person>;

/** A team of the help desk. */
export const Group = z.object({ id: z.string(), name: z.string() });
export type Group = z.infer<typeof Group>;

/** The few things that name a ticket on a list. */
export const TicketLine = z.object({
  ticketId: z.string(),
  subject: z.string(),
  status: z.string(),
  priority: z.string(),
  requester: Person,
  organization: z.string().nullable(),
  assignee: Person.nullable(),
  group: Group.nullable(),
  updatedAt: z.string(),
});
export type TicketLine = z.infer<typeof TicketLine>;
