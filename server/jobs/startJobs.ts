import { randomUUID } from "node:crypto";
import PgBoss from "pg-boss";
import type { Logger } from "pino";
import type { Database } from "../db/openDatabase";
import { MACHINERY_SCHEMA } from "../db/migrate";
import { openQueueDatabase } from "../db/openQueueDatabase";
import type { Job, Wake } from "./job";
import { ensureQueues } from "./ensureQueues";
import { listDueJobs } from "./listDueJobs";
import { runJob } from "./runJob";
import { wakeAfterStart } from "./wakeAfterStart";

export type Jobs = {
  readonly wake: Wake;
  /** Takes no new work and waits for the steps that run. */
  readonly stop: () => Promise<void>;
};

const SCAN_EVERY_MS = 1_000;
const COALESCE_MS = 50;
const STOP_MS = 8_000;
/** Accounts that one process serves at a time, per job. */
const WORKERS = 2;

/**
 * Runs jobs whenever they are due, in this process and any other that shares the database.
 *
 * What is to be done stands in our tables; pg-boss only spreads the wake-ups, at most one waiting
 * per account and job. A lost wake-up is found by the scan of due times within a second.
 */
export async function startJobs(
  parts: { db: Database; url: string; log: Logger; now: () => Date },
  jobs: readonly Job[],
): Promise<Jobs> {
  const queue = openQueueDatabase(parts.url, parts.log);
  const boss = new PgBoss({
    db: queue.db,
    schema: MACHINERY_SCHEMA,
    schedule: false,
    maintenanceIntervalSeconds: 10,
    archiveCompletedAfterSeconds: 60,
    deleteAfterMinutes: 10,
  });
  boss.on("error", (error) => parts.log.error({ err: error }, "job queue"));
  await ensureQueues(
    parts.db,
    boss,
    jobs.map(({ name }) => name),
  );

  const holder = randomUUID();
  const workers = new Map<string, string[]>();
  const woken = new Map<string, NodeJS.Timeout>();
  let isStopping = false;

  const send = async (accountId: number, job: string): Promise<void> => {
    try {
      await boss.send(job, { accountId }, { singletonKey: String(accountId) });
      for (const worker of workers.get(job) ?? []) boss.notifyWorker(worker);
    } catch (error) {
      // The due time stands in the database: the next scan wakes it.
      parts.log.warn({ err: error, job }, "a job could not be woken");
    }
  };
  const wake: Wake = (accountId, job) => {
    const key = `${job} ${accountId}`;
    if (isStopping || woken.has(key)) return;
    woken.set(
      key,
      setTimeout(() => {
        woken.delete(key);
        void send(accountId, job);
      }, COALESCE_MS),
    );
  };

  for (const job of jobs) {
    const handle = async ([sent]: PgBoss.Job<{ accountId: number }>[]): Promise<void> => {
      if (sent === undefined) return;
      const lease = {
        accountId: sent.data.accountId,
        job: job.name,
        holder: `${holder} ${sent.id}`,
      };
      const again = await runJob(parts, job, lease);
      if (again) wake(lease.accountId, job.name);
    };
    const options = { batchSize: 1, pollingIntervalSeconds: 1 };
    const ids: string[] = [];
    for (let count = 0; count < WORKERS; count += 1) {
      ids.push(await boss.work<{ accountId: number }>(job.name, options, handle));
    }
    workers.set(job.name, ids);
  }

  const known = new Set(jobs.map(({ name }) => name));
  const scan = setInterval(() => {
    listDueJobs(parts.db)
      .then((due) => {
        for (const { accountId, job } of due) if (known.has(job)) wake(accountId, job);
      })
      .catch((error: unknown) => parts.log.warn({ err: error }, "due times could not be read"));
  }, SCAN_EVERY_MS);

  const starts = wakeAfterStart(parts, jobs, wake);

  return {
    wake,
    async stop() {
      isStopping = true;
      clearInterval(scan);
      for (const timer of starts) clearTimeout(timer);
      for (const timer of woken.values()) clearTimeout(timer);
      await boss.stop({ graceful: true, wait: true, timeout: STOP_MS });
      await queue.close();
    },
  };
}
