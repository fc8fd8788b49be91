import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { DeskAudit } from "../helpdesks/ticket";

/**
 * Stores audits. Webhook, poll and backfill all end here: an audit that is known already is left
 * alone, unless its events changed (a redacted comment).
 *
 * @returns How many were new or changed.
 */
export async function storeAudits(
  tx: AccountTransaction,
  audits: readonly DeskAudit[],
): Promise<number> {
  if (audits.length === 0) return 0;
  const byId = new Map(audits.map((audit) => [audit.id, audit]));
  const rows = [...byId.values()].map((audit) => ({
    ticket_id: audit.ticketId,
    audit_id: audit.id,
    author_id: audit.authorId,
    created_at: audit.createdAt,
    via: audit.via,
    events: audit.events,
  }));
  const { numAffectedRows } = await sql`
    insert into audits (account_id, ticket_id, audit_id, author_id, created_at, via, events)
    select nullif(current_setting('app.account', true), '')::bigint,
           ticket_id, audit_id, author_id, created_at, via, events
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as a (
        ticket_id bigint, audit_id bigint, author_id bigint, created_at timestamptz,
        via jsonb, events jsonb)
    on conflict (account_id, ticket_id, audit_id) do update set events = excluded.events
      where audits.events <> excluded.events
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
}
