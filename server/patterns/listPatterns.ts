import { type SqlBool, sql } from "kysely";
import type { z } from "zod";
import type { listPatterns as endpoint, Pattern } from "#contract/patterns";
import type { AccountTransaction } from "../db/inAccount";
import { toPattern } from "./toPattern";

type Asked = z.output<(typeof endpoint)["request"]>;
type Answered = { total: number; unsorted: number; patterns: Pattern[] };

/** Fewer tickets are not shown as a recurring issue. */
export const FEWEST_TICKETS = 3;

const figure = (name: string) => sql<number>`(summary->>${sql.lit(name)})::bigint`;

const ORDERS = {
  growth: sql`(summary->>'state' = 'emerging') desc,
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
    and (${search} = '' or position(${search} in lower(label || ' ' || array_to_string(phrases, ' '))) > 0)`;
  const rows = await tx
    .selectFrom("patterns")
    .selectAll()
    .where(wanted)
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
    total,
    unsorted: await shareUnsorted(tx),
    patterns: rows.flatMap((row) => toPattern(row) ?? []),
  };
}

async function shareUnsorted(tx: AccountTransaction): Promise<number> {
  const { rows } = await sql<{ all: number; sorted: number }>`
    select (select count(*) from pattern_tickets) as all,
           (select coalesce(sum(${figure("tickets")}), 0)::bigint from patterns
             where merged_into is null and ${figure("tickets")} >= ${FEWEST_TICKETS}) as sorted
  `.execute(tx);
  const { all = 0, sorted = 0 } = rows[0] ?? {};
  return all === 0 ? 0 : Math.min(1, Math.max(0, 1 - sorted / all));
}
