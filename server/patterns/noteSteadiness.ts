import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { Consolidation } from "./thinking/thought";

/** Fewer tickets are not shown as a recurring issue. */
export const FEWEST_TICKETS = 3;
/** While so many wait, the account is read for the first time: nobody relies on what is there. */
const READING = 200;
const DAYS = 7;

/** Counts, before it is stored, how many tickets leave an issue that people could see. */
export async function noteSteadiness(
  tx: AccountTransaction,
  { moved }: Pick<Consolidation, "moved">,
): Promise<void> {
  const moves = moved.map(({ ticketId, patternId }) => ({ ticketId, patternId }));
  await sql`
    with listed as materialized (
      select pattern_id, (summary->>'tickets')::int as tickets from patterns
       where merged_into is null and (summary->>'tickets')::int >= ${FEWEST_TICKETS}
    ), changed as (
      select count(*)::int as count
        from jsonb_to_recordset(${storableJson(moves)}::jsonb)
          as m ("ticketId" bigint, "patternId" bigint)
        join pattern_tickets pt on pt.ticket_id = m."ticketId"
        join listed l on l.pattern_id = pt.pattern_id
       where pt.pattern_id is distinct from m."patternId"
    )
    insert into pattern_days (account_id, changed, listed)
    select nullif(current_setting('app.account', true), '')::bigint, changed.count,
           (select coalesce(sum(tickets), 0) from listed)
      from changed
     where (select count(*) from (select from due_times where job = 'place-tickets'
                                   limit ${READING + 1}) due) <= ${READING}
    on conflict (account_id, day)
      do update set changed = pattern_days.changed + excluded.changed, listed = excluded.listed
  `.execute(tx);
}

/**
 * The share of tickets that change their issue in a day, over the last week; null while that is
 * not known.
 */
export async function readUnsteadiness(tx: AccountTransaction): Promise<number | null> {
  const { rows } = await sql<{ changed: number | null; listed: number | null }>`
    select sum(changed)::int as changed, sum(listed)::int as listed from pattern_days
     where day > current_date - ${DAYS}::int
  `.execute(tx);
  const { changed = null, listed = null } = rows[0] ?? {};
  return changed === null || listed === null || listed === 0 ? null : Math.min(1, changed / listed);
}
