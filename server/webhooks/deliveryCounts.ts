import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** Adds to what is counted about an account's deliveries; zeros are left out. */
export async function count(
  tx: AccountTransaction,
  amounts: Readonly<Record<string, number>>,
): Promise<void> {
  const counted = Object.entries(amounts).filter(([, amount]) => amount > 0);
  if (counted.length === 0) return;
  await sql`
    insert into delivery_counts (account_id, what, count)
    select nullif(current_setting('app.account', true), '')::bigint, what, amount
      from unnest(
        ${counted.map(([what]) => what)}::text[],
        ${counted.map(([, amount]) => amount)}::bigint[]
      ) as counted (what, amount)
    on conflict (account_id, what) do update
      set count = delivery_counts.count + excluded.count, last_at = now()
  `.execute(tx);
}
