import { Later } from "../../../server/errors";
import type { Job } from "../../../server/jobs/job";
import { patternJobs } from "../../../server/patterns/jobs";
import type { TestService } from "../server/withService";

/** Runs a job as the queue would: again while it asks for time or has more to do. */
export async function work(
  service: TestService,
  job: Job | undefined,
  accountId: number,
): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      const call = { accountId, now: service.deskNow(), signal: AbortSignal.timeout(30_000) };
      const result = await job?.run(call);
      if (result?.more !== true) return;
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("The job does not come to an end.");
}

/** A process that thinks, and the accounts that it has met. */
type Thinking = { readonly jobs: Job[]; readonly met: Set<number> };
const thinking = new WeakMap<TestService, Thinking>();

/** Places what waits and groups everything, by a process that remembers nothing of the account. */
export async function thinkThrough(service: TestService, accountId: number): Promise<void> {
  const [place, find] = strangerTo(service, accountId);
  await work(service, place, accountId);
  await work(service, find, accountId);
}

/** A process takes seconds to learn to read: it goes on until an account comes back to it. */
function strangerTo(service: TestService, accountId: number): Job[] {
  let known = thinking.get(service);
  if (known === undefined || known.met.has(accountId)) {
    known = { jobs: patternJobs(service), met: new Set() };
    thinking.set(service, known);
  }
  known.met.add(accountId);
  return known.jobs;
}

/** Forgets everything that grouping found, as after a change of the encoder; decisions stay. */
export async function forgetGrouping(service: TestService, accountId: number): Promise<void> {
  await service.inAccount(accountId, async (tx) => {
    const placed = await tx.deleteFrom("pattern_tickets").returning("ticket_id").execute();
    await tx.deleteFrom("pattern_models").execute();
    await tx
      .insertInto("due_times")
      .values(
        placed.map(({ ticket_id }) => ({
          account_id: accountId,
          job: "place-tickets",
          subject: String(ticket_id),
          due_at: new Date(0),
        })),
      )
      .execute();
  });
}
