import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { Job } from "../jobs/job";
import { TAKE_EVENTS } from "../webhooks/inbox";
import type { Service } from "../service";
import { isOutside } from "./isOutside";
import { eraseTickets, markDeleted } from "./forgetTickets";
import { takeIn, tellListeners } from "./takeIn";

type Row = { event_id: string; type: string; ticket_id: number | null };

/** Zendesk's show_many takes 100 ids. */
const MOST_TICKETS = 100;
const MOST_EVENTS = 2_000;
/** An event that failed this often waits for a person. */
const MOST_ATTEMPTS = 5;
const ERASED = "zen:event-type:ticket.permanently_deleted";

/**
 * Turns events into tickets: reads each ticket that events speak of, once however many there are,
 * and stores what is new. An event is done in the transaction that stores its ticket.
 */
export const takeEvents = (service: Service): Job => ({
  name: TAKE_EVENTS,
  async run({ accountId, signal }) {
    const rows = await inAccount(service.db, accountId, listWaiting);
    if (rows.length === 0) return { done: 0, more: false };
    const ticketIds = [...new Set(rows.flatMap(({ ticket_id }) => ticket_id ?? []))];
    const taken = new Set(ticketIds.slice(0, MOST_TICKETS));
    const events = rows.filter(({ ticket_id }) => ticket_id === null || taken.has(ticket_id));
    try {
      await takeBatch(service, { accountId, events, ticketIds: [...taken], signal });
    } catch (error) {
      // The help desk is away or we may not read it: nothing is wrong with the events.
      if (isOutside(error)) throw error;
      await takeOneByOne(service, { accountId, events, signal, error });
    }
    return {
      done: events.length,
      more: rows.length > events.length || rows.length === MOST_EVENTS,
    };
  },
});

const listWaiting = (tx: AccountTransaction): Promise<Row[]> =>
  tx
    .selectFrom("inbox")
    .select(["event_id", "type", "ticket_id"])
    .where("state", "=", "waiting")
    .orderBy("received_at")
    .limit(MOST_EVENTS)
    .execute();

type Batch = {
  accountId: number;
  events: readonly Row[];
  ticketIds: readonly number[];
  signal: AbortSignal;
};

async function takeBatch(service: Service, batch: Batch): Promise<void> {
  const { accountId, events, ticketIds, signal } = batch;
  const options = { lane: "events", signal } as const;
  const helpDesk = await service.helpDesk(accountId);
  const tickets = ticketIds.length === 0 ? [] : await helpDesk.readTickets(ticketIds, options);
  const here = new Set(tickets.map(({ id }) => id));
  const gone = ticketIds.filter((id) => !here.has(id));
  const erased = events.flatMap(({ type, ticket_id }) =>
    type === ERASED && ticket_id !== null && !here.has(ticket_id) ? ticket_id : [],
  );
  await takeIn(service, helpDesk, {
    accountId,
    tickets,
    options,
    also: async (tx) => {
      await markDeleted(tx, gone);
      await eraseTickets(tx, erased);
      await tellListeners(tx, service.jobs.onTicketChanged, gone);
      await markDone(tx, events);
    },
  });
  for (const job of service.jobs.onTicketChanged) service.wake(accountId, job);
}

async function takeOneByOne(
  service: Service,
  { accountId, events, signal, error }: Omit<Batch, "ticketIds"> & { error: unknown },
): Promise<void> {
  service.log.warn({ err: error, accountId }, "a batch of events failed; each is tried alone");
  for (const ticketId of new Set(events.map(({ ticket_id }) => ticket_id))) {
    const own = events.filter(({ ticket_id }) => ticket_id === ticketId);
    const ticketIds = ticketId === null ? [] : [ticketId];
    try {
      await takeBatch(service, { accountId, events: own, ticketIds, signal });
    } catch (failure) {
      if (isOutside(failure)) throw failure;
      await inAccount(service.db, accountId, (tx) => noteFailure(tx, own, failure));
    }
  }
}

async function markDone(tx: AccountTransaction, events: readonly Row[]): Promise<void> {
  await sql`
    update inbox set state = 'done', done_at = now(), reason = null, body = null
     where event_id = any(${events.map(({ event_id }) => event_id)}::text[])
  `.execute(tx);
}

async function noteFailure(
  tx: AccountTransaction,
  events: readonly Row[],
  failure: unknown,
): Promise<void> {
  const reason = failure instanceof Error ? failure.message.slice(0, 500) : "It failed.";
  await sql`
    update inbox
       set attempts = attempts + 1, reason = ${reason},
           state = case when attempts + 1 >= ${MOST_ATTEMPTS} then 'parked' else state end
     where event_id = any(${events.map(({ event_id }) => event_id)}::text[])
  `.execute(tx);
}
