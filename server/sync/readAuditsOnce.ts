import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { JobCall } from "../jobs/job";
import type { Service } from "../service";
import { findPlace } from "./cursors";
import { readExport } from "./readExport";
import { storeAudits } from "./storeAudits";
import { tellListeners } from "./takeIn";

/** What happened this shortly before we began may be missing from the list of all audits. */
const UNSURE_SECONDS = 300;

/**
 * Reads the list of all audits, a hundred a call instead of a call for each ticket. It leaves out
 * archived tickets and may miss what is brand new: tickets count as read only when their first
 * audit is there and they have not changed since; the others are read one by one afterwards.
 *
 * @returns Whether the end was reached.
 */
export async function readAuditsOnce(
  service: Service,
  { accountId, signal }: JobCall,
  until: Date,
): Promise<boolean> {
  const options = { lane: "background", signal } as const;
  const helpDesk = await service.helpDesk(accountId);
  for (const direction of ["after", "before"] as const) {
    const stream = `audits-${direction}` as const;
    const { finished } = await inAccount(service.db, accountId, (tx) => findPlace(tx, stream));
    if (finished) continue;
    const isWhole = await readExport(service.db, stream, {
      accountId,
      from: "cursor",
      until,
      read: (from) =>
        helpDesk.exportAudits(
          { direction, cursor: "cursor" in from ? from.cursor : null },
          options,
        ),
      store: storeAudits,
    });
    if (!isWhole) return false;
  }
  await inAccount(service.db, accountId, async (tx) => {
    const whole = await markWhole(tx);
    await tellListeners(tx, service.jobs.onTicketChanged, whole);
  });
  return true;
}

async function markWhole(tx: AccountTransaction): Promise<number[]> {
  const { rows } = await sql<{ ticket_id: number }>`
    update tickets set audited_at = generated_at
     where audited_at < generated_at
       and generated_at < (
         select extract(epoch from started_at) - ${UNSURE_SECONDS}
           from cursors where stream = 'audits-after')
       and exists (
         select from audits
          where audits.account_id = tickets.account_id
            and audits.ticket_id = tickets.ticket_id
            and audits.created_at <= tickets.created_at)
    returning ticket_id
  `.execute(tx);
  return rows.map(({ ticket_id }) => ticket_id);
}
