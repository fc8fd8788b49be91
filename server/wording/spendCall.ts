import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/**
 * Counts one call of today before it is made.
 *
 * The row is locked while it is counted, so that the cap holds however many calls run at once.
 *
 * @param cap - Calls a day; 1 or more.
 * @returns False when the day's calls are used up: nothing may be called then.
 */
export async function spendCall(tx: AccountTransaction, now: Date, cap: number): Promise<boolean> {
  const { rows } = await sql`
    insert into model_days (account_id, day, calls)
    values (nullif(current_setting('app.account', true), '')::bigint, ${dayOf(now)}::date, 1)
    on conflict (account_id, day) do update set calls = model_days.calls + 1
      where model_days.calls < ${cap}
    returning calls
  `.execute(tx);
  return rows.length > 0;
}

/** How often the model was asked today. */
export async function countCalls(tx: AccountTransaction, now: Date): Promise<number> {
  const row = await tx
    .selectFrom("model_days")
    .select("calls")
    .where("day", "=", dayOf(now))
    .executeTakeFirst();
  return row?.calls ?? 0;
}

/** Days are those of UTC, so that they begin for everybody at once. */
const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
