import { sql } from "kysely";
import { inAccount } from "../db/inAccount";
import type { Job } from "../jobs/job";
import { count } from "../webhooks/deliveryCounts";
import { readExport } from "./readExport";
import { readLists } from "./readLists";
import { readUnaudited } from "./readUnaudited";
import { storePeople } from "./storePeople";
import { storeTickets } from "./storeTickets";
import type { Service } from "../service";

const STEP_MS = 20_000;

/**
 * Finds what events did not tell: every five minutes the export is read on from two pages before
 * its last end, and audits of tickets that changed since we read them are read again.
 */
export const reconcile = (service: Service): Job => ({
  name: "reconcile",
  everySeconds: 300,
  // Exports withhold the newest minute: what was lost while we were down shows after it.
  afterStartSeconds: 65,
  async run({ accountId, signal }) {
    const account = await inAccount(service.db, accountId, (tx) =>
      tx.selectFrom("accounts").select("status").executeTakeFirst(),
    );
    if (account?.status !== "connected") return { done: 0, more: false };
    const options = { lane: "background", signal } as const;
    const until = new Date(Date.now() + STEP_MS);
    const helpDesk = await service.helpDesk(accountId);
    await readLists(service, accountId, options);
    await readExport(service.db, "users", {
      accountId,
      from: "cursor",
      until,
      read: (from) => helpDesk.exportUsers(from, options),
      store: storePeople,
    });
    const isWhole = await readExport(service.db, "tickets", {
      accountId,
      from: "overlap",
      until,
      read: (from) => helpDesk.exportTickets(from, options),
      store: storeTickets,
    });
    const { audits, more } = await readUnaudited(service, {
      accountId,
      signal,
      until,
      lane: "background",
    });
    await inAccount(service.db, accountId, async (tx) => {
      await count(tx, { repaired: audits });
      if (isWhole && !more)
        await sql`update connections set last_reconciled_at = now()`.execute(tx);
    });
    if (audits > 0) for (const job of service.jobs.onTicketChanged) service.wake(accountId, job);
    return { done: audits, more: more || !isWhole };
  },
});
