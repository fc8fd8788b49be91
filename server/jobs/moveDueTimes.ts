import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { inRegistry } from "../db/inRegistry";
import type { Database } from "../db/openDatabase";
import { awaitSharers } from "./deskClock";
import type { Wake } from "./job";

/**
 * Makes subjects of all accounts due earlier, after the desk's clock was moved forward: they are
 * stored in real time, in which their moment now comes sooner.
 *
 * What is moved twice is looked at too early, which finds nothing new and notes the right time.
 *
 * @param jobs - Names of the jobs whose due times are moments of the desk's clock.
 * @param ms - How far the clock was moved.
 */
export async function moveDueTimes(
  parts: { db: Database; wake: Wake },
  jobs: readonly string[],
  ms: number,
): Promise<void> {
  const accounts = await inRegistry(parts.db, (tx) =>
    tx.selectFrom("accounts").select("account_id").execute(),
  );
  for (const { account_id } of accounts) {
    // Alone in its transaction: whoever shares the clock may hold rows that the update waits for.
    await inAccount(parts.db, account_id, awaitSharers);
    await inAccount(parts.db, account_id, (tx) => moveEarlier(tx, jobs, ms));
    for (const job of jobs) parts.wake(account_id, job);
  }
}

async function moveEarlier(
  tx: AccountTransaction,
  jobs: readonly string[],
  ms: number,
): Promise<void> {
  await sql`
    update due_times set due_at = due_at - make_interval(secs => ${ms / 1000})
     where job = any(${[...jobs]}::text[]) and subject <> '' and due_at > now()
  `.execute(tx);
}
