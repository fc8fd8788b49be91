import { sql } from "kysely";
import { profileOf } from "#domain/patterns/summarizeIssue";
import type { AccountTransaction } from "../db/inAccount";
import { inAccount } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { saveUsual } from "./causes/saveUsual";
import { countPatterns } from "./countPatterns";
import { listDecided } from "./listDecided";
import type { Memory } from "./openMemory";
import { standByDecisions } from "./standByDecisions";
import type { Consolidation } from "./thinking/thought";

export const FIND_PATTERNS = "find-patterns";
const EVERY_SECONDS = 600;
/** Tickets stored before there were patterns are placed in portions. */
const MISSING_AT_ONCE = 2000;
const PROFILE_DAYS = 180;

/** Looks at all tickets together: patterns begin, part, merge, get their names and figures. */
export const findPatterns = (service: Service, memory: Memory): Job => ({
  name: FIND_PATTERNS,
  everySeconds: EVERY_SECONDS,
  async run({ accountId, now }) {
    await memory.recall(accountId);
    const decided = await inAccount(service.db, accountId, listDecided);
    const found = await memory.thinker.ask(accountId, "consolidate", decided);
    const epoch = await inAccount(service.db, accountId, async (tx) => {
      await saveMoves(tx, found);
      await savePatterns(tx, found);
      await standByDecisions(tx);
      const next = await saveModel(tx, now);
      await saveUsual(tx);
      await countPatterns(tx, await listPatternIds(tx), now);
      await askForMissing(tx);
      return next;
    });
    memory.noteEpoch(accountId, epoch);
    return { done: found.moved.length, more: false };
  },
});

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
  const found = patterns.map(({ name, ...rest }) => ({ ...rest, ...name }));
  await sql`
    insert into patterns (account_id, pattern_id, label, phrases, theme, named_at, similar_ids)
    select nullif(current_setting('app.account', true), '')::bigint, p."patternId",
           coalesce(p.label, ''), coalesce(p.phrases, '{}'), p.theme, p.tickets, p."similar"
      from jsonb_to_recordset(${storableJson(found)}::jsonb)
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

const isRenamed = sql`excluded.label <> '' and excluded.named_at >= 2 * patterns.named_at`;

async function saveModel(tx: AccountTransaction, now: Date): Promise<number> {
  const since = new Date(now.getTime() - PROFILE_DAYS * 86_400_000);
  const rows = await tx
    .selectFrom("tickets")
    .select("created_at")
    .where("created_at", ">", since)
    .where("deleted", "=", false)
    .execute();
  const profile = profileOf(rows.map(({ created_at }) => created_at.getTime()));
  const { rows: saved } = await sql<{ epoch: number }>`
    insert into pattern_models (account_id, epoch, consolidated_at, profile)
    values (nullif(current_setting('app.account', true), '')::bigint, 1, ${now},
            ${Array.from(profile)}::real[])
    on conflict (account_id) do update set epoch = pattern_models.epoch + 1,
      consolidated_at = excluded.consolidated_at, profile = excluded.profile
    returning epoch
  `.execute(tx);
  return saved[0]?.epoch ?? 0;
}

async function listPatternIds(tx: AccountTransaction): Promise<number[]> {
  const rows = await tx
    .selectFrom("patterns")
    .select("pattern_id")
    .where("merged_into", "is", null)
    .execute();
  return rows.map(({ pattern_id }) => pattern_id);
}

/** Tickets that were there before, or that a lost moment passed over. */
async function askForMissing(tx: AccountTransaction): Promise<void> {
  await sql`
    insert into due_times (account_id, job, subject, due_at)
    select t.account_id, 'place-tickets', t.ticket_id::text, now()
      from tickets t left join pattern_tickets pt using (account_id, ticket_id)
     where pt.ticket_id is null and not t.deleted
     order by t.created_at limit ${MISSING_AT_ONCE}
    on conflict do nothing
  `.execute(tx);
}
