import { sql } from "kysely";
import type { Database } from "../db/openDatabase";
import { inRegistry } from "../db/inRegistry";

/**
 * Jobs of all accounts whose time has come, and those whose process died on them.
 *
 * Looks at the first due time of each job only, however many subjects wait.
 */
export async function listDueJobs(db: Database): Promise<{ accountId: number; job: string }[]> {
  return inRegistry(db, async (tx) => {
    const { rows } = await sql<{ accountId: number; job: string }>`
      with recursive first as (
        (select account_id, job, due_at from due_times
          order by account_id, job, due_at limit 1)
        union all
        (select next.* from first cross join lateral (
           select account_id, job, due_at from due_times d
            where (d.account_id, d.job) > (first.account_id, first.job)
            order by account_id, job, due_at limit 1) next)
      )
      select account_id as "accountId", job from first where due_at <= now()
      union
      select account_id, job from leases where until < now()
      limit 2000
    `.execute(tx);
    return rows;
  });
}
