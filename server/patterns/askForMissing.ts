import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** Tickets stored before there were patterns are placed in portions. */
const AT_ONCE = 5000;

/**
 * Makes tickets due that were there before there were patterns, or that a lost moment passed over.
 *
 * Rows go in by subject, as everybody's do: two that wait for each other's would never end.
 */
export async function askForMissing(tx: AccountTransaction): Promise<void> {
  await sql`
    insert into due_times (account_id, job, subject, due_at)
    select account_id, 'place-tickets', subject, now()
      from (select t.account_id, t.ticket_id::text as subject
              from tickets t left join pattern_tickets pt using (account_id, ticket_id)
             where pt.ticket_id is null and not t.deleted
               and not exists (select from due_times d
                                where d.account_id = t.account_id and d.job = 'place-tickets'
                                  and d.subject = t.ticket_id::text)
             limit ${AT_ONCE}) missing
     order by subject
    on conflict do nothing
  `.execute(tx);
}
