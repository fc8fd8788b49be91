import { z } from "zod";
import { recordInvalid } from "../http/deskError";

/** Ids come as numbers or as digits in text. */
const Id = z.union([z.int().positive(), z.string().regex(/^\d+$/).transform(Number)]);
const Tags = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(/[\s,]+/))])
  .transform((tags) => [...new Set(tags.map(cleanTag).filter((tag) => tag !== ""))]);
const Person = z.object({
  id: Id.optional(),
  email: z.string().optional(),
  name: z.string().optional(),
});
const Copy = z.object({
  user_id: Id.optional(),
  user_email: z.string().optional(),
  user_name: z.string().optional(),
  action: z.enum(["put", "delete"]).default("put"),
});
const Comment = z.object({
  body: z.string().optional(),
  html_body: z.string().optional(),
  public: z.boolean().optional(),
  author_id: Id.optional(),
});
const FieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** What a caller may ask to be changed in a ticket; unknown keys are passed over, as Zendesk does. */
export const TicketChange = z.object({
  subject: z.string().optional(),
  description: z.string().optional(),
  comment: z.union([Comment, z.string().transform((body) => ({ body }))]).optional(),
  status: z.enum(["new", "open", "pending", "hold", "solved", "closed"]).optional(),
  custom_status_id: Id.optional(),
  priority: z.enum(["urgent", "high", "normal", "low"]).nullable().optional(),
  type: z.enum(["problem", "incident", "question", "task"]).nullable().optional(),
  problem_id: Id.nullable().optional(),
  due_at: z.string().nullable().optional(),
  requester: Person.optional(),
  requester_id: Id.optional(),
  submitter_id: Id.optional(),
  assignee_id: Id.nullable().optional(),
  assignee_email: z.string().optional(),
  group_id: Id.nullable().optional(),
  organization_id: Id.nullable().optional(),
  brand_id: Id.optional(),
  ticket_form_id: Id.nullable().optional(),
  external_id: z.string().nullable().optional(),
  recipient: z.string().nullable().optional(),
  tags: Tags.optional(),
  additional_tags: Tags.optional(),
  remove_tags: Tags.optional(),
  custom_fields: z
    .union([
      z.array(z.object({ id: Id, value: FieldValue })),
      z.record(z.string().regex(/^\d+$/), FieldValue).transform(toFieldList),
    ])
    .optional(),
  followers: z.array(Copy).optional(),
  email_ccs: z.array(Copy).optional(),
  collaborator_ids: z.array(Id).optional(),
  macro_id: Id.optional(),
  macro_ids: z.array(Id).optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  satisfaction_rating: z
    .object({
      score: z.enum(["offered", "good", "bad"]),
      comment: z.string().nullable().optional(),
    })
    .optional(),
  via_followup_source_id: Id.optional(),
  safe_update: z.boolean().optional(),
  updated_stamp: z.string().optional(),
});
export type TicketChange = z.output<typeof TicketChange>;

/** Reads a ticket's change from a request. @throws {DeskError} 422 that names each bad field. */
export function readTicketChange(value: unknown): TicketChange {
  const read = TicketChange.safeParse(value);
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => [
    String(issue.path[0] ?? "base"),
    `${String(issue.path[0] ?? "Ticket")}: is invalid`,
  ]);
  throw recordInvalid(Object.fromEntries(problems) as Record<string, string>);
}

function cleanTag(tag: string): string {
  return tag.trim().toLowerCase().replace(/\s+/g, "_");
}

function toFieldList(values: Record<string, z.output<typeof FieldValue>>) {
  return Object.entries(values).map(([id, value]) => ({ id: Number(id), value }));
}
