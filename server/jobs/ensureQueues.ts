import { sql } from "kysely";
import type PgBoss from "pg-boss";
import { inRegistry } from "../db/inRegistry";
import type { Database } from "../db/openDatabase";
import { ensureQueue } from "./ensureQueue";

const MOST_TRIES = 5;
/** SQLSTATE: the database ended one of two that waited for each other; asked again, it succeeds. */
const DEADLOCK = "40P01";

/**
 * Starts the queue's machinery and makes the queues of all jobs. Services that start at once on one
 * database do it one after another: making a queue locks tables that others work on.
 */
export async function ensureQueues(
  db: Database,
  boss: PgBoss,
  names: readonly string[],
): Promise<void> {
  await inRegistry(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('unticket queues', 0))`.execute(tx);
    await boss.start();
    for (const name of names) await insist(() => ensureQueue(boss, name));
  });
}

/** Tries again where the workers of another service were in the way. */
async function insist(step: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await step();
    } catch (error) {
      const isDeadlock = error instanceof Error && "code" in error && error.code === DEADLOCK;
      if (!isDeadlock || tries === MOST_TRIES) throw error;
    }
  }
}
