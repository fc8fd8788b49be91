import { sql } from "kysely";
import type { Database } from "../db/openDatabase";
import { inAccount } from "../db/inAccount";
import { setDue } from "./dueTimes";
import type { Job } from "./job";

/** A step that outlives this was lost with its process; the next one may take over. */
export const LEASE_SECONDS = 40;
const LONGEST_PAUSE_SECONDS = 300;

export type Lease = { readonly accountId: number; readonly job: string; readonly holder: string };

/**
 * Takes the right to run a job of an account, and clears the account-wide due time that it answers.
 *
 * @returns False when somebody else runs it; the due time then stays for later.
 */
export async function takeLease(db: Database, { accountId, job, holder }: Lease): Promise<boolean> {
  return inAccount(db, accountId, async (tx) => {
    const { rows } = await sql<{ holder: string }>`
      insert into leases (account_id, job, holder, until)
      values (${accountId}, ${job}, ${holder}, now() + make_interval(secs => ${LEASE_SECONDS}))
      on conflict (account_id, job)
        do update set holder = excluded.holder, until = excluded.until
        where leases.until is null or leases.until < now()
      returning holder
    `.execute(tx);
    if (rows.length === 0) return false;
    await tx
      .deleteFrom("due_times")
      .where("job", "=", job)
      .where("subject", "=", "")
      .where("due_at", "<=", sql<Date>`now()`)
      .execute();
    return true;
  });
}

export type Outcome =
  { readonly more: boolean } | { readonly failed: true } | { readonly laterSeconds: number };

/**
 * Gives the right back and notes when the job runs next: at once when more waits, after a growing
 * pause when it failed, else in its own rhythm.
 *
 * @returns True when the job should be woken again right now.
 */
export async function endLease(
  db: Database,
  lease: Lease,
  { job, outcome }: { job: Job; outcome: Outcome },
): Promise<boolean> {
  return inAccount(db, lease.accountId, async (tx) => {
    const failed = "failed" in outcome;
    const ended = await tx
      .updateTable("leases")
      .set((row) => ({ until: null, failures: failed ? sql`${row.ref("failures")} + 1` : 0 }))
      .where("job", "=", lease.job)
      .where("holder", "=", lease.holder)
      .returning("failures")
      .executeTakeFirst();
    const seconds = pauseOf(job, outcome, ended?.failures ?? 0);
    if (seconds !== null) {
      const { rows } = await sql<{ now: Date }>`select now() as now`.execute(tx);
      const now = rows[0]?.now.getTime() ?? 0;
      await setDue(tx, [{ job: job.name, subject: "", dueAt: new Date(now + seconds * 1000) }]);
    }
    const waiting = await tx
      .selectFrom("due_times")
      .select("job")
      .where("job", "=", job.name)
      .where("due_at", "<=", sql<Date>`now()`)
      .limit(1)
      .executeTakeFirst();
    return waiting !== undefined;
  });
}

function pauseOf(job: Job, outcome: Outcome, failures: number): number | null {
  if ("failed" in outcome) return Math.min(2 ** Math.min(failures, 10), LONGEST_PAUSE_SECONDS);
  if ("laterSeconds" in outcome) return Math.min(outcome.laterSeconds, LONGEST_PAUSE_SECONDS);
  if (outcome.more) return 0;
  return job.everySeconds ?? null;
}
