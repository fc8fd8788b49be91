import { sql } from "kysely";
import { inAccount } from "../db/inAccount";
import type { Job } from "../jobs/job";
import type { Service } from "../service";

/** Ids of events are kept this long, so that a late repeat is known. */
const DAYS = 35;
const MOST = 20_000;

/** Removes what has served: old events, ended sessions. */
export const sweep = ({ db }: Service): Job => ({
  name: "sweep",
  everySeconds: 3600,
  run: ({ accountId }) =>
    inAccount(db, accountId, async (tx) => {
      const { numAffectedRows } = await sql`
        delete from inbox where (account_id, event_id) in (
          select account_id, event_id from inbox
           where state = 'done' and done_at < now() - make_interval(days => ${DAYS})
           limit ${MOST})
      `.execute(tx);
      await tx
        .deleteFrom("sessions")
        .where("expires_at", "<", sql<Date>`now()`)
        .execute();
      const done = Number(numAffectedRows ?? 0);
      return { done, more: done === MOST };
    }),
});
