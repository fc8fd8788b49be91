import { sql } from "kysely";
import { Router } from "express";
import { readHistoryHealth as asked, retryStuck } from "#contract/histories";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { readHistoryHealth } from "./readHistoryHealth";

/** What could not be understood of the tickets' histories, and a second try for what is stuck. */
export function historyRoutes(service: Service): Router {
  const { db, deskNow } = service;
  const router = Router();
  serve(router, asked, (_request, { accountId }) =>
    inAccount(db, accountId, (tx) => readHistoryHealth(tx, deskNow())),
  );
  serve(router, retryStuck, async (_request, { accountId }) => {
    const jobs = await inAccount(db, accountId, async (tx) => {
      const { rows } = await sql<{ job: string }>`
        update due_times set due_at = now(), attempts = 0
         where due_at = 'infinity' and subject <> '' returning job
      `.execute(tx);
      return new Set(rows.map(({ job }) => job));
    });
    for (const job of jobs) service.wake(accountId, job);
    return inAccount(db, accountId, (tx) => readHistoryHealth(tx, deskNow()));
  });
  return router;
}
