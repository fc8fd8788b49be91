import { sql } from "kysely";
import type { AccountTransaction } from "../../db/inAccount";
import { Later } from "../../errors";
import type { DeskTicket } from "../../helpdesks/ticket";
import { storeTickets } from "../../sync/storeTickets";
import type { BulkCall } from "./bulkCall";
import { outcomeOf } from "./outcomeOf";
import { OUTREACH_TAG } from "./outreachTag";
import { type RunItem, storeOutcomes } from "./sentItems";
import { subjectOf } from "./subjectOf";

/**
 * Tells customers who have not written, each in a ticket of their own.
 *
 * Before a ticket is made its item is noted as being sent; the help desk makes no second one under
 * the same key, and one that it made long ago is known from its tickets by then.
 */
export async function reachOut(call: BulkCall, items: readonly RunItem[]): Promise<void> {
  for (const item of items) {
    if (call.options.signal?.aborted === true) return;
    await reachOne(call, item);
  }
}

async function reachOne(call: BulkCall, item: RunItem): Promise<void> {
  const { helpDesk, options, now } = call;
  const known = await call.inAccount(async (tx) => {
    await markReaching(tx, item, now());
    return findMade(tx, item);
  });
  try {
    const ticket =
      known ??
      (await helpDesk.createTicket(
        {
          type: "word",
          subject: subjectOf(item.words ?? ""),
          words: item.words ?? "",
          requesterId: item.requesterId,
          authorId: item.startedBy,
          problemId: item.problemId,
          tags: [OUTREACH_TAG],
          key: `unticket-reach-${item.runId}-${item.requesterId}`,
        },
        options,
      ));
    await call.inAccount((tx) => noteReached(tx, item, { ticket, now: now() }));
  } catch (error) {
    const outcome = outcomeOf(error);
    // Nobody knows whether it was made: the same key finds out.
    if (outcome === null) throw new Later(1);
    await call.inAccount((tx) => storeOutcomes(tx, [{ item, ...outcome }], now()));
    if (outcome.state === "waiting") throw error;
  }
}

async function markReaching(tx: AccountTransaction, item: RunItem, now: Date): Promise<void> {
  await tx
    .updateTable("bulk_items")
    .set((row) => ({ state: "sending", attempts: sql`${row.ref("attempts")} + 1`, sent_at: now }))
    .where("run_id", "=", item.runId)
    .where("ticket_id", "=", item.ticketId)
    .execute();
}

/** A ticket of an earlier try that was read from the help desk since. */
async function findMade(
  tx: AccountTransaction,
  { requesterId, sentAt, words }: RunItem,
): Promise<{ readonly id: number } | null> {
  if (sentAt === null) return null;
  const made = await tx
    .selectFrom("tickets")
    .select("ticket_id as id")
    .where("requester_id", "=", requesterId)
    .where(sql<boolean>`${OUTREACH_TAG} = any(tags)`)
    .where("description", "=", words ?? "")
    .limit(1)
    .executeTakeFirst();
  return made ?? null;
}

async function noteReached(
  tx: AccountTransaction,
  { runId, ticketId }: RunItem,
  { ticket, now }: { ticket: DeskTicket | { readonly id: number }; now: Date },
): Promise<void> {
  if ("subject" in ticket) await storeTickets(tx, [ticket]);
  await tx
    .updateTable("bulk_items")
    .set({ state: "done", ticket_id: ticket.id, problem: null, done_at: now })
    .where("run_id", "=", runId)
    .where("ticket_id", "=", ticketId)
    .execute();
}
