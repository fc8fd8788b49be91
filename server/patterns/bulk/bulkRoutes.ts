import { sql } from "kysely";
import { Router } from "express";
import { type BulkItem, previewBulk, readBulk, retryBulk, startBulk } from "#contract/bulk";
import { type AccountTransaction, inAccount } from "../../db/inAccount";
import { readId } from "../../http/readId";
import { serve } from "../../http/serve";
import { setDue } from "../../jobs/dueTimes";
import type { Service } from "../../service";
import { requireIncident } from "../incidents/findIncident";
import { requirePattern } from "../requirePattern";
import { CHANGE_MANY } from "./changeMany";
import { requireRun } from "./listRuns";
import { planBulk } from "./planBulk";
import { startBulk as start } from "./startBulk";

const MOST_SHOWN = 200;
const MOST_ITEMS = 2000;

/** Many tickets changed by one click: seen before, followed, and tried again where it failed. */
export function bulkRoutes(service: Service): Router {
  const { db, wake } = service;
  const router = Router();
  serve(router, previewBulk, ({ patternId, kind }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const { pattern_id } = await requirePattern(tx, patternId);
      const incident = await requireIncident(tx, pattern_id);
      const plan = await planBulk(tx, caller, { kind, patternId: pattern_id, incident });
      return {
        key: plan.key,
        count: plan.items.length,
        words: plan.words,
        left: plan.left,
        tickets: plan.items.slice(0, MOST_SHOWN).map(({ ticketId, subject, customer }) => ({
          ticketId: String(ticketId),
          subject,
          customer,
        })),
      };
    }),
  );
  serve(router, startBulk, (asked, caller) => start(service, caller, asked));
  serve(router, readBulk, ({ runId }, { accountId }) =>
    inAccount(db, accountId, async (tx) => {
      const id = readId(runId);
      return { run: await requireRun(tx, id), items: await listItems(tx, id) };
    }),
  );
  serve(router, retryBulk, async ({ runId }, { accountId }) => {
    const run = await inAccount(db, accountId, async (tx) => {
      const id = readId(runId);
      await requireRun(tx, id);
      await retryFailed(tx, id);
      return requireRun(tx, id);
    });
    wake(accountId, CHANGE_MANY);
    return run;
  });
  return router;
}

async function listItems(tx: AccountTransaction, runId: number): Promise<BulkItem[]> {
  const rows = await tx
    .selectFrom("bulk_items as i")
    .leftJoin("people as p", (join) =>
      join.onRef("p.account_id", "=", "i.account_id").onRef("p.user_id", "=", "i.requester_id"),
    )
    .select(["i.ticket_id", "i.state", "i.problem", "p.name"])
    .where("i.run_id", "=", runId)
    .orderBy(sql`i.state = 'failed' desc`)
    .orderBy("i.ticket_id")
    .limit(MOST_ITEMS)
    .execute();
  return rows.map(({ ticket_id, state, problem, name }) => ({
    ticketId: ticket_id < 0 ? null : String(ticket_id),
    customer: name ?? "",
    state,
    problem,
  }));
}

/** Only what failed, and only where nobody got the words by another run since. */
async function retryFailed(tx: AccountTransaction, runId: number): Promise<void> {
  await sql`
    update bulk_items i set state = 'waiting', attempts = 0, problem = null, job_id = null
     where i.run_id = ${runId} and i.state = 'failed'
       and not exists (select from bulk_items o
                        where o.account_id = i.account_id and o.once_key = i.once_key
                          and o.state <> 'failed')
  `.execute(tx);
  await tx
    .updateTable("bulk_runs")
    .set({ finished_at: null })
    .where("run_id", "=", runId)
    .execute();
  await setDue(tx, [{ job: CHANGE_MANY, subject: "", dueAt: new Date() }]);
}
