import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** Tickets looked at in one go. */
const LOOKED_AT = 10_000;
/** While so much is due anyway, nobody asks for more. */
const ENOUGH_DUE = 1000;

/**
 * Makes tickets due that were there before there were patterns, or that a lost moment passed over.
 *
 * Goes through the account's tickets piece by piece, and on from where it was the last time.
 * Rows go in by subject, as everybody's do: two that wait for each other's would never end.
 */
export async function askForMissing(tx: AccountTransaction): Promise<void> {
  for (let due = await countDue(tx); due < ENOUGH_DUE;) {
    const found = await lookFurther(tx);
    due += found.asked;
    // A piece without one that is missing is enough for this time; so is the end.
    if (found.asked === 0 || found.isEnd) return;
  }
}

async function countDue(tx: AccountTransaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count
      from (select from due_times where job = 'place-tickets' limit ${ENOUGH_DUE}) due
  `.execute(tx);
  return rows[0]?.count ?? 0;
}

async function lookFurther(tx: AccountTransaction): Promise<{ asked: number; isEnd: boolean }> {
  const { rows } = await sql<{ looked: number; asked: number }>`
    with piece as materialized (
      select account_id, ticket_id, deleted from tickets
       where ticket_id > (select coalesce(max(looked_to), 0) from pattern_models)
       order by ticket_id limit ${LOOKED_AT}
    ), missing as (
      insert into due_times (account_id, job, subject, due_at)
      select account_id, 'place-tickets', ticket_id::text, now() from piece
       where not deleted
         -- One look-up each: joined as a whole it takes seconds while the tables are not analyzed.
         and (select pt.ticket_id from pattern_tickets pt
               where pt.account_id = piece.account_id and pt.ticket_id = piece.ticket_id) is null
       order by ticket_id::text
      on conflict do nothing
      returning subject
    ), noted as (
      update pattern_models
         set looked_to = case when (select count(*) from piece) < ${LOOKED_AT} then 0
                              else (select max(ticket_id) from piece) end
    )
    select (select count(*) from piece) as looked, (select count(*) from missing) as asked
  `.execute(tx);
  const { looked = 0, asked = 0 } = rows[0] ?? {};
  return { asked, isEnd: looked < LOOKED_AT };
}
