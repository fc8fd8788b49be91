import { sql } from "kysely";
import type { z } from "zod";
import type { listPersonRequests as asked } from "#contract/today";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { listTicketLines } from "../tickets/listTicketLines";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Customers who asked for a person in the last days, those who still wait first. */
export async function listPersonRequests(
  tx: AccountTransaction,
  caller: Caller,
  { request, now }: { request: z.output<typeof asked.request>; now: Date },
): Promise<z.input<typeof asked.response>> {
  const { days, limit, offset } = request;
  const since = new Date(now.getTime() - days * DAY_MS);
  const rows = tx
    .selectFrom("person_requests as r")
    .innerJoin("tickets", (join) =>
      join
        .onRef("tickets.account_id", "=", "r.account_id")
        .onRef("tickets.ticket_id", "=", "r.ticket_id"),
    )
    .where("tickets.deleted", "=", false)
    .where("r.asked_at", ">", since)
    .where(canSee(caller));
  const counts = await rows
    .select([
      sql<number>`count(*)`.as("total"),
      sql<number>`count(distinct r.requester_id)`.as("customers"),
      sql<number>`count(*) filter (where r.answered_at is null)`.as("waiting"),
      sql<string | null>`percentile_disc(0.5) within group (
        order by extract(epoch from r.answered_at - r.asked_at))
        filter (where r.answered_at is not null)`.as("median"),
    ])
    .executeTakeFirstOrThrow();
  const found = await rows
    .select(["r.ticket_id", "r.asked_at", "r.answered_at"])
    .orderBy(sql`r.answered_at is not null`)
    .orderBy("r.asked_at", "desc")
    .orderBy("r.audit_id")
    .limit(limit)
    .offset(offset)
    .execute();
  const lines = await listTicketLines(
    tx,
    found.map(({ ticket_id }) => ticket_id),
  );
  return {
    total: counts.total,
    customers: counts.customers,
    waiting: counts.waiting,
    medianMinutes:
      counts.median === null ? null : Math.round((Number(counts.median) * 1000) / MINUTE_MS),
    requests: found.flatMap(({ ticket_id, asked_at, answered_at }) => {
      const ticket = lines.get(ticket_id);
      if (ticket === undefined) return [];
      const answeredAt = answered_at?.toISOString() ?? null;
      return [{ ticket, askedAt: asked_at.toISOString(), answeredAt }];
    }),
  };
}
