import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/**
 * Waits until nobody else writes an account's patterns, and holds them to the end of the transaction.
 *
 * Called before the first write: grouping, counting and people change the same rows in orders of
 * their own, and two that wait for each other would both fail.
 */
export async function lockPatterns(tx: AccountTransaction): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('patterns ' || current_setting('app.account'), 0))
  `.execute(tx);
}
