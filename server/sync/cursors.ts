import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** A stream of the help desk's export, and where we are in it. */
export type Stream = "users" | "tickets" | "audits-after" | "audits-before";

export type Place = {
  /** Where to go on; null at the very beginning. */
  readonly cursor: string | null;
  /** The beginnings of the last pages, oldest first: reading again from there overlaps. */
  readonly starts: readonly string[];
  /** True once the end was reached for the first time. */
  readonly finished: boolean;
  readonly read: number;
};

const PAGES_KEPT = 3;

export async function findPlace(tx: AccountTransaction, stream: Stream): Promise<Place> {
  const row = await tx
    .selectFrom("cursors")
    .select(["cursor", "finished", "read"])
    .where("stream", "=", stream)
    .executeTakeFirst();
  if (row === undefined) return { cursor: null, starts: [], finished: false, read: 0 };
  const starts: string[] = row.cursor?.split("\n") ?? [];
  return { cursor: starts.at(-1) ?? null, starts, finished: row.finished, read: row.read };
}

/** Notes the place after a page, in the transaction that stores the page. */
export async function savePlace(
  tx: AccountTransaction,
  stream: Stream,
  page: { place: Place; cursor: string | null; finished: boolean; rows: number },
): Promise<Place> {
  const { place, cursor, rows } = page;
  const starts =
    cursor === null || cursor === place.starts.at(-1)
      ? place.starts
      : [...place.starts, cursor].slice(-PAGES_KEPT);
  const finished = place.finished || page.finished;
  const read = place.read + rows;
  await sql`
    insert into cursors (account_id, stream, cursor, finished, read)
    values (nullif(current_setting('app.account', true), '')::bigint, ${stream},
            ${starts.length === 0 ? null : starts.join("\n")}, ${finished}, ${read})
    on conflict (account_id, stream) do update
      set cursor = excluded.cursor, finished = excluded.finished, read = excluded.read,
          updated_at = now()
  `.execute(tx);
  return { cursor: starts.at(-1) ?? null, starts, finished, read };
}

/** Forgets the place: the stream is read from the beginning. What is stored already stays. */
export async function forgetPlace(tx: AccountTransaction, stream: Stream): Promise<void> {
  await sql`
    update cursors set cursor = null, read = 0, updated_at = now() where stream = ${stream}
  `.execute(tx);
}
