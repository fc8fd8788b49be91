import { sql } from "kysely";
import { Settings } from "#contract/settings";
import type { OwnershipStanding } from "#domain/ownership/describeOwnership";
import { marksOf, withMark } from "#domain/ownership/marksOf";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import type { HelpDesk } from "../helpdesks/helpDesk";
import type { DeskTicket } from "../helpdesks/ticket";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { takeIn } from "../sync/takeIn";
import { findContactFields } from "../tickets/findContactFields";

/** Few at a time: people's own work in the help desk comes first. */
const MOST_TICKETS = 20;

/** A verdict that is not on its ticket yet. */
type Unwritten = {
  readonly ticketId: number;
  readonly state: OwnershipStanding;
  readonly nextPromiseAt: Date | null;
};

/**
 * Writes verdicts on tickets, where an admin wants that: each once, and never over what somebody
 * else changed meanwhile.
 */
export const writeBack = (service: Service): Job => ({
  name: "write-back",
  everySeconds: 15,
  async run({ accountId, signal }) {
    const work = await inAccount(service.db, accountId, listUnwritten);
    if (work.verdicts.length === 0) return { done: 0, more: false };
    const helpDesk = await service.helpDesk(accountId);
    const options = { lane: "background", signal } as const;
    const tickets = await helpDesk.readTickets(
      work.verdicts.map(({ ticketId }) => ticketId),
      options,
    );
    for (const verdict of work.verdicts) {
      const ticket = tickets.find(({ id }) => id === verdict.ticketId);
      const problem = await writeOne(
        service,
        { accountId, helpDesk, ticket },
        { ...work, verdict },
      );
      if (problem !== "again") {
        await inAccount(service.db, accountId, (tx) => noteWritten(tx, verdict, problem));
      }
    }
    return { done: work.verdicts.length, more: work.verdicts.length === MOST_TICKETS };
  },
});

type Work = { readonly verdicts: readonly Unwritten[]; readonly fieldId: number | null };

/** Verdicts that differ from what was written last; none where it is switched off. */
async function listUnwritten(tx: AccountTransaction): Promise<Work> {
  const saved = await tx
    .selectFrom("settings")
    .select("settings")
    .where("confirmed", "=", true)
    .executeTakeFirst();
  const isOn = saved !== undefined && Settings.parse(saved.settings).ownership.writesBack;
  if (!isOn) return { verdicts: [], fieldId: null };
  const { rows } = await sql<Unwritten>`
    select o.ticket_id as "ticketId", o.state, o.next_promise_at as "nextPromiseAt"
      from ownerships o
      join tickets t on t.account_id = o.account_id and t.ticket_id = o.ticket_id
      left join marks m on m.account_id = o.account_id and m.ticket_id = o.ticket_id
     where not t.deleted and t.status <> 'closed'
       and (m.ticket_id is not null or o.next_promise_at is not null
            or o.state not in ('owned', 'not-handed-over'))
       and (o.state, o.next_promise_at) is distinct from (m.state, m.next_promise_at)
     order by o.ticket_id limit ${MOST_TICKETS}
  `.execute(tx);
  return { verdicts: rows, fieldId: (await findContactFields(tx)).nextUpdate };
}

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
  { verdict, fieldId }: { verdict: Unwritten; fieldId: number | null },
): Promise<string | null> {
  if (ticket === undefined || ticket.status === "closed") return "The ticket is closed.";
  const change = changeOf(ticket, verdict, fieldId);
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
function changeOf(ticket: DeskTicket, verdict: Unwritten, fieldId: number | null) {
  const marks = marksOf(verdict.state, verdict.nextPromiseAt?.toISOString() ?? null);
  const tags = withMark(ticket.tags, marks.tag);
  const stands = ticket.customFields.find(({ id }) => id === fieldId)?.value;
  const isTold = marks.nextUpdate === null || isSameTime(stands, marks.nextUpdate);
  const fields = fieldId === null || isTold ? [] : [{ id: fieldId, value: marks.nextUpdate }];
  if (fields.length === 0 && tags.join(" ") === ticket.tags.join(" ")) return null;
  return { fields, tags, updatedAt: ticket.updatedAt, stamp: "verdict" };
}

const isSameTime = (stands: unknown, wanted: string): boolean =>
  typeof stands === "string" && Date.parse(stands) === Date.parse(wanted);

async function noteWritten(
  tx: AccountTransaction,
  { ticketId, state, nextPromiseAt }: Unwritten,
  problem: string | null,
): Promise<void> {
  await sql`
    insert into marks (account_id, ticket_id, state, next_promise_at, written_at, problem)
    values (nullif(current_setting('app.account', true), '')::bigint, ${ticketId}, ${state},
            ${nextPromiseAt}, now(), ${problem})
    on conflict (account_id, ticket_id) do update
      set (state, next_promise_at, written_at, problem) =
          (excluded.state, excluded.next_promise_at, excluded.written_at, excluded.problem)
  `.execute(tx);
}
