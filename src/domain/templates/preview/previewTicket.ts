import { z } from "zod";

/** Somebody whom placeholders name. What is unknown is empty, as it would be in a mail. */
export const PreviewPerson = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.enum(["end-user", "agent", "admin"]),
  /** A language tag such as "de" or "pt-BR". */
  locale: z.string().nullable(),
  /** An IANA name. */
  timeZone: z.string().nullable(),
  organization: z.string().nullable(),
});
export type PreviewPerson = z.infer<typeof PreviewPerson>;

/** One comment of a ticket, as plain text. */
export const PreviewComment = z.object({
  author: PreviewPerson,
  /** ISO instant. */
  at: z.string(),
  isPublic: z.boolean(),
  text: z.string(),
});
export type PreviewComment = z.infer<typeof PreviewComment>;

/** A ticket as it was when a rule wrote to its customer. */
export const PreviewTicket = z.object({
  id: z.string(),
  subject: z.string(),
  description: z.string(),
  status: z.string(),
  priority: z.string().nullable(),
  type: z.string().nullable(),
  channel: z.string().nullable(),
  tags: z.array(z.string()),
  group: z.object({ id: z.string(), name: z.string() }).nullable(),
  brand: z.string().nullable(),
  organization: z.string().nullable(),
  requester: PreviewPerson,
  submitter: PreviewPerson.nullable(),
  assignee: PreviewPerson.nullable(),
  /** Who made the update that the rule reacted to; null when a rule or the system did. */
  updater: PreviewPerson.nullable(),
  ccs: z.array(PreviewPerson),
  followers: z.array(PreviewPerson),
  fields: z.array(z.object({ id: z.string(), value: z.string() })),
  /** Oldest first, up to and with the update that the rule reacted to. */
  comments: z.array(PreviewComment),
  createdAt: z.string(),
  updatedAt: z.string(),
  dueAt: z.string().nullable(),
  /** True when the rule reacted to the ticket's creation. */
  isNew: z.boolean(),
});
export type PreviewTicket = z.infer<typeof PreviewTicket>;

/** What a preview must know of the account around a ticket. */
export const PreviewAccount = z.object({
  name: z.string(),
  /** Such as "acme.zendesk.com". */
  host: z.string(),
  timeZone: z.string(),
  locale: z.string(),
  /** Whether strangers may write, see `mayBeSuppressed`; the open case when nobody knows. */
  access: z.object({ anyoneCanSubmit: z.boolean(), registrationRequired: z.boolean() }),
  /** Dynamic content by name: the texts by language tag, and the tag of the default. */
  content: z.record(
    z.string(),
    z.object({ fallback: z.string(), variants: z.record(z.string(), z.string()) }),
  ),
});
export type PreviewAccount = z.infer<typeof PreviewAccount>;
