import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { inRegistry } from "../db/inRegistry";
import type { Database } from "../db/openDatabase";
import { setDue } from "./dueTimes";
import type { JobNames } from "./job";

/**
 * Brings accounts that are connected already to jobs that are new since an update: jobs with a
 * rhythm begin it, and jobs that follow tickets get every ticket that there is.
 */
export async function beginJobs(db: Database, names: JobNames): Promise<void> {
  const accounts = await inRegistry(db, (tx) =>
    tx.selectFrom("accounts").select("account_id").where("status", "<>", "not-connected").execute(),
  );
  for (const { account_id } of accounts) {
    await inAccount(db, account_id, async (tx) => {
      await beginRegular(tx, names.regular);
      await beginFollowing(tx, names.onTicketChanged);
    });
  }
}

async function beginRegular(tx: AccountTransaction, names: readonly string[]): Promise<void> {
  const known = await tx.selectFrom("due_times").select("job").where("subject", "=", "").execute();
  const missing = names.filter((name) => !known.some(({ job }) => job === name));
  await setDue(
    tx,
    missing.map((job) => ({ job, subject: "", dueAt: new Date() })),
  );
}

/** A job that ever ran for an account has left a lease there. */
async function beginFollowing(tx: AccountTransaction, names: readonly string[]): Promise<void> {
  const known = await tx.selectFrom("leases").select("job").execute();
  const missing = names.filter((name) => !known.some(({ job }) => job === name));
  if (missing.length === 0) return;
  await sql`
    insert into due_times (account_id, job, subject, due_at)
    select account_id, job, ticket_id::text, now()
      from tickets, unnest(${missing}::text[]) as job
     where not deleted and audited_at >= generated_at
    on conflict do nothing
  `.execute(tx);
}
