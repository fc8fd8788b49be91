import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import { lockPatterns } from "./lockPatterns";
import type { Consolidation } from "./thinking/thought";

/**
 * Stores what grouping found: where tickets went, which patterns there are, which were merged.
 *
 * @returns The patterns that tickets came to or left.
 */
export async function storeFound(tx: AccountTransaction, found: Consolidation): Promise<number[]> {
  await lockPatterns(tx);
  const left = await listLeft(tx, found);
  await saveMoves(tx, found);
  await savePatterns(tx, found);
  const reached = found.moved.flatMap(({ patternId }) => patternId ?? []);
  return [...new Set([...left, ...reached, ...found.merged.map(({ into }) => into)])];
}

async function listLeft(tx: AccountTransaction, { moved }: Consolidation): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct pattern_id as id from pattern_tickets
     where ticket_id = any(${moved.map(({ ticketId }) => ticketId)}::bigint[])
       and pattern_id is not null
  `.execute(tx);
  return rows.map(({ id }) => id);
}

async function saveMoves(tx: AccountTransaction, { moved, merged }: Consolidation): Promise<void> {
  await sql`
    update pattern_tickets pt set pattern_id = m."patternId", confidence = m.confidence
      from jsonb_to_recordset(${storableJson(moved)}::jsonb)
        as m ("ticketId" bigint, "patternId" bigint, confidence real)
     where pt.ticket_id = m."ticketId"
  `.execute(tx);
  // Tickets that nobody remembers any more follow their pattern.
  await sql`
    update pattern_tickets pt set pattern_id = m."into"
      from jsonb_to_recordset(${storableJson(merged)}::jsonb) as m ("patternId" bigint, "into" bigint)
     where pt.pattern_id = m."patternId"
       and not exists (select from pattern_anchors a where a.account_id = pt.account_id
                          and a.pattern_id = m."patternId")
  `.execute(tx);
}

/** A name stays until its pattern has doubled: people look for what they saw yesterday. */
async function savePatterns(
  tx: AccountTransaction,
  { patterns, merged }: Consolidation,
): Promise<void> {
  const named = patterns.map(({ name, ...rest }) => ({ ...rest, ...name }));
  await sql`
    insert into patterns (account_id, pattern_id, label, phrases, theme, named_at, similar_ids)
    select nullif(current_setting('app.account', true), '')::bigint, p."patternId",
           coalesce(p.label, ''), coalesce(p.phrases, '{}'), p.theme, p.tickets, p."similar"
      from jsonb_to_recordset(${storableJson(named)}::jsonb)
        as p ("patternId" bigint, label text, phrases text[], theme text, tickets integer,
              "similar" bigint[])
    on conflict (account_id, pattern_id) do update set
      theme = excluded.theme,
      similar_ids = excluded.similar_ids,
      merged_into = null,
      label = case when ${isRenamed} then excluded.label else patterns.label end,
      phrases = case when ${isRenamed} then excluded.phrases else patterns.phrases end,
      named_at = case when ${isRenamed} then excluded.named_at else patterns.named_at end
  `.execute(tx);
  await sql`
    update patterns set merged_into = m."into"
      from jsonb_to_recordset(${storableJson(merged)}::jsonb) as m ("patternId" bigint, "into" bigint)
     where pattern_id = m."patternId"
  `.execute(tx);
}

const isRenamed = sql`(excluded.label <> ''
  and (patterns.label = '' or excluded.named_at >= 2 * patterns.named_at))`;
