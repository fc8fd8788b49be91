import { z } from "zod";
import type { DeskGroup, DeskUser } from "../helpDesk";
import type { DeskAudit, DeskTicket } from "../ticket";

/** Ids are numbers in REST; text in events. Both are taken. */
const Id = z.union([
  z.number().int().positive(),
  z
    .string()
    .regex(/^[1-9]\d{0,15}$/)
    .transform(Number),
]);
/** Rules and the system write with ids such as -1. */
const AnyId = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d{1,16}$/)
    .transform(Number),
]);
const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");
const instant = z.string().refine((value) => !Number.isNaN(Date.parse(value)));

export const User = z
  .object({
    id: Id,
    name: text,
    email: maybe(z.string()),
    role: z.enum(["end-user", "agent", "admin"]).catch("end-user"),
    role_type: maybe(z.number().int()),
    only_private_comments: z.boolean().nullish(),
    ticket_restriction: maybe(z.string()),
    suspended: z.boolean().nullish(),
    active: z.boolean().nullish(),
    organization_id: maybe(Id),
    default_group_id: maybe(Id),
    locale: maybe(z.string()),
    iana_time_zone: maybe(z.string()),
  })
  .transform((user): DeskUser => ({
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    roleType: user.role_type,
    onlyPrivateComments: user.only_private_comments ?? false,
    ticketRestriction: user.ticket_restriction,
    suspended: user.suspended ?? false,
    active: user.active ?? true,
    organizationId: user.organization_id,
    defaultGroupId: user.default_group_id,
    locale: user.locale,
    timeZone: user.iana_time_zone,
  }));

export const Group = z
  .object({
    id: Id,
    name: text,
    description: maybe(z.string()),
    is_public: z.boolean().nullish(),
    deleted: z.boolean().nullish(),
  })
  .transform((group): DeskGroup => ({
    id: group.id,
    name: group.name,
    description: group.description,
    isPublic: group.is_public ?? true,
    deleted: group.deleted ?? false,
  }));

export const Membership = z
  .object({ user_id: Id, group_id: Id })
  .transform((row) => ({ userId: row.user_id, groupId: row.group_id }));
export const Organization = z.object({ id: Id, name: text });
export const TicketField = z.object({
  id: Id,
  type: z.string(),
  title: text,
  active: z.boolean().default(true),
});

export const Ticket = z
  .object({
    id: Id,
    subject: text,
    raw_subject: maybe(z.string()),
    description: text,
    status: z.string(),
    priority: maybe(z.string()),
    type: maybe(z.string()),
    requester_id: maybe(Id),
    submitter_id: maybe(AnyId),
    assignee_id: maybe(Id),
    group_id: maybe(Id),
    organization_id: maybe(Id),
    brand_id: maybe(Id),
    problem_id: maybe(Id),
    tags: z.array(z.string()).nullish(),
    via: maybe(z.object({ channel: z.unknown() })),
    custom_fields: z.array(z.object({ id: Id, value: z.unknown() })).nullish(),
    created_at: instant,
    updated_at: instant,
    generated_timestamp: z.number().nullish(),
  })
  .transform((ticket): DeskTicket => ({
    id: ticket.id,
    subject: ticket.subject === "" ? (ticket.raw_subject ?? "") : ticket.subject,
    description: ticket.description,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    requesterId: ticket.requester_id ?? 0,
    submitterId: ticket.submitter_id,
    assigneeId: ticket.assignee_id,
    groupId: ticket.group_id,
    organizationId: ticket.organization_id,
    brandId: ticket.brand_id,
    problemId: ticket.problem_id,
    tags: ticket.tags ?? [],
    channel: typeof ticket.via?.channel === "string" ? ticket.via.channel : null,
    customFields: ticket.custom_fields ?? [],
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    generatedAt: ticket.generated_timestamp ?? Math.floor(Date.parse(ticket.updated_at) / 1000),
    deleted: ticket.status === "deleted",
  }));

export const Audit = z
  .object({
    id: Id,
    ticket_id: Id,
    author_id: maybe(AnyId),
    created_at: instant,
    via: maybe(z.record(z.string(), z.unknown())),
    events: z.array(z.record(z.string(), z.unknown())).nullish(),
  })
  .transform((audit): DeskAudit => ({
    id: audit.id,
    ticketId: audit.ticket_id,
    authorId: audit.author_id,
    createdAt: audit.created_at,
    via: audit.via,
    events: audit.events ?? [],
  }));

export const Brand = z.object({ id: Id, name: text });
