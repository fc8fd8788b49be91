import { Later } from "../../errors";
import type { TicketWrite } from "../../helpdesks/bulk";
import type { DeskTicket } from "../../helpdesks/ticket";
import type { BulkCall } from "./bulkCall";
import { isDone } from "./isDone";
import { outcomeOf } from "./outcomeOf";
import { reachOut } from "./reachOut";
import {
  type ItemOutcome,
  listItems,
  markSending,
  noteJob,
  type RunItem,
  storeOutcomes,
} from "./sentItems";

/** The help desk takes no more in one job. */
const AT_ONCE = 100;

type Sent = { readonly item: RunItem; readonly ticket: DeskTicket };

/**
 * Sends the next tickets that wait, at most 100.
 *
 * Before anything leaves, the items are noted as being sent, bound to their ticket's last change:
 * whatever happens then, a second try finds either the words on the ticket or a ticket that has
 * not changed, and the help desk refuses one of two writes that are bound to the same change.
 *
 * @returns How many were sent or turned out to be done.
 */
export async function sendWaiting(call: BulkCall): Promise<number> {
  const { helpDesk, options, now } = call;
  const items = await call.inAccount((tx) => listItems(tx, "waiting", AT_ONCE));
  if (items.length === 0) return 0;
  if (items[0]?.kind === "reach") {
    await reachOut(call, items);
    return items.length;
  }
  const ids = items.map(({ ticketId }) => ticketId);
  const tickets = new Map(
    (await helpDesk.readTickets(ids, options)).map((ticket) => [ticket.id, ticket]),
  );
  const sent: Sent[] = [];
  const outcomes: ItemOutcome[] = [];
  for (const item of items) {
    const ticket = tickets.get(item.ticketId);
    const outcome = await withoutSending(call, item, ticket);
    if (outcome !== null) outcomes.push(outcome);
    else if (ticket !== undefined) sent.push({ item, ticket });
  }
  await call.inAccount(async (tx) => {
    await storeOutcomes(tx, outcomes, now());
    await markSending(tx, sent.map(toMark), now());
  });
  if (sent.length > 0) await send(call, sent);
  return items.length;
}

/** What needs no write, or cannot be written; null for what is to be sent. */
async function withoutSending(
  { helpDesk, options }: BulkCall,
  item: RunItem,
  ticket: DeskTicket | undefined,
): Promise<ItemOutcome | null> {
  if (ticket === undefined || ticket.deleted) {
    return { item, state: "failed", problem: "The ticket is gone." };
  }
  const isFirstWord = item.kind === "tell" && item.sentAt === null;
  if (!isFirstWord && (await isDone(helpDesk, { item, ticket }, options))) {
    return { item, state: "done" };
  }
  if (ticket.status === "closed") {
    return { item, state: "failed", problem: "The ticket is closed and cannot be changed." };
  }
  const isLinkedElsewhere = item.kind === "link" && ticket.problemId !== null;
  return isLinkedElsewhere
    ? { item, state: "failed", problem: "Meanwhile it belongs to another problem." }
    : null;
}

async function send(call: BulkCall, sent: readonly Sent[]): Promise<void> {
  const { helpDesk, options, now } = call;
  const items = sent.map(({ item }) => item);
  try {
    const jobId = await helpDesk.updateTickets(sent.map(toWrite), options);
    await call.inAccount((tx) => noteJob(tx, items, jobId));
  } catch (error) {
    const outcome = outcomeOf(error);
    // Nobody knows whether it arrived: the tickets will tell.
    if (outcome === null) throw new Later(1);
    await call.inAccount((tx) =>
      storeOutcomes(
        tx,
        items.map((item) => ({ item, ...outcome })),
        now(),
      ),
    );
    if (outcome.state === "waiting") throw error;
  }
}

const toMark = ({ item, ticket }: Sent) => ({
  item,
  updatedAt: ticket.updatedAt,
  before: { type: ticket.type, problemId: ticket.problemId },
});

function toWrite({ item, ticket }: Sent): TicketWrite {
  const { id, updatedAt } = ticket;
  if (item.kind === "tell") {
    return { id, updatedAt, comment: { body: item.words ?? "", authorId: item.startedBy } };
  }
  if (item.kind === "link") return { id, updatedAt, type: "incident", problemId: item.problemId };
  return { id, updatedAt, type: item.before?.type ?? "question", problemId: null };
}
