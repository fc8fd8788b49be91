import type { Job } from "../../../server/jobs/job";
import { type Jobs, startJobs } from "../../../server/jobs/startJobs";

const running: Jobs[] = [];

/** Starts jobs for one test; they are stopped after it, whether it passed or not. */
export async function startTestJobs(
  parts: Parameters<typeof startJobs>[0],
  jobs: readonly Job[],
): Promise<Jobs> {
  const started = await startJobs(parts, jobs);
  running.push(started);
  return started;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
});
