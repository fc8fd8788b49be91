import { sql } from "kysely";
import type { Policy } from "#domain/ownership/policy";
import { nothingAround, type Surroundings } from "#domain/ownership/surroundings";
import { surveyTickets } from "#domain/ownership/surveyTickets";
import type { Audit } from "#domain/tickets/audit";
import { readAudits } from "#domain/tickets/readAudits";
import type { AccountTransaction } from "../db/inAccount";
import { listAudits } from "../sync/listAudits";

const MOST_RELATED = 500;
const BUSY_TICKETS = 20;

/** What other tickets say about those that are reviewed: shared problems, bulk moves, follow-ups. */
export async function readSurroundings(
  tx: AccountTransaction,
  tickets: ReadonlyMap<number, readonly Audit[]>,
  policy: Policy,
  now: number,
): Promise<Surroundings> {
  if (tickets.size === 0) return nothingAround;
  const known = new Map(tickets);
  const related = [...(await listRelated(tx, [...tickets.keys()])), ...sourcesOf(tickets)];
  const unread = related.filter((ticketId) => !known.has(ticketId));
  for (const [ticketId, audits] of await listAudits(tx, unread)) {
    known.set(ticketId, readAudits(audits).audits);
  }
  const found = surveyTickets(known, policy, now);
  const bulkMoves = new Set([...found.bulkMoves, ...(await listBulkMoves(tx, tickets))]);
  return { ...found, bulkMoves, busy: await listBusy(tx, [...tickets.keys()]) };
}

/** Tickets that share a problem with one of these, and the problems themselves. */
async function listRelated(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with problems as (
      select problem_id as id from tickets
       where ticket_id = any(${ticketIds}::bigint[]) and problem_id is not null
      union
      select unnest(${ticketIds}::bigint[])
    )
    select id from problems
    union
    select ticket_id from tickets where problem_id in (select id from problems)
    limit ${MOST_RELATED}
  `.execute(tx);
  return rows.map(({ id }) => id);
}

/** The closed tickets that these follow up. */
const sourcesOf = (tickets: ReadonlyMap<number, readonly Audit[]>): number[] =>
  [...tickets.values()].flatMap((audits) =>
    audits.flatMap(({ via }) => (via.rel === "follow_up" ? (via.fromTicketId ?? []) : [])),
  );

/** Moves that one person made together with moves of at least 24 other tickets around them. */
async function listBulkMoves(
  tx: AccountTransaction,
  tickets: ReadonlyMap<number, readonly Audit[]>,
): Promise<number[]> {
  const moves = [...tickets.values()]
    .flat()
    .filter(({ events }) =>
      events.some((event) => event.type === "field" && event.field === "group_id"),
    );
  const { rows } = await sql<{ id: number }>`
    select move.id
      from unnest(
        ${moves.map(({ id }) => id)}::bigint[],
        ${moves.map(({ authorId }) => authorId ?? -1)}::bigint[],
        ${moves.map(({ at }) => new Date(at))}::timestamptz[]
      ) as move (id, author, at)
     where 25 <= (
       select count(distinct a.ticket_id) from audits a
        where a.created_at between move.at - interval '150 seconds' and move.at + interval '150 seconds'
          and coalesce(a.author_id, -1) = move.author
          and a.events @> '[{"type": "Change", "field_name": "group_id"}]')
  `.execute(tx);
  return rows.map(({ id }) => id);
}

/** Tickets whose requester opened more than twenty within thirty days: no single person. */
async function listBusy(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    select t.ticket_id as id from tickets t
     where t.ticket_id = any(${ticketIds}::bigint[])
       and ${BUSY_TICKETS} < (
         select count(*) from tickets other
          where other.account_id = t.account_id and other.requester_id = t.requester_id
            and other.created_at between t.created_at - interval '15 days'
                                     and t.created_at + interval '15 days')
  `.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
