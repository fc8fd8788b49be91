import { sql } from "kysely";
import type { HistoryHealth } from "#contract/histories";
import { eventNames } from "#domain/tickets/eventNames";
import type { AccountTransaction } from "../db/inAccount";

const DAYS = 30;
const DAY_MS = 86_400_000;
const MOST_NAMES = 50;
const MOST_STUCK = 50;
/** A history may begin a little before its ticket: clocks of one help desk differ by seconds. */
const EARLY = sql.lit("1 minute");

/**
 * Counts what the last 30 days hold that we do not understand: unknown events, people whom the
 * help desk does not know, times that cannot be; and the work that is stuck.
 */
export async function readHistoryHealth(tx: AccountTransaction, now: Date): Promise<HistoryHealth> {
  const from = new Date(now.getTime() - DAYS * DAY_MS);
  const { rows } = await sql<{ audits: number }>`
    select count(*) as audits from audits where created_at > ${from}
  `.execute(tx);
  return {
    days: DAYS,
    audits: rows[0]?.audits ?? 0,
    asOf: now.toISOString(),
    unknownEvents: await listUnknownEvents(tx, from),
    missingPeople: await countMissingPeople(tx, from),
    impossibleTimes: await countImpossibleTimes(tx, from, now),
    ...(await listStuck(tx)),
  };
}

async function listUnknownEvents(
  tx: AccountTransaction,
  from: Date,
): Promise<HistoryHealth["unknownEvents"]> {
  const { rows } = await sql<{ name: string | null; count: number; ticketId: string }>`
    select event ->> 'type' as name, count(*) as count, max(a.ticket_id)::text as "ticketId"
      from audits a cross join lateral jsonb_array_elements(a.events) as event
     where a.created_at > ${from}
       and coalesce(event ->> 'type', '') <> all(${eventNames}::text[])
     group by 1 order by 2 desc, 1 limit ${MOST_NAMES}
  `.execute(tx);
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? "" }));
}

async function countMissingPeople(
  tx: AccountTransaction,
  from: Date,
): Promise<HistoryHealth["missingPeople"]> {
  const { rows } = await sql<HistoryHealth["missingPeople"]>`
    select count(distinct a.author_id) as people, count(*) as audits,
           max(a.ticket_id)::text as "ticketId"
      from audits a
     where a.created_at > ${from} and a.author_id > 0
       and not exists (select from people p
                        where p.account_id = a.account_id and p.user_id = a.author_id)
  `.execute(tx);
  return rows[0] ?? { people: 0, audits: 0, ticketId: null };
}

async function countImpossibleTimes(
  tx: AccountTransaction,
  from: Date,
  now: Date,
): Promise<HistoryHealth["impossibleTimes"]> {
  const ahead = new Date(now.getTime() + DAY_MS);
  const { rows } = await sql<HistoryHealth["impossibleTimes"]>`
    select count(*) as audits, max(a.ticket_id)::text as "ticketId"
      from audits a
      join tickets t on t.account_id = a.account_id and t.ticket_id = a.ticket_id
     where (t.updated_at > ${from} and a.created_at < t.created_at - ${EARLY}::interval)
        or a.created_at > ${ahead}
  `.execute(tx);
  return rows[0] ?? { audits: 0, ticketId: null };
}

async function listStuck(
  tx: AccountTransaction,
): Promise<Pick<HistoryHealth, "stuck" | "stuckTotal">> {
  const { rows } = await sql<HistoryHealth["stuck"][number] & { total: number }>`
    select job, subject as "ticketId", coalesce(problem, '') as problem, attempts,
           count(*) over () as total
      from due_times
     where due_at = 'infinity' and subject <> ''
     order by job, subject limit ${MOST_STUCK}
  `.execute(tx);
  return {
    stuck: rows.map(({ job, ticketId, problem, attempts }) => ({
      job,
      ticketId,
      problem,
      attempts,
    })),
    stuckTotal: rows[0]?.total ?? 0,
  };
}
