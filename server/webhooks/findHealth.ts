import { sql } from "kysely";
import type { DeliveryHealth } from "#contract/connection";
import type { AccountTransaction } from "../db/inAccount";
import type { Sealer } from "../secrets/sealer";

const MOST_PARKED = 100;
const EXCERPT = 300;
const REFUSED = "refused: ";

/** How well events arrive: what was counted, what waits, and what waits for a person. */
export async function findHealth(
  tx: AccountTransaction,
  sealer: Sealer,
  accountId: number,
): Promise<DeliveryHealth> {
  const counts = await tx.selectFrom("delivery_counts").selectAll().execute();
  const countOf = (what: string) => counts.find((row) => row.what === what)?.count ?? 0;
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from inbox where state = 'waiting'
  `.execute(tx);
  const parked = await tx
    .selectFrom("inbox")
    .select(["event_id", "received_at", "reason", "attempts", "type", "ticket_id", "body"])
    .where("state", "=", "parked")
    .orderBy("received_at", "desc")
    .limit(MOST_PARKED)
    .execute();
  return {
    lastEventAt: counts.find(({ what }) => what === "received")?.last_at.toISOString() ?? null,
    received: countOf("received"),
    duplicates: countOf("duplicates"),
    waiting: rows[0]?.waiting ?? 0,
    repairedByPoll: countOf("repaired"),
    rejected: counts
      .filter(({ what }) => what.startsWith(REFUSED))
      .map(({ what, count }) => ({ reason: what.slice(REFUSED.length), count })),
    parked: parked.map((row) => ({
      id: row.event_id,
      receivedAt: row.received_at.toISOString(),
      reason: row.reason ?? "",
      attempts: row.attempts,
      excerpt:
        row.body === null
          ? `${row.type}${row.ticket_id === null ? "" : ` of ticket ${row.ticket_id}`}`
          : sealer.open(row.body, `inbox:${accountId}`).slice(0, EXCERPT),
    })),
  };
}
