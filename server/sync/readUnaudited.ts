import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { Service } from "../service";
import { readHistory, type TicketMark } from "./takeIn";

/** Tickets per transaction. */
const CHUNK = 50;

/**
 * Reads the audits of tickets that changed since their audits were read last, newest first. While
 * one chunk is stored the next is read.
 *
 * @param until - Begins no new chunk after this moment.
 * @returns How many audits were new, and whether tickets are left.
 */
export async function readUnaudited(
  service: Service,
  how: { accountId: number; until: Date; signal: AbortSignal; lane: "background" | "events" },
): Promise<{ audits: number; more: boolean }> {
  const { accountId, signal, lane } = how;
  const helpDesk = await service.helpDesk(accountId);
  let audits = 0;
  let storing: Promise<number> = Promise.resolve(0);
  let last: TicketMark | null = null;
  for (;;) {
    const after: TicketMark | null = last;
    const tickets: TicketMark[] = await inAccount(service.db, accountId, (tx) =>
      listUnaudited(tx, after),
    );
    if (tickets.length === 0) break;
    const store = await readHistory(service, helpDesk, {
      accountId,
      tickets,
      options: { lane, signal },
    });
    audits += await storing;
    storing = inAccount(service.db, accountId, store);
    // Seen by the next round of this loop; until then nobody else waits for it.
    storing.catch(() => undefined);
    last = tickets.at(-1) ?? null;
    if (Date.now() > how.until.getTime()) {
      audits += await storing;
      return { audits, more: true };
    }
  }
  audits += await storing;
  return { audits, more: false };
}

/** The next chunk below a ticket: what is still being stored is not listed again. */
async function listUnaudited(
  tx: AccountTransaction,
  below: TicketMark | null,
): Promise<TicketMark[]> {
  const rows = await tx
    .selectFrom("tickets")
    .select(["ticket_id", "generated_at", "deleted", "requester_id", "submitter_id", "assignee_id"])
    .whereRef("audited_at", "<", "generated_at")
    .$if(below !== null, (query) => query.where("ticket_id", "<", below?.id ?? 0))
    .orderBy("ticket_id", "desc")
    .limit(CHUNK)
    .execute();
  return rows.map((row) => ({
    id: row.ticket_id,
    generatedAt: row.generated_at,
    deleted: row.deleted,
    requesterId: row.requester_id,
    submitterId: row.submitter_id,
    assigneeId: row.assignee_id,
  }));
}
