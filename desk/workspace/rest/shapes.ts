import { z } from "zod";

/** A person, staff or customer, as `/api/v2/users` gives them. */
export const User = z.looseObject({
  id: z.number(),
  name: z.string(),
  email: z.string().nullish(),
  role: z.string(),
  phone: z.string().nullish(),
  time_zone: z.string().nullish(),
  iana_time_zone: z.string().nullish(),
  locale: z.string().nullish(),
  organization_id: z.number().nullish(),
  notes: z.string().nullish(),
  details: z.string().nullish(),
  tags: z.array(z.string()).optional(),
  external_id: z.string().nullish(),
  signature: z.string().nullish(),
  created_at: z.string().nullish(),
  suspended: z.boolean().nullish(),
});
export type User = z.infer<typeof User>;

/** A team of agents. */
export const Group = z.looseObject({ id: z.number(), name: z.string() });
export type Group = z.infer<typeof Group>;

/** A customer's company. */
export const Organization = z.looseObject({ id: z.number(), name: z.string() });
export type Organization = z.infer<typeof Organization>;

const CustomField = z.object({ id: z.number(), value: z.unknown().optional() });

/** Where a ticket or comment came from. */
const Via = z.looseObject({ channel: z.string() });

/** A ticket as `/api/v2/tickets` gives it. */
export const Ticket = z.looseObject({
  id: z.number(),
  subject: z.string().nullish(),
  description: z.string().nullish(),
  status: z.string(),
  custom_status_id: z.number().nullish(),
  priority: z.string().nullish(),
  type: z.string().nullish(),
  problem_id: z.number().nullish(),
  has_incidents: z.boolean().nullish(),
  requester_id: z.number(),
  submitter_id: z.number().nullish(),
  assignee_id: z.number().nullish(),
  group_id: z.number().nullish(),
  organization_id: z.number().nullish(),
  brand_id: z.number().nullish(),
  ticket_form_id: z.number().nullish(),
  external_id: z.string().nullish(),
  recipient: z.string().nullish(),
  due_at: z.string().nullish(),
  tags: z.array(z.string()),
  custom_fields: z.array(CustomField).default([]),
  follower_ids: z.array(z.number()).default([]),
  email_cc_ids: z.array(z.number()).default([]),
  followup_ids: z.array(z.number()).default([]),
  via: Via.optional(),
  created_at: z.string(),
  updated_at: z.string(),
});
export type Ticket = z.infer<typeof Ticket>;

/** A file that came with a comment. */
export const Attachment = z.looseObject({
  id: z.number(),
  file_name: z.string(),
  content_url: z.string(),
  content_type: z.string().nullish(),
  size: z.number().nullish(),
});
export type Attachment = z.infer<typeof Attachment>;

/** A word on a ticket, public or internal. */
export const Comment = z.looseObject({
  id: z.number(),
  author_id: z.number(),
  body: z.string(),
  html_body: z.string().nullish(),
  public: z.boolean(),
  attachments: z.array(Attachment).default([]),
  via: Via.optional(),
  created_at: z.string(),
});
export type Comment = z.infer<typeof Comment>;

/** A field of the ticket form. */
export const TicketField = z.looseObject({
  id: z.number(),
  type: z.string(),
  title: z.string(),
  active: z.boolean().default(true),
  removable: z.boolean().default(true),
  custom_field_options: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
});
export type TicketField = z.infer<typeof TicketField>;
