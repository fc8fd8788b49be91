import { inAccount } from "../../db/inAccount";
import { Later } from "../../errors";
import type { Job } from "../../jobs/job";
import type { Service } from "../../service";
import type { BulkCall } from "./bulkCall";
import { finishRuns, hasUnfinished } from "./sentItems";
import { sendWaiting } from "./sendWaiting";
import { settleSent } from "./settleSent";

export const CHANGE_MANY = "change-many";
const LOOK_AGAIN_SECONDS = 1;
/** For runs that stopped because the help desk was not connected. */
const EVERY_SECONDS = 300;

/**
 * Changes the tickets of runs that people started: a hundred at a time, each step stored, so that
 * it goes on after a crash where it was, and nobody is told twice.
 */
export const changeMany = (service: Service): Job => ({
  name: CHANGE_MANY,
  everySeconds: EVERY_SECONDS,
  async run({ accountId, signal }) {
    if (!(await inAccount(service.db, accountId, hasUnfinished))) return { done: 0, more: false };
    const call: BulkCall = {
      helpDesk: await service.helpDesk(accountId),
      options: { lane: "events", signal },
      now: service.deskNow,
      inAccount: (run) => inAccount(service.db, accountId, run),
    };
    if (!(await settleSent(call))) throw new Later(LOOK_AGAIN_SECONDS);
    const done = await sendWaiting(call);
    if (done > 0) throw new Later(LOOK_AGAIN_SECONDS);
    await call.inAccount((tx) => finishRuns(tx, call.now()));
    return { done, more: false };
  },
});
