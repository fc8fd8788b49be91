import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson, storableText } from "../db/storable";
import type { DeskTicket } from "../helpdesks/ticket";

/**
 * Stores tickets as the help desk has them now; an older state never replaces a newer one.
 *
 * @returns Ids of those that are new or differ from what we had.
 */
export async function storeTickets(
  tx: AccountTransaction,
  tickets: readonly DeskTicket[],
): Promise<number[]> {
  if (tickets.length === 0) return [];
  const newest = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const rows = [...newest.values()].map(toRow);
  const { rows: changed } = await sql<{ ticket_id: number }>`
    insert into tickets (account_id, ticket_id, subject, description, status, priority, type,
      requester_id, submitter_id, assignee_id, group_id, organization_id, brand_id, problem_id,
      tags, channel, custom_fields, created_at, updated_at, generated_at, deleted)
    select nullif(current_setting('app.account', true), '')::bigint, t.ticket_id, t.subject,
      t.description, t.status, t.priority, t.type, t.requester_id, t.submitter_id, t.assignee_id,
      t.group_id, t.organization_id, t.brand_id, t.problem_id,
      coalesce(t.tags, '{}'), t.channel, t.custom_fields, t.created_at, t.updated_at,
      t.generated_at, t.deleted
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as t (
        ticket_id bigint, subject text, description text, status text, priority text, type text,
        requester_id bigint, submitter_id bigint, assignee_id bigint, group_id bigint,
        organization_id bigint, brand_id bigint, problem_id bigint, tags text[], channel text,
        custom_fields jsonb, created_at timestamptz, updated_at timestamptz, generated_at bigint,
        deleted boolean)
    on conflict (account_id, ticket_id) do update set
      subject = excluded.subject, description = excluded.description, status = excluded.status,
      priority = excluded.priority, type = excluded.type, requester_id = excluded.requester_id,
      submitter_id = excluded.submitter_id, assignee_id = excluded.assignee_id,
      group_id = excluded.group_id, organization_id = excluded.organization_id,
      brand_id = excluded.brand_id, problem_id = excluded.problem_id, tags = excluded.tags,
      channel = excluded.channel, custom_fields = excluded.custom_fields,
      created_at = excluded.created_at, updated_at = excluded.updated_at,
      generated_at = excluded.generated_at, deleted = excluded.deleted
      where tickets.generated_at < excluded.generated_at
         or (tickets.generated_at = excluded.generated_at
             and row(tickets.updated_at, tickets.status, tickets.group_id, tickets.assignee_id,
                     tickets.subject, tickets.priority, tickets.tags, tickets.custom_fields)
                 is distinct from
                 row(excluded.updated_at, excluded.status, excluded.group_id, excluded.assignee_id,
                     excluded.subject, excluded.priority, excluded.tags, excluded.custom_fields))
    returning ticket_id
  `.execute(tx);
  return changed.map((row) => row.ticket_id);
}

const toRow = (ticket: DeskTicket) => ({
  ticket_id: ticket.id,
  subject: storableText(ticket.subject),
  description: storableText(ticket.description),
  status: ticket.status,
  priority: ticket.priority,
  type: ticket.type,
  requester_id: ticket.requesterId,
  submitter_id: ticket.submitterId,
  assignee_id: ticket.assigneeId,
  group_id: ticket.groupId,
  organization_id: ticket.organizationId,
  brand_id: ticket.brandId,
  problem_id: ticket.problemId,
  tags: ticket.tags,
  channel: ticket.channel,
  custom_fields: ticket.customFields,
  created_at: ticket.createdAt,
  updated_at: ticket.updatedAt,
  generated_at: ticket.generatedAt,
  deleted: ticket.deleted,
});
