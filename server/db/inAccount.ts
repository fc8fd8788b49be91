import { sql, type Transaction } from "kysely";
import type { Database } from "./openDatabase";
import type { Tables } from "./tables/index";

/** A transaction that sees and writes rows of one account only. */
export type AccountTransaction = Transaction<Tables>;

/** Owns nothing and may not pass row-level security; made by the first migration. */
export const RUNTIME_ROLE = "unticket_runtime";

/**
 * Runs queries for one account, in one transaction.
 *
 * The transaction acts as a role that owns nothing and is bound to the account by row-level
 * security: a query that forgets its account finds no other account's rows. Both settings are
 * local to the transaction, so a pooled connection carries nothing over.
 *
 * @param accountId - Ours, from `accounts.account_id`.
 * @param run - Gets the transaction; when it throws, everything is rolled back.
 * @example
 * const ticket = await inAccount(db, accountId, (tx) => findTicket(tx, ticketId));
 */
export async function inAccount<Answer>(
  db: Database,
  accountId: number,
  run: (tx: AccountTransaction) => Promise<Answer>,
): Promise<Answer> {
  return db.transaction().execute(async (tx) => {
    await sql`
      select set_config('role', ${RUNTIME_ROLE}, true),
             set_config('app.account', ${String(accountId)}, true)
    `.execute(tx);
    return run(tx);
  });
}
