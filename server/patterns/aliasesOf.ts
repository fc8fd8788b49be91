import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** A pattern's id and those of all that went into it: what was stored under any of them is its own. */
export async function aliasesOf(tx: AccountTransaction, patternId: number): Promise<number[]> {
  const { rows } = await sql<{ pattern_id: number }>`
    with recursive alias as (
      select ${patternId}::bigint as pattern_id
      union
      select p.pattern_id from patterns p join alias a on p.merged_into = a.pattern_id)
    select pattern_id from alias
  `.execute(tx);
  return rows.map(({ pattern_id }) => pattern_id);
}
