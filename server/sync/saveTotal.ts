import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** Notes how many tickets the help desk said it has, for the estimate; null when it would not say. */
export async function saveTotal(tx: AccountTransaction, total: number | null): Promise<void> {
  await sql`
    insert into cursors (account_id, stream, total)
    values (nullif(current_setting('app.account', true), '')::bigint, 'tickets', ${total})
    on conflict (account_id, stream) do update set total = excluded.total
  `.execute(tx);
}
