import { inAccount } from "../db/inAccount";
import { setStatus } from "../connection/queries";
import type { Job, JobCall } from "../jobs/job";
import { findPlace } from "./cursors";
import { readAuditsOnce } from "./readAuditsOnce";
import { readExport } from "./readExport";
import { readLists } from "./readLists";
import { readUnaudited } from "./readUnaudited";
import { storePeople } from "./storePeople";
import { storeTickets } from "./storeTickets";
import { saveTotal } from "./saveTotal";
import type { Service } from "../service";

/** Woken when an account is connected. */
export const BACKFILL = "backfill";

/** A step begins nothing new after this; what it began ends within the job's own limit. */
const STEP_MS = 20_000;

/**
 * Reads an account for the first time: people, lists, tickets, and each ticket's audits. It goes on
 * where it was interrupted, in steps, until everything is there.
 */
export const backfill = (service: Service): Job => ({
  name: BACKFILL,
  async run(call) {
    const { accountId } = call;
    const account = await inAccount(service.db, accountId, (tx) =>
      tx.selectFrom("accounts").select("status").executeTakeFirst(),
    );
    if (account?.status !== "backfilling") return { done: 0, more: false };
    const until = new Date(Date.now() + STEP_MS);
    if (!(await readPeopleOnce(service, call, until))) return { done: 1, more: true };
    if (!(await readTicketsOnce(service, call, until))) return { done: 1, more: true };
    if (!(await readAuditsOnce(service, call, until))) return { done: 1, more: true };
    const { audits, more } = await readUnaudited(service, { ...call, until, lane: "background" });
    if (!more) await inAccount(service.db, accountId, (tx) => setStatus(tx, "connected"));
    for (const job of service.jobs.onTicketChanged) service.wake(accountId, job);
    return { done: audits, more };
  },
});

async function readPeopleOnce(
  service: Service,
  { accountId, signal }: JobCall,
  until: Date,
): Promise<boolean> {
  const options = { lane: "background", signal } as const;
  const place = await inAccount(service.db, accountId, (tx) => findPlace(tx, "users"));
  if (place.finished) return true;
  const helpDesk = await service.helpDesk(accountId);
  await readLists(service, accountId, options);
  return readExport(service.db, "users", {
    accountId,
    from: "cursor",
    until,
    read: (from) => helpDesk.exportUsers(from, options),
    store: storePeople,
  });
}

async function readTicketsOnce(
  service: Service,
  { accountId, signal }: JobCall,
  until: Date,
): Promise<boolean> {
  const options = { lane: "background", signal } as const;
  const place = await inAccount(service.db, accountId, (tx) => findPlace(tx, "tickets"));
  if (place.finished) return true;
  const helpDesk = await service.helpDesk(accountId);
  if (place.cursor === null) {
    const total = await helpDesk.countTickets(options);
    await inAccount(service.db, accountId, (tx) => saveTotal(tx, total));
  }
  return readExport(service.db, "tickets", {
    accountId,
    from: "cursor",
    until,
    read: (from) => helpDesk.exportTickets(from, options),
    store: storeTickets,
  });
}
