import { sql } from "kysely";
import type { Database } from "../db/openDatabase";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { JobResult } from "./job";

/** A subject that failed this often alone waits for a person. */
const MOST_ATTEMPTS = 5;

type DueWork = { accountId: number; job: string; limit: number };

/**
 * Takes subjects whose time has come and works on them in one transaction: their due times go
 * when the work is stored, and stay when it fails.
 *
 * When a batch fails, its subjects are tried one by one, so that one bad ticket holds up no
 * other; it is tried again with growing pauses, and after five failures left alone with its
 * problem written beside it.
 *
 * @param work - Gets the transaction and the subjects, at least one and at most `limit`.
 */
export async function workDue(
  db: Database,
  due: DueWork,
  work: (tx: AccountTransaction, subjects: string[]) => Promise<void>,
): Promise<JobResult> {
  let taken: string[] = [];
  try {
    await inAccount(db, due.accountId, async (tx) => {
      taken = await takeDue(tx, due, null);
      if (taken.length > 0) await work(tx, taken);
    });
  } catch (error) {
    if (taken.length === 0) throw error;
    for (const subject of taken) await workOne(db, due, { subject, work });
  }
  return { done: taken.length, more: taken.length === due.limit };
}

async function workOne(
  db: Database,
  due: DueWork,
  one: { subject: string; work: (tx: AccountTransaction, subjects: string[]) => Promise<void> },
): Promise<void> {
  try {
    await inAccount(db, due.accountId, async (tx) => {
      if ((await takeDue(tx, due, one.subject)).length > 0) await one.work(tx, [one.subject]);
    });
  } catch (error) {
    await inAccount(db, due.accountId, (tx) => putOff(tx, { ...due, ...one, error }));
  }
}

/** Deletes the rows in our transaction: another worker waits for its end, a crash gives them back. */
async function takeDue(
  tx: AccountTransaction,
  { job, limit }: DueWork,
  subject: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ subject: string }>`
    delete from due_times
     where (account_id, job, subject) in (
       select account_id, job, subject from due_times
        where job = ${job} and subject <> '' and due_at <= now()
          and (${subject}::text is null or subject = ${subject})
        order by due_at limit ${limit}
        for update skip locked)
    returning subject
  `.execute(tx);
  return rows.map((row) => row.subject);
}

async function putOff(
  tx: AccountTransaction,
  { job, subject, error }: { job: string; subject: string; error: unknown },
): Promise<void> {
  const problem = error instanceof Error ? error.message.slice(0, 500) : String(error);
  await sql`
    update due_times
       set attempts = attempts + 1,
           problem = ${problem},
           due_at = case when attempts + 1 >= ${MOST_ATTEMPTS} then 'infinity'
                         else now() + interval '5 seconds' * power(2, attempts) end
     where job = ${job} and subject = ${subject}
  `.execute(tx);
}
