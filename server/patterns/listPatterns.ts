import { type SqlBool, sql } from "kysely";
import type { z } from "zod";
import type { listPatterns as endpoint } from "#contract/patterns";
import type { AccountTransaction } from "../db/inAccount";
import { readGrain } from "./chooseGrain";
import { FEWEST_TICKETS, readUnsteadiness } from "./noteSteadiness";
import { toPattern } from "./toPattern";

type Asked = z.output<(typeof endpoint)["request"]>;
type Answered = z.output<(typeof endpoint)["response"]>;

const figure = (name: string) => sql<number>`(summary->>${sql.lit(name)})::bigint`;

const ORDERS = {
  growth: sql`(summary->>'state' in ('emerging', 'back')) desc,
    ${figure("thisWeek")} - ${figure("weekBefore")} desc, ${figure("thisWeek")} desc`,
  customers: sql`${figure("customers")} desc`,
  tickets: sql`${figure("tickets")} desc`,
  untold: sql`${figure("untold")} desc`,
  recent: sql`${figure("lastSeen")} desc`,
} as const;

/** The account's recurring issues, and how many tickets are in none. */
export async function listPatterns(tx: AccountTransaction, asked: Asked): Promise<Answered> {
  const search = asked.search?.trim().toLowerCase() ?? "";
  const shown = sql<SqlBool>`merged_into is null and ${figure("tickets")} >= ${FEWEST_TICKETS}`;
  const wanted = sql<SqlBool>`${shown}
    and (${asked.state ?? null}::text is null or summary->>'state' = ${asked.state ?? null})
    and (${search} = '' or position(${search} in lower(coalesce(given_label, label) || ' ' || array_to_string(phrases, ' '))) > 0)`;
  const rows = await tx
    .selectFrom("patterns")
    .selectAll()
    .select(
      sql<boolean>`exists (
      select from incidents i where i.account_id = patterns.account_id
         and i.pattern_id = patterns.pattern_id and i.closed_at is null)`.as("incident"),
    )
    .where(wanted)
    .orderBy("pinned", "desc")
    .orderBy(ORDERS[asked.sort])
    .orderBy("pattern_id")
    .limit(asked.limit)
    .offset(asked.offset)
    .execute();
  const { total } = await tx
    .selectFrom("patterns")
    .select((row) => row.fn.countAll<number>().as("total"))
    .where(wanted)
    .executeTakeFirstOrThrow();
  return {
    isReady: await hasRead(tx),
    total,
    unsorted: await shareUnsorted(tx),
    unsteady: await readUnsteadiness(tx),
    reading: await readProgress(tx),
    grain: await readGrain(tx),
    patterns: rows.flatMap((row) => toPattern(row) ?? []),
  };
}

/** Something was found, or every ticket was looked at and nothing was. */
async function hasRead(tx: AccountTransaction): Promise<boolean> {
  const { rows } = await sql<{ ready: boolean }>`
    select exists (select 1 from pattern_models)
       and (exists (select 1 from patterns)
            or not exists (
              select 1 from tickets t left join pattern_tickets pt using (account_id, ticket_id)
               where pt.ticket_id is null and not t.deleted)) as ready
  `.execute(tx);
  return rows[0]?.ready ?? false;
}

/** While so few wait, nothing is missing on the page. */
const FEW = 200;

async function readProgress(tx: AccountTransaction): Promise<Answered["reading"]> {
  const { rows } = await sql<{ waiting: number; done: number }>`
    select (select count(*) from due_times where job = 'place-tickets' and subject <> '')
             as waiting,
           (select count(*) from pattern_tickets) as done
     where (select count(*) from (select 1 from due_times where job = 'place-tickets'
                                   limit ${FEW + 1}) waiting) > ${FEW}
  `.execute(tx);
  const [found] = rows;
  return found === undefined ? null : { done: found.done, total: found.done + found.waiting };
}

async function shareUnsorted(tx: AccountTransaction): Promise<number> {
  const { rows } = await sql<{ all: number; sorted: number }>`
    select (select coalesce(max(placed), 0)::bigint from pattern_models) as all,
           (select coalesce(sum(${figure("tickets")}), 0)::bigint from patterns
             where merged_into is null and ${figure("tickets")} >= ${FEWEST_TICKETS}) as sorted
  `.execute(tx);
  const { all = 0, sorted = 0 } = rows[0] ?? {};
  return all === 0 ? 0 : Math.min(1, Math.max(0, 1 - sorted / all));
}
