import { sql } from "kysely";
import type { z } from "zod";
import type { listMyPromises } from "#contract/ownership";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { listTicketLines } from "../tickets/listTicketLines";

const MOST_PROMISES = 200;

/** Promises that are open, due or broken on unsolved tickets, by me or on tickets that I own. */
export async function listPromises(
  tx: AccountTransaction,
  caller: Caller,
  now: Date,
): Promise<z.input<typeof listMyPromises.response>> {
  const rows = await tx
    .selectFrom("ownerships as o")
    .innerJoin("tickets", (join) =>
      join
        .onRef("tickets.account_id", "=", "o.account_id")
        .onRef("tickets.ticket_id", "=", "o.ticket_id"),
    )
    .select(["o.ticket_id", "o.owner_id", "o.promises"])
    .where("tickets.deleted", "=", false)
    .where("tickets.status", "in", ["new", "open", "pending", "hold"])
    .where(canSee(caller))
    .where(
      sql<boolean>`o.promises <> '[]' and (o.owner_id = ${caller.userId}
        or o.promises @> ${JSON.stringify([{ authorId: caller.userId }])}::jsonb)`,
    )
    .limit(MOST_PROMISES)
    .execute();
  const lines = await listTicketLines(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
  return rows
    .flatMap(({ ticket_id, owner_id, promises }) => {
      const ticket = lines.get(ticket_id);
      const newest = promises.at(-1);
      if (ticket === undefined || newest === undefined) return [];
      const isMine = newest.authorId === caller.userId || owner_id === caller.userId;
      if (!isMine || newest.state === "kept" || newest.state === "renewed") return [];
      const isDue = newest.state === "open" && Date.parse(newest.dueAt) <= now.getTime();
      return [{ ticket, promise: isDue ? { ...newest, state: "due" as const } : newest }];
    })
    .sort((a, b) => Date.parse(a.promise.dueAt) - Date.parse(b.promise.dueAt));
}
