import type PgBoss from "pg-boss";
import { LEASE_SECONDS } from "./leases";

/** Short: at most one job may wait per account. A job that failed is not tried again: its due time is. */
const OPTIONS = { policy: "short", retryLimit: 0, expireInSeconds: LEASE_SECONDS } as const;

/** Makes the queue of a job, also when another process makes it in the same moment. */
export async function ensureQueue(boss: PgBoss, name: string): Promise<void> {
  try {
    await boss.createQueue(name, { name, ...OPTIONS });
  } catch (error) {
    if ((await boss.getQueue(name)) === null) throw error;
  }
  await boss.updateQueue(name, { name, ...OPTIONS });
}
