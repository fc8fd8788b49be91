import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { CallOptions, DeskUser, HelpDesk } from "../helpdesks/helpDesk";
import type { DeskAudit, DeskTicket } from "../helpdesks/ticket";
import { setDue } from "../jobs/dueTimes";
import type { Service } from "../service";
import { listUnknownPeople, storePeople } from "./storePeople";
import { storeAudits } from "./storeAudits";
import { storeTickets } from "./storeTickets";

/** Audits are read this many tickets at a time. */
const PARALLEL = 8;
const MOST_USERS = 100;

/** What must be known of a ticket to read its audits. */
export type TicketMark = Pick<
  DeskTicket,
  "id" | "generatedAt" | "deleted" | "requesterId" | "submitterId" | "assigneeId"
>;

type Taking<Ticket> = {
  readonly accountId: number;
  readonly tickets: readonly Ticket[];
  readonly options: CallOptions;
  /** More to store in the same transaction, such as "these events are done". */
  readonly also?: (tx: AccountTransaction) => Promise<void>;
};

/**
 * Takes in tickets whole: the tickets, their audits, and people we did not know; and makes the
 * jobs due that follow changed tickets. Everything of a call is stored in one transaction, after
 * all was read; doing it again changes nothing.
 */
export async function takeIn(
  service: Service,
  helpDesk: HelpDesk,
  taking: Taking<DeskTicket>,
): Promise<void> {
  const store = await readHistory(service, helpDesk, taking);
  await inAccount(service.db, taking.accountId, async (tx) => {
    await storeTickets(tx, taking.tickets);
    await store(tx);
    await taking.also?.(tx);
  });
}

/**
 * Reads the audits of tickets, and the people in them that we do not know.
 *
 * @returns Stores what was read, in the caller's transaction, and says how many audits were new.
 */
export async function readHistory(
  service: Service,
  helpDesk: HelpDesk,
  { accountId, tickets, options }: Omit<Taking<TicketMark>, "also">,
): Promise<(tx: AccountTransaction) => Promise<number>> {
  const living = tickets.filter(({ deleted }) => !deleted);
  const audits = await readAudits(helpDesk, living, options);
  const strangers = await readStrangers(service, helpDesk, { accountId, tickets, audits, options });
  return async (tx) => {
    await storePeople(tx, strangers);
    const stored = await storeAudits(tx, audits);
    await markAudited(tx, tickets);
    await tellListeners(
      tx,
      service.jobs.onTicketChanged,
      tickets.map(({ id }) => id),
    );
    return stored;
  };
}

/** Makes the jobs due that follow changed tickets. */
export async function tellListeners(
  tx: AccountTransaction,
  listeners: readonly string[],
  ticketIds: readonly number[],
): Promise<void> {
  const dueAt = new Date(0);
  await setDue(
    tx,
    listeners.flatMap((job) => ticketIds.map((id) => ({ job, subject: String(id), dueAt }))),
  );
}

async function readAudits(
  helpDesk: HelpDesk,
  tickets: readonly TicketMark[],
  options: CallOptions,
): Promise<DeskAudit[]> {
  const waiting = [...tickets];
  const audits: DeskAudit[] = [];
  const readOn = async (): Promise<void> => {
    for (let ticket = waiting.pop(); ticket !== undefined; ticket = waiting.pop()) {
      audits.push(...((await helpDesk.readAudits(ticket.id, options)) ?? []));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, readOn));
  return audits;
}

async function readStrangers(
  { db }: Service,
  helpDesk: HelpDesk,
  known: {
    accountId: number;
    tickets: readonly TicketMark[];
    audits: readonly DeskAudit[];
    options: CallOptions;
  },
): Promise<DeskUser[]> {
  const ids = new Set<number>();
  for (const { requesterId, submitterId, assigneeId } of known.tickets) {
    for (const id of [requesterId, submitterId, assigneeId]) if (id !== null && id > 0) ids.add(id);
  }
  for (const { authorId } of known.audits) if (authorId !== null && authorId > 0) ids.add(authorId);
  const unknown = await inAccount(db, known.accountId, (tx) => listUnknownPeople(tx, [...ids]));
  const users: DeskUser[] = [];
  for (let at = 0; at < unknown.length; at += MOST_USERS) {
    users.push(...(await helpDesk.readUsers(unknown.slice(at, at + MOST_USERS), known.options)));
  }
  return users;
}

async function markAudited(tx: AccountTransaction, tickets: readonly TicketMark[]): Promise<void> {
  await sql`
    update tickets set audited_at = read.generated_at
      from unnest(
        ${tickets.map(({ id }) => id)}::bigint[],
        ${tickets.map(({ generatedAt }) => generatedAt)}::bigint[]
      ) as read (ticket_id, generated_at)
     where tickets.ticket_id = read.ticket_id and tickets.audited_at < read.generated_at
  `.execute(tx);
}
