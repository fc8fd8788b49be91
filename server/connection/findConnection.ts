import { sql } from "kysely";
import type { BackfillProgress, Connection } from "#contract/connection";
import type { AccountTransaction } from "../db/inAccount";

/** Whether the account may be read, and how current what we have is. */
export async function findConnection(tx: AccountTransaction): Promise<Connection> {
  const { status } = await tx.selectFrom("accounts").select("status").executeTakeFirstOrThrow();
  const connection = await tx
    .selectFrom("connections")
    .select(["problem", "last_reconciled_at"])
    .executeTakeFirst();
  const received = await tx
    .selectFrom("delivery_counts")
    .select("last_at")
    .where("what", "=", "received")
    .executeTakeFirst();
  return {
    status,
    progress: status === "backfilling" ? await findProgress(tx) : null,
    problem: connection?.problem ?? null,
    lastEventAt: received?.last_at.toISOString() ?? null,
    lastReconciledAt: connection?.last_reconciled_at?.toISOString() ?? null,
  };
}

type Progress = { audited: number; total: number | null; started_at: Date; seconds: number };

/** A ticket counts as read when its audits are there; the estimate goes on at the pace so far. */
async function findProgress(tx: AccountTransaction): Promise<BackfillProgress | null> {
  const { rows } = await sql<Progress>`
    select (select count(*) from tickets where audited_at >= generated_at) as audited,
           greatest(total, read) as total,
           started_at,
           extract(epoch from now() - started_at)::float8 as seconds
      from cursors where stream = 'tickets'
  `.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  const { audited, total, started_at, seconds } = row;
  const secondsLeft =
    total === null || audited === 0 ? null : (seconds / audited) * Math.max(0, total - audited);
  return {
    ticketsRead: audited,
    ticketsTotal: total,
    startedAt: started_at.toISOString(),
    secondsLeft: secondsLeft === null ? null : Math.round(secondsLeft),
  };
}
