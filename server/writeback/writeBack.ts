import { sql } from "kysely";
import { marksOf, withMark } from "#domain/ownership/marksOf";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import type { HelpDesk } from "../helpdesks/helpDesk";
import type { DeskTicket } from "../helpdesks/ticket";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { takeIn } from "../sync/takeIn";
import { listUnwritten, type MarkFields, type Unwritten } from "./listUnwritten";

/** Few at a time: people's own work in the help desk comes first. */
const MOST_TICKETS = 20;
const SAME_STAMP_MS = 2_000;

/**
 * Writes verdicts on tickets, where an admin wants that: each once, and never over what somebody
 * else changed meanwhile.
 */
export const writeBack = (service: Service): Job => ({
  name: "write-back",
  everySeconds: 15,
  async run({ accountId, now, signal }) {
    const work = await inAccount(service.db, accountId, (tx) => listUnwritten(tx, MOST_TICKETS));
    if (work.verdicts.length === 0) return { done: 0, more: false };
    const helpDesk = await service.helpDesk(accountId);
    const options = { lane: "background", signal } as const;
    const tickets = await helpDesk.readTickets(
      work.verdicts.map(({ ticketId }) => ticketId),
      options,
    );
    let settled = 0;
    for (const verdict of work.verdicts) {
      const ticket = tickets.find(({ id }) => id === verdict.ticketId);
      if (ticket !== undefined && isJustChanged(ticket, now)) continue;
      const problem = await writeOne(
        service,
        { accountId, helpDesk, ticket },
        { ...work, verdict },
      );
      if (problem !== "again") {
        settled += 1;
        await inAccount(service.db, accountId, (tx) => noteWritten(tx, verdict, problem));
      }
    }
    return { done: settled, more: settled > 0 && work.verdicts.length === MOST_TICKETS };
  },
});

/**
 * A ticket's stamp has whole seconds: a second change in the same second would not show in it. So
 * a ticket that changed just now is left for later.
 */
const isJustChanged = ({ updatedAt }: DeskTicket, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(updatedAt)) < SAME_STAMP_MS;

type Place = {
  readonly accountId: number;
  readonly helpDesk: HelpDesk;
  readonly ticket: DeskTicket | undefined;
};

/**
 * @returns Null when it stands on the ticket, a problem when the help desk does not take it, and
 *   "again" when somebody changed the ticket meanwhile: then it is read and judged anew first.
 */
async function writeOne(
  service: Service,
  { accountId, helpDesk, ticket }: Place,
  { verdict, fields }: { verdict: Unwritten; fields: MarkFields },
): Promise<string | null> {
  if (ticket === undefined || ticket.status === "closed") return "The ticket is closed.";
  const change = changeOf(ticket, verdict, fields);
  if (change === null) return null;
  const options = { lane: "background" } as const;
  try {
    const written = await helpDesk.setTicketFields(ticket.id, change, options);
    await takeIn(service, helpDesk, { accountId, tickets: [written], options });
    return null;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "conflict") throw error;
    const [fresh] = await helpDesk.readTickets([ticket.id], options);
    if (fresh === undefined) return "The ticket is gone.";
    if (fresh.updatedAt === ticket.updatedAt) return error.message;
    await takeIn(service, helpDesk, { accountId, tickets: [fresh], options });
    return "again";
  }
}

/** What is to be written; null when the ticket says it all already. */
function changeOf(ticket: DeskTicket, verdict: Unwritten, places: MarkFields) {
  const { state, nextPromiseAt, ruleIds } = verdict;
  const marks = marksOf({ state, nextPromiseAt: nextPromiseAt?.toISOString() ?? null, ruleIds });
  const tags = withMark(ticket.tags, marks.tag);
  const valueOf = (field: number | null) =>
    ticket.customFields.find(({ id }) => id === field)?.value;
  const isTold =
    marks.nextUpdate === null || isSameTime(valueOf(places.nextUpdate), marks.nextUpdate);
  const isSaid = (valueOf(places.words) ?? "") === marks.words;
  const fields = [
    ...(isTold ? [] : [{ id: places.nextUpdate, value: marks.nextUpdate }]),
    ...(isSaid ? [] : [{ id: places.words, value: marks.words }]),
  ].flatMap(({ id, value }) => (id === null ? [] : [{ id, value }]));
  if (fields.length === 0 && tags.join(" ") === ticket.tags.join(" ")) return null;
  return { fields, tags, updatedAt: ticket.updatedAt, stamp: "verdict" };
}

const isSameTime = (stands: unknown, wanted: string): boolean =>
  typeof stands === "string" && Date.parse(stands) === Date.parse(wanted);

async function noteWritten(
  tx: AccountTransaction,
  { ticketId, state, nextPromiseAt, ruleIds }: Unwritten,
  problem: string | null,
): Promise<void> {
  await sql`
    insert into marks (account_id, ticket_id, state, next_promise_at, rule_ids, written_at, problem)
    values (nullif(current_setting('app.account', true), '')::bigint, ${ticketId}, ${state},
            ${nextPromiseAt}, ${[...ruleIds]}::text[], now(), ${problem})
    on conflict (account_id, ticket_id) do update
      set (state, next_promise_at, rule_ids, written_at, problem) =
          (excluded.state, excluded.next_promise_at, excluded.rule_ids, excluded.written_at,
           excluded.problem)
  `.execute(tx);
}
