import { type AccountTransaction, inAccount } from "../db/inAccount";
import { setDue } from "../jobs/dueTimes";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { askForMissing } from "./askForMissing";
import { countStale, COUNT_STALE, markStale } from "./countStale";
import { listDecided } from "./listDecided";
import { noteSteadiness } from "./noteSteadiness";
import { noteUnlooked } from "./noteTold";
import type { Memory } from "./openMemory";
import { dropOldMeanings } from "./saveMeanings";
import { saveModel } from "./saveModel";
import { standByDecisions } from "./standByDecisions";
import { storeFound } from "./storeFound";

export const FIND_PATTERNS = "find-patterns";
const EVERY_SECONDS = 600;
/** A step ends long before its lease. */
const COUNTING_MS = 10_000;

/** Looks at all tickets together: patterns begin, part, merge, get their names and figures. */
export const findPatterns = (service: Service, memory: Memory): Job => ({
  name: FIND_PATTERNS,
  everySeconds: EVERY_SECONDS,
  async run({ accountId, now }) {
    await memory.recall(accountId);
    const inOne = <Answer>(run: (tx: AccountTransaction) => Promise<Answer>) =>
      inAccount(service.db, accountId, run);
    const started = performance.now();
    const decided = await inOne(listDecided);
    const found = await memory.thinker.ask(accountId, "consolidate", decided);
    try {
      const epoch = await inOne(async (tx) => {
        await noteSteadiness(tx, found);
        await markStale(tx, await storeFound(tx, found));
        await standByDecisions(tx);
        return saveModel(tx, now);
      });
      memory.noteEpoch(accountId, { epoch, tookMs: performance.now() - started });
    } catch (error) {
      // What was not stored is not true: it is thought through again from what is.
      memory.forget(accountId);
      throw error;
    }
    await inOne(noteUnlooked);
    await inOne(dropOldMeanings);
    await inOne(askForMissing);
    await countAll(inOne, now);
    return { done: found.moved.length, more: false };
  },
});

/** Counts what changed; what takes too long is left to a job of its own. */
async function countAll(
  inOne: <Answer>(run: (tx: AccountTransaction) => Promise<Answer>) => Promise<Answer>,
  now: Date,
): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < COUNTING_MS) {
    if (!(await inOne((tx) => countStale(tx, now))).more) return;
  }
  await inOne((tx) => setDue(tx, [{ job: COUNT_STALE, subject: "", dueAt: new Date(0) }]));
}
