import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { countPatterns } from "./countPatterns";
import { lockPatterns } from "./lockPatterns";

export const COUNT_STALE = "count-patterns";

const AT_ONCE = 50;
/** States and trends change with time alone. */
const STALE_AFTER_MS = 3_600_000;

/** Says that patterns have to be counted anew, without doing it now. */
export async function markStale(
  tx: AccountTransaction,
  patternIds: readonly number[],
): Promise<void> {
  if (patternIds.length === 0) return;
  await lockPatterns(tx);
  await sql`
    update patterns set counted_at = null
     where pattern_id = any(${[...patternIds]}::bigint[]) and counted_at is not null
  `.execute(tx);
}

/**
 * Counts some of the patterns that changed, or that were counted long ago.
 *
 * @returns How many; fewer than asked for means that none is left.
 */
export async function countStale(
  tx: AccountTransaction,
  now: Date,
): Promise<{ counted: number; more: boolean }> {
  const before = new Date(now.getTime() - STALE_AFTER_MS);
  const { rows } = await sql<{ id: number }>`
    select pattern_id as id from patterns
     where merged_into is null
       and (counted_at is null or counted_at < ${before} or counted_at > ${now})
     order by counted_at nulls first, pattern_id limit ${AT_ONCE}
  `.execute(tx);
  const ids = rows.map(({ id }) => id).sort((a, b) => a - b);
  await countPatterns(tx, ids, now);
  return { counted: ids.length, more: ids.length === AT_ONCE };
}

/** Counts what is left to count. */
export const countStalePatterns = ({ db }: Service): Job => ({
  name: COUNT_STALE,
  async run({ accountId, now }) {
    const { counted, more } = await inAccount(db, accountId, (tx) => countStale(tx, now));
    return { done: counted, more };
  },
});
