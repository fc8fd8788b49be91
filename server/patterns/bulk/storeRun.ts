import { sql } from "kysely";
import type { BulkRun } from "#contract/bulk";
import type { AccountTransaction } from "../../db/inAccount";
import { Problem } from "../../errors";
import type { Caller } from "../../http/caller";
import { onceKeyOf } from "./planBulk";

type NewRun = {
  readonly patternId: number;
  readonly problemId: number | null;
  readonly kind: BulkRun["kind"];
  /** Said to each customer once; null where nobody is told. */
  readonly words: string | null;
  readonly items: readonly { readonly ticketId: number; readonly requesterId: number }[];
  readonly now: Date;
};

/**
 * Stores what is to be done, item by item, before anything is sent.
 *
 * @returns The number of the run.
 * @throws {Problem} `conflict` when somebody else does all of it already.
 */
export async function storeRun(
  tx: AccountTransaction,
  { accountId, userId }: Caller,
  { patternId, problemId, kind, words, items, now }: NewRun,
): Promise<number> {
  const { run_id } = await tx
    .insertInto("bulk_runs")
    .values({
      account_id: accountId,
      pattern_id: patternId,
      kind,
      words,
      problem_id: problemId,
      started_by: userId,
      started_at: now,
    })
    .returning("run_id")
    .executeTakeFirstOrThrow();
  const { numAffectedRows = 0n } = await sql`
    insert into bulk_items (account_id, run_id, ticket_id, requester_id, state, once_key)
    select ${accountId}, ${run_id}, i.ticket_id, i.requester_id, 'waiting', i.once_key
      from unnest(
        ${items.map(({ ticketId }) => ticketId)}::bigint[],
        ${items.map(({ requesterId }) => requesterId)}::bigint[],
        ${items.map(({ ticketId, requesterId }) =>
          words === null ? `${run_id} ${ticketId}` : onceKeyOf(words, requesterId),
        )}::text[]) as i (ticket_id, requester_id, once_key)
    on conflict (account_id, once_key) where state <> 'failed' do nothing
  `.execute(tx);
  if (numAffectedRows === 0n) {
    throw new Problem("conflict", "Everybody here has these words already, or gets them now.");
  }
  return run_id;
}
