import type { AccountTransaction } from "../../db/inAccount";
import type { DeskTicket } from "../../helpdesks/ticket";
import { storeTickets } from "../../sync/storeTickets";
import { countPatterns } from "../countPatterns";
import { noteTold } from "../noteTold";
import { findPattern } from "../findPattern";
import type { BulkCall } from "./bulkCall";
import { isDone } from "./isDone";
import { reachOut } from "./reachOut";
import { type ItemOutcome, listItems, type RunItem, storeOutcomes } from "./sentItems";

const AT_ONCE = 100;
/** A job that takes longer is not waited for: the tickets themselves say what happened. */
const STUCK_MS = 30 * 60_000;
/** Audits are read this many tickets at a time. */
const PARALLEL = 8;

/**
 * Learns what became of the tickets that were sent, from the job's results while the help desk
 * still has them, else from the tickets themselves.
 *
 * @returns False while a job is still at work.
 */
export async function settleSent(call: BulkCall): Promise<boolean> {
  const items = await call.inAccount((tx) => listItems(tx, "sending", AT_ONCE));
  if (items.length === 0) return true;
  if (items[0]?.kind === "reach") {
    // Each is made under a key of its own: what was cut off is simply asked for again.
    await reachOut(call, items);
    return true;
  }
  let isSettled = true;
  for (const jobId of new Set(items.map((item) => item.jobId))) {
    const sent = items.filter((item) => item.jobId === jobId);
    const outcomes = await outcomesOf(call, jobId, sent);
    if (outcomes === null) isSettled = false;
    else await keepOutcomes(call, outcomes);
  }
  return isSettled;
}

async function outcomesOf(
  call: BulkCall,
  jobId: string | null,
  sent: readonly RunItem[],
): Promise<ItemOutcome[] | null> {
  const { helpDesk, options, now } = call;
  const order = sent.map(({ ticketId }) => ticketId);
  const job = jobId === null ? null : await helpDesk.readJob(jobId, order, options);
  const isStuck = now().getTime() - (sent[0]?.sentAt?.getTime() ?? 0) > STUCK_MS;
  if (job !== null && !job.isFinished && !isStuck) return null;
  const results = new Map(job?.results.map((result) => [result.id, result]));
  const known = sent.flatMap((item): ItemOutcome[] => {
    const result = results.get(item.ticketId);
    if (result === undefined) return [];
    if (result.problem === null) return [{ item, state: "done" }];
    return [{ item, state: result.isConflict ? "waiting" : "failed", problem: result.problem }];
  });
  const unknown = sent.filter(({ ticketId }) => !results.has(ticketId));
  return [...known, ...(await askTickets(call, unknown))];
}

/** A write whose outcome nobody knows: the ticket tells. */
async function askTickets(call: BulkCall, items: readonly RunItem[]): Promise<ItemOutcome[]> {
  if (items.length === 0) return [];
  const tickets = await readTickets(call, items);
  const waiting = [...items];
  const outcomes: ItemOutcome[] = [];
  const ask = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      const ticket = tickets.get(item.ticketId);
      if (ticket === undefined) outcomes.push({ item, state: "failed", problem: GONE });
      else {
        const happened = await isDone(call.helpDesk, { item, ticket }, call.options);
        outcomes.push({ item, state: happened ? "done" : "waiting" });
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, ask));
  return outcomes;
}

const GONE = "The ticket is gone.";

async function readTickets(
  { helpDesk, options }: BulkCall,
  items: readonly RunItem[],
): Promise<Map<number, DeskTicket>> {
  const ids = items.map(({ ticketId }) => ticketId);
  const tickets = await helpDesk.readTickets(ids, options);
  return new Map(tickets.map((ticket) => [ticket.id, ticket]));
}

/** Stores outcomes with the tickets as they are now, and counts who is told. */
async function keepOutcomes(call: BulkCall, outcomes: readonly ItemOutcome[]): Promise<void> {
  const done = outcomes.filter(({ state }) => state === "done").map(({ item }) => item);
  // What was done is stored first: a crash while reading the tickets must not send it again.
  await call.inAccount((tx) => storeOutcomes(tx, outcomes, call.now()));
  if (done.length === 0) return;
  const tickets = await readTickets(call, done);
  await call.inAccount(async (tx) => {
    await storeTickets(tx, [...tickets.values()]);
    await noteTold(
      tx,
      done.map(({ ticketId }) => ticketId),
    );
    await countPatterns(tx, await patternsOf(tx, done), call.now());
  });
}

async function patternsOf(tx: AccountTransaction, items: readonly RunItem[]): Promise<number[]> {
  const ids = new Set<number>();
  for (const id of new Set(items.map(({ patternId }) => patternId))) {
    const row = await findPattern(tx, id);
    if (row !== null) ids.add(row.pattern_id);
  }
  return [...ids];
}
