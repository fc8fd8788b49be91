import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { inAccount } from "../../server/db/inAccount";
import { readServiceSettings } from "../../server/settings";
import { startService } from "../../server/startService";
import { askPages } from "./askPages";
import { seconds } from "./figures";
import { inventPatterns } from "./inventPatterns";

/**
 * How fast the pages about recurring issues are in a large account, and what their state takes on
 * disk: `tsx scripts/bench/pages.ts [tickets]`, a million without a number.
 *
 * The rows are written directly; what grouping so many costs is measured by `backfill`.
 */
const TICKETS = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1_000_000);
const ASKED_MS = 30_000;
const LARGEST = 1;

const folder = await mkdtemp(join(tmpdir(), "unticket-bench-"));
const running = await startService(
  readServiceSettings({ PORT: "0", DATA_DIR: folder, LOG_LEVEL: "error" }),
);
const { db } = running.service;
const { accountId, countedMs } = await inventPatterns(db, TICKETS);
await inAccount(db, accountId, (tx) =>
  sql`
    insert into incidents (account_id, pattern_id, opened_by, opened_at, since, sentence, sentence_by,
                           sentence_at)
    values (${accountId}, ${LARGEST}, 1, now(), now() - interval '14 days',
            'It works again since this morning.', 1, now())
  `.execute(tx),
);
const asking = new AbortController();
const answers = askPages(
  {
    db,
    port: running.port,
    accountId,
    paths: [
      "/api/patterns",
      "/api/patterns?sort=untold&limit=200",
      "/api/patterns?search=number%2019",
      `/api/patterns/${LARGEST}`,
      `/api/patterns/${LARGEST}/causes`,
      `/api/patterns/${LARGEST}/fixes`,
      `/api/patterns/${LARGEST}/incident`,
      `/api/patterns/${LARGEST}/incident/preview?kind=tell-untold`,
      `/api/patterns/${LARGEST}/incident/outreach?organizationId=7`,
      `/api/tickets/${await ticketOfLargest()}/pattern`,
    ],
  },
  asking.signal,
);
await sleep(ASKED_MS);
asking.abort();
console.log(
  JSON.stringify(
    {
      tickets: TICKETS,
      ticketsOfTheLargest: await countLargest(),
      allCountedSeconds: seconds(countedMs),
      pagesMs: await answers,
      storedMb: await storedMb(),
    },
    null,
    2,
  ),
);
await running.stop();
await rm(folder, { recursive: true, force: true });

async function ticketOfLargest(): Promise<number> {
  const { rows } = await inAccount(db, accountId, (tx) =>
    sql<{ id: number }>`
      select max(ticket_id) as id from pattern_tickets where pattern_id = ${LARGEST}
    `.execute(tx),
  );
  return rows[0]?.id ?? 0;
}

async function countLargest(): Promise<number> {
  const { rows } = await inAccount(db, accountId, (tx) =>
    sql<{ count: number }>`
      select count(*) as count from pattern_tickets where pattern_id = ${LARGEST}
    `.execute(tx),
  );
  return rows[0]?.count ?? 0;
}

/** What patterns take on disk, the tickets' texts not counted. */
async function storedMb(): Promise<number> {
  const { rows } = await inAccount(db, accountId, (tx) =>
    sql<{ bytes: number }>`
      select sum(pg_total_relation_size(oid))::bigint as bytes from pg_class
       where relkind = 'r' and relname like 'pattern%'
    `.execute(tx),
  );
  return Math.round((rows[0]?.bytes ?? 0) / 2 ** 20);
}
