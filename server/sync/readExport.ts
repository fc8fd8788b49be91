import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { Database } from "../db/openDatabase";
import { Problem } from "../errors";
import type { Page, StreamPlace } from "../helpdesks/helpDesk";
import { findPlace, forgetPlace, type Place, savePlace, type Stream } from "./cursors";

/** A page that comes back again and again without an end is taken for the end. */
const MOST_PAGES = 10_000;

/**
 * Reads a stream of the help desk's export to its end, page by page. Each page is stored in one
 * transaction with the place after it, so that a crash reads at most one page twice.
 *
 * @param from - `overlap` begins two pages before the end that was reached last.
 * @param until - Stops after the page at which this moment has passed.
 * @returns Whether the end was reached.
 */
export async function readExport<Row>(
  db: Database,
  stream: Stream,
  how: {
    accountId: number;
    from: "cursor" | "overlap";
    until: Date;
    read: (from: StreamPlace) => Promise<Page<Row>>;
    store: (tx: AccountTransaction, rows: readonly Row[]) => Promise<unknown>;
  },
): Promise<boolean> {
  const { accountId } = how;
  let place = await inAccount(db, accountId, (tx) => findPlace(tx, stream));
  if (how.from === "overlap") place = { ...place, cursor: place.starts[0] ?? null };
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const page = await readPage(db, stream, { ...how, place });
    const before = place;
    place = await inAccount(db, accountId, async (tx) => {
      await how.store(tx, page.rows);
      return savePlace(tx, stream, {
        place: before,
        cursor: page.cursor,
        finished: page.finished,
        rows: page.rows.length,
      });
    });
    if (page.finished || page.cursor === null || page.cursor === before.cursor) return true;
    place = { ...place, cursor: page.cursor };
    if (Date.now() > how.until.getTime()) return false;
  }
  return true;
}

/** A cursor that the help desk does not take any more is forgotten: the next run begins again. */
async function readPage<Row>(
  db: Database,
  stream: Stream,
  how: {
    accountId: number;
    place: Place;
    read: (from: StreamPlace) => Promise<Page<Row>>;
  },
): Promise<Page<Row>> {
  const { cursor } = how.place;
  try {
    return await how.read(cursor === null ? { startTime: 0 } : { cursor });
  } catch (error) {
    if (cursor !== null && error instanceof Problem && error.code === "conflict") {
      await inAccount(db, how.accountId, (tx) => forgetPlace(tx, stream));
    }
    throw error;
  }
}
