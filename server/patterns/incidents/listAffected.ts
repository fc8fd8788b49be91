import { sql } from "kysely";
import type { AffectedPerson } from "#contract/incidents";
import type { AccountTransaction } from "../../db/inAccount";
import type { Caller } from "../../http/caller";
import { canSee } from "../../sync/canSee";
import { firstSince } from "../firstSince";
import { lastWord } from "./lastWord";

/** Enough for any incident; what is beyond is counted nowhere. */
const MOST_PEOPLE = 20_000;
const HOUR_MS = 3_600_000;

type Scope = {
  readonly patternId: number;
  readonly since: Date;
  readonly problemId: number | null;
};

/** The customers of an incident, those without a word first, the longest silent among them first. */
export async function listAffected(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, since, problemId, now }: Scope & { now: Date },
): Promise<(AffectedPerson & { readonly organizationId: number | null })[]> {
  const { rows } = await sql<Row>`
    select t.requester_id, r.name, min(t.organization_id) as organization_id,
           min(o.name) as organization, count(*)::int as tickets,
           (array_agg(t.ticket_id order by t.created_at desc))[1] as ticket_id,
           min(t.created_at) as first_at, max(${lastWord("t")}) as told_at,
           bool_or(t.status in ('new', 'open', 'pending', 'hold')) as is_open,
           min(case when w.promises->-1->>'state' = 'open'
                    then (w.promises->-1->>'dueAt')::timestamptz end) as promised_at,
           coalesce(bool_or(w.promises->-1->>'state' = 'broken'), false) as is_broken,
           coalesce(bool_or(t.problem_id = ${problemId}::bigint), false) as is_linked
      from pattern_tickets pt
      join tickets t using (account_id, ticket_id)
      left join people r on r.account_id = t.account_id and r.user_id = t.requester_id
      left join organizations o
        on o.account_id = t.account_id and o.organization_id = t.organization_id
      left join ownerships w on w.account_id = t.account_id and w.ticket_id = t.ticket_id
     where pt.pattern_id = ${patternId} and not t.deleted and t.created_at >= ${since}
       and pt.ticket_id >= ${firstSince(since)}
       and t.ticket_id is distinct from ${problemId}::bigint and ${canSee(caller, "t")}
     group by t.requester_id, r.name
     limit ${MOST_PEOPLE}
  `.execute(tx);
  return rows
    .map((row) => toPerson(row, now))
    .sort(
      (one, other) =>
        Number(one.toldAt !== null) - Number(other.toldAt !== null) ||
        other.silentHours - one.silentHours ||
        one.firstAt.localeCompare(other.firstAt),
    );
}

type Row = {
  requester_id: number;
  name: string | null;
  organization_id: number | null;
  organization: string | null;
  tickets: number;
  ticket_id: number;
  first_at: Date;
  told_at: Date | null;
  is_open: boolean;
  promised_at: Date | null;
  is_broken: boolean;
  is_linked: boolean;
};

function toPerson(row: Row, now: Date) {
  const isLate = row.promised_at !== null && row.promised_at <= now;
  const quietSince = row.told_at ?? row.first_at;
  const silent = (now.getTime() - quietSince.getTime()) / HOUR_MS;
  return {
    id: String(row.requester_id),
    name: row.name ?? "",
    organizationId: row.organization_id,
    organization: row.organization,
    tickets: row.tickets,
    ticketId: String(row.ticket_id),
    firstAt: row.first_at.toISOString(),
    toldAt: row.told_at?.toISOString() ?? null,
    silentHours: row.is_open ? Math.max(0, Math.round(silent * 10) / 10) : 0,
    promisedAt: row.promised_at?.toISOString() ?? null,
    isPromiseBroken: row.is_broken || isLate,
    isLinked: row.is_linked,
  };
}
