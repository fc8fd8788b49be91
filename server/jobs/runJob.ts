import type { Logger } from "pino";
import type { Database } from "../db/openDatabase";
import { Later, Problem } from "../errors";
import type { Job } from "./job";
import { endLease, type Lease, LEASE_SECONDS, type Outcome, takeLease } from "./leases";

/** Outgoing calls of a step end before somebody else may take the step over. */
const STEP_MS = (LEASE_SECONDS - 5) * 1000;

/**
 * Runs one step of a job, unless it runs elsewhere.
 *
 * A failure is logged and noted; the job comes back after a pause. Nothing is thrown.
 *
 * @returns True when the job should be woken again right now.
 */
export async function runJob(
  parts: { db: Database; log: Logger; now: () => Date },
  job: Job,
  lease: Lease,
): Promise<boolean> {
  const log = parts.log.child({ job: job.name, accountId: lease.accountId });
  try {
    if (!(await takeLease(parts.db, lease))) return false;
    const outcome = await runStep(job, { ...lease, now: parts.now(), log });
    return await endLease(parts.db, lease, { job, outcome });
  } catch (error) {
    log.error({ err: error }, "the job's state could not be stored");
    return false;
  }
}

async function runStep(
  job: Job,
  { accountId, now, log }: Lease & { now: Date; log: Logger },
): Promise<Outcome> {
  try {
    const result = await job.run({ accountId, now, signal: AbortSignal.timeout(STEP_MS) });
    if (result.done > 0) log.debug(result, "step done");
    return result;
  } catch (error) {
    if (error instanceof Problem && error.code === "not_connected") return { more: false };
    if (error instanceof Later) return { laterSeconds: error.seconds };
    log.error({ err: error }, "step failed");
    return { failed: true };
  }
}
