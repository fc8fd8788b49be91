import { Router } from "express";
import * as contract from "#contract/templateRuns";
import type { RunItem } from "#contract/templateRuns";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { beginRun, cancelRun, confirmRun } from "./beginRun";
import { describeRuns, findRun, type ItemRow, listRunRows, type RunRow } from "./runs";

/** Bulk changes: checked, confirmed, watched, cancelled. */
export function runRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  const shown = (accountId: number, run: RunRow) =>
    inAccount(db, accountId, async (tx) => {
      const [described] = await describeRuns(tx, [run]);
      if (described === undefined) throw new Error("A run that was found is described.");
      return described;
    });

  serve(router, contract.startRun, async (asked, caller) =>
    shown(caller.accountId, await beginRun(service, caller, asked)),
  );
  serve(router, contract.confirmRun, async (asked, caller) =>
    shown(caller.accountId, await confirmRun(service, caller, asked)),
  );
  serve(router, contract.cancelRun, async ({ runId }, { accountId }) =>
    shown(accountId, await cancelRun(service, accountId, runId)),
  );
  serve(router, contract.readRun, async ({ runId, state, limit, offset }, { accountId }) => {
    const run = await shown(accountId, await inAccount(db, accountId, (tx) => findRun(tx, runId)));
    const items = await inAccount(db, accountId, (tx) =>
      tx
        .selectFrom("template_run_items")
        .selectAll()
        .where("run_id", "=", runId)
        .$if(state !== undefined, (query) => query.where("state", "=", state ?? "waiting"))
        .orderBy("place")
        .limit(limit)
        .offset(offset)
        .execute(),
    );
    const itemsTotal = state === undefined ? run.total : (run.counts[state] ?? 0);
    return { ...run, items: items.map(toItem), itemsTotal };
  });
  serve(router, contract.listRuns, (_request, { accountId }) =>
    inAccount(db, accountId, async (tx) => ({
      runs: await describeRuns(tx, await listRunRows(tx)),
    })),
  );
  return router;
}

const toItem = (item: ItemRow): RunItem => ({
  key: item.key,
  type: item.type,
  title: item.title,
  locale: item.locale,
  state: item.state,
  detail: item.detail,
  before: item.words_before,
  after: item.words_after,
  conflict: item.conflict,
});
