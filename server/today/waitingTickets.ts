import { sql } from "kysely";
import type { z } from "zod";
import type { listWaiting, Today } from "#contract/today";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { listNames } from "../tickets/listNames";
import { listTicketLines } from "../tickets/listTicketLines";

/** A word is recent for a day. */
const RECENT = sql.lit("24 hours");

/**
 * Customers who wait on us: reviewed tickets that are new, open or on hold. A pending ticket waits
 * for its customer.
 */
function waiting(tx: AccountTransaction, caller: Caller) {
  return tx
    .selectFrom("ownerships as o")
    .innerJoin("tickets", (join) =>
      join
        .onRef("tickets.account_id", "=", "o.account_id")
        .onRef("tickets.ticket_id", "=", "o.ticket_id"),
    )
    .where("tickets.deleted", "=", false)
    .where("tickets.status", "in", ["new", "open", "hold"])
    .where(canSee(caller));
}

const hasOwner = sql<boolean>`(o.owner_id is not null)`;
const hasPromise = (now: Date) => sql<boolean>`coalesce(o.next_promise_at >= ${now}, false)`;
const hasWord = (now: Date) =>
  sql<boolean>`coalesce(o.told_at >= ${now}::timestamptz - ${RECENT}::interval, false)`;

/** The three figures about everybody who waits. */
export async function countWaiting(
  tx: AccountTransaction,
  caller: Caller,
  now: Date,
): Promise<Today> {
  const row = await waiting(tx, caller)
    .select([
      sql<number>`count(*)`.as("waiting"),
      sql<number>`count(*) filter (where ${hasOwner})`.as("named"),
      sql<number>`count(*) filter (where ${hasPromise(now)})`.as("promised"),
      sql<number>`count(*) filter (where ${hasWord(now)})`.as("recent"),
    ])
    .executeTakeFirstOrThrow();
  return {
    asOf: now.toISOString(),
    waiting: row.waiting,
    named: row.named,
    promised: row.promised,
    recent: row.recent,
  };
}

/** The waiting customers behind a figure: those who lack it, longest without a word first. */
export async function listWaitingTickets(
  tx: AccountTransaction,
  caller: Caller,
  { request, now }: { request: z.output<typeof listWaiting.request>; now: Date },
): Promise<z.input<typeof listWaiting.response>> {
  const answers = { person: hasOwner, promise: hasPromise(now), word: hasWord(now) };
  const { lacking, limit, offset } = request;
  const all = waiting(tx, caller);
  const found = lacking === "nothing" ? all : all.where(sql<boolean>`not ${answers[lacking]}`);
  const { total } = await found.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  const rows = await found
    .select(["o.ticket_id", "o.owner_id", "o.next_promise_at", "o.told_at"])
    .orderBy(sql`(${hasOwner}::int + ${answers.promise}::int + ${answers.word}::int)`)
    .orderBy(sql`o.told_at nulls first`)
    .orderBy("o.ticket_id")
    .limit(limit)
    .offset(offset)
    .execute();
  const lines = await listTicketLines(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
  const names = await listNames(
    tx,
    rows.map(({ owner_id }) => owner_id),
  );
  return {
    total: total,
    tickets: rows.flatMap(({ ticket_id, owner_id, next_promise_at, told_at }) => {
      const line = lines.get(ticket_id);
      if (line === undefined) return [];
      return [
        {
          ...line,
          owner: owner_id === null ? null : (names.get(owner_id) ?? ""),
          nextUpdateAt: next_promise_at?.toISOString() ?? null,
          lastToldAt: told_at?.toISOString() ?? null,
        },
      ];
    }),
  };
}
