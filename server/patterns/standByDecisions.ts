import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/**
 * Puts tickets back where people left them, after grouping has written what it found.
 *
 * Grouping knows the decisions of when it began; one that was made meanwhile counts as well.
 */
export async function standByDecisions(tx: AccountTransaction): Promise<void> {
  await sql`
    update pattern_tickets pt set pattern_id = a.pattern_id
      from pattern_anchors a
     where a.account_id = pt.account_id and a.ticket_id = pt.ticket_id
       and pt.pattern_id is distinct from a.pattern_id
  `.execute(tx);
  await sql`
    update patterns set merged_into = decided_into
     where decided_into is not null and merged_into is distinct from decided_into
  `.execute(tx);
  await sql`
    update pattern_tickets pt set pattern_id = p.decided_into
      from patterns p
     where p.account_id = pt.account_id and p.pattern_id = pt.pattern_id
       and p.decided_into is not null
  `.execute(tx);
  await sql`
    update pattern_tickets pt set pattern_id = null
      from pattern_bars b
     where b.account_id = pt.account_id and b.ticket_id = pt.ticket_id
       and b.pattern_id = pt.pattern_id
  `.execute(tx);
  // What people decided about does not vanish into something else by itself.
  await sql`
    update patterns p set merged_into = null
     where p.merged_into is not null and p.decided_into is null
       and exists (select from pattern_anchors a
                    where a.account_id = p.account_id and a.pattern_id = p.pattern_id)
  `.execute(tx);
}
