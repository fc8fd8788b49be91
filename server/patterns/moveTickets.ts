import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** Leaves tickets in a pattern for good: grouping will not move them any more. */
export async function moveTickets(
  tx: AccountTransaction,
  ticketIds: readonly number[],
  patternId: number,
): Promise<void> {
  if (ticketIds.length === 0) return;
  await sql`
    insert into pattern_anchors (account_id, ticket_id, pattern_id)
    select nullif(current_setting('app.account', true), '')::bigint, ticket_id, ${patternId}
      from unnest(${[...ticketIds]}::bigint[]) as moved (ticket_id)
    on conflict (account_id, ticket_id) do update set pattern_id = excluded.pattern_id
  `.execute(tx);
  await tx
    .deleteFrom("pattern_bars")
    .where("ticket_id", "in", [...ticketIds])
    .where("pattern_id", "=", patternId)
    .execute();
  await tx
    .updateTable("pattern_tickets")
    .set({ pattern_id: patternId })
    .where("ticket_id", "in", [...ticketIds])
    .execute();
}

/** Takes tickets out of a pattern for good. */
export async function takeOut(
  tx: AccountTransaction,
  ticketIds: readonly number[],
  patternId: number,
): Promise<void> {
  await sql`
    insert into pattern_bars (account_id, ticket_id, pattern_id)
    select nullif(current_setting('app.account', true), '')::bigint, ticket_id, ${patternId}
      from unnest(${[...ticketIds]}::bigint[]) as barred (ticket_id)
    on conflict do nothing
  `.execute(tx);
  await tx
    .deleteFrom("pattern_anchors")
    .where("ticket_id", "in", [...ticketIds])
    .execute();
  await tx
    .updateTable("pattern_tickets")
    .set({ pattern_id: null, confidence: 0 })
    .where("ticket_id", "in", [...ticketIds])
    .where("pattern_id", "=", patternId)
    .execute();
}

/** Leaves all tickets of a pattern where they are; what a person decided rests on them. */
export async function holdPattern(tx: AccountTransaction, patternId: number): Promise<void> {
  await moveTickets(tx, await listTicketsOf(tx, patternId), patternId);
}

export async function listTicketsOf(tx: AccountTransaction, patternId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom("pattern_tickets")
    .select("ticket_id")
    .where("pattern_id", "=", patternId)
    .execute();
  return rows.map(({ ticket_id }) => ticket_id);
}
