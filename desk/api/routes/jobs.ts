import { randomUUID } from "node:crypto";
import type { Desk } from "../desk";
import type { Call } from "../http/api";
import { DeskError, tooMany } from "../http/deskError";
import { without } from "../present/without";
import type { JobRecord } from "../records/account";

/** One part of a job; what it returns goes into the job's results. */
export type Step = () => Readonly<Record<string, unknown>>;

const MOST_AT_ONCE = 30;

/**
 * Queues a job and does it soon after. Steps that are refused are told in the results; the
 * others go on.
 *
 * @throws {DeskError} 429 when thirty jobs are waiting already.
 */
export function startJob(desk: Desk, jobType: string, steps: readonly Step[]): JobRecord {
  const waiting = desk.store.jobs.all().filter(({ status }) => status === "queued");
  if (waiting.length >= MOST_AT_ONCE) throw tooMany("TooManyJobs", 5);
  const job = desk.store.jobs.put({
    id: randomUUID().replaceAll("-", ""),
    job_type: jobType,
    status: "queued",
    total: steps.length,
    progress: 0,
    message: null,
    results: null,
    created_at: desk.clock.stamp(),
  });
  setImmediate(() => {
    const results = steps.map((step, index) => ({ index, ...resultOf(step) }));
    desk.store.jobs.put({
      ...job,
      status: "completed",
      progress: steps.length,
      message: `Completed at ${desk.clock.stamp()}`,
      results,
    });
    // A write that fails now is tried again with the next change.
    desk.store.flush().catch(() => undefined);
  });
  return job;
}

/** A job as the API shows it. */
export const presentJob = ({ base }: Pick<Call, "base">, job: JobRecord) => ({
  ...without(job, "created_at"),
  url: `${base}/api/v2/job_statuses/${job.id}.json`,
});

function resultOf(step: Step) {
  try {
    return { success: true, ...step() };
  } catch (error) {
    const isKnown = error instanceof DeskError;
    return { success: false, status: "Failed", ...errorOf(isKnown ? error.body : null) };
  }
}

function errorOf(body: unknown) {
  const named = typeof body === "object" && body !== null && "error" in body ? body : null;
  return {
    error: typeof named?.error === "string" ? named.error : "InternalError",
    details: named !== null && "description" in named ? named.description : "The change failed",
  };
}
