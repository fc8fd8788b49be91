import { sql } from "kysely";
import type { Database } from "../db/openDatabase";
import { inRegistry } from "../db/inRegistry";

/** Jobs of all accounts whose time has come, and those whose process died on them. */
export async function listDueJobs(db: Database): Promise<{ accountId: number; job: string }[]> {
  return inRegistry(db, async (tx) => {
    const { rows } = await sql<{ accountId: number; job: string }>`
      select account_id as "accountId", job from due_times where due_at <= now()
      union
      select account_id, job from leases where until < now()
      limit 2000
    `.execute(tx);
    return rows;
  });
}
