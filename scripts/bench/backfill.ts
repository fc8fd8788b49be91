import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../../server/db/inAccount";
import { storableJson } from "../../server/db/storable";
import { listPatterns } from "../../server/patterns/listPatterns";
import { readPatternDetail } from "../../server/patterns/readPatternDetail";
import { findOrMakeAccount } from "../../server/session/findAccount";
import { readServiceSettings } from "../../server/settings";
import { startService } from "../../server/startService";
import { askPages } from "./askPages";
import { seconds, spread } from "./figures";
import { inventTickets } from "./inventTickets";

/**
 * How long an account's past takes to become patterns, how the service answers meanwhile, how
 * fast its pages and new tickets are after it, and what is stored:
 * `tsx scripts/bench/backfill.ts [tickets] [--letters]`. With `--letters`, texts are some 70 words
 * long instead of 13.
 */
const TICKETS = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 10_000);
const BESIDES = process.argv.includes("--letters") ? 4 : 0;
const STORED_AT_ONCE = 5000;
const NEW_TICKETS = 40;
const CUSTOMERS = 4000;
const LEAD = { accountId: 0, userId: 1, role: "lead" } as const;

const folder = await mkdtemp(join(tmpdir(), "unticket-bench-"));
const running = await startService(
  readServiceSettings({ PORT: "0", DATA_DIR: folder, LOG_LEVEL: "error" }),
);
const { db, wake } = running.service;
const accountId = await findOrMakeAccount(db, "bench");
const inOne = <Answer>(run: (tx: AccountTransaction) => Promise<Answer>) =>
  inAccount(db, accountId, run);

const texts = [...inventTickets(TICKETS + NEW_TICKETS, BESIDES)].map(
  ({ description }) => description,
);
for (let from = 0; from < TICKETS; from += STORED_AT_ONCE) {
  await store(from, texts.slice(from, Math.min(TICKETS, from + STORED_AT_ONCE)));
}
const started = performance.now();
const usedBefore = process.cpuUsage();
const answering = new AbortController();
const answers = askPages(
  {
    db,
    port: running.port,
    accountId,
    paths: ["/health", "/api/patterns", `/api/tickets/${TICKETS}/pattern`],
  },
  answering.signal,
);
wake(accountId, "place-tickets");
let firstSeen: number | null = null;
for (let placed = 0; placed < TICKETS; await sleep(1000)) {
  const read = await inOne((tx) => listPatterns(tx, asked()));
  if (firstSeen === null && read.total > 0) firstSeen = performance.now() - started;
  placed = await countPlaced();
  process.stderr.write(`\r${placed} of ${TICKETS} `);
}
const whole = performance.now() - started;
answering.abort();
const during = await answers;
const used = process.cpuUsage(usedBefore);
await until(async () => (await countStale()) === 0, 120);
const counted = performance.now() - started;

console.log(
  JSON.stringify(
    {
      tickets: TICKETS,
      seconds: seconds(whole),
      cpuSecondsOfTheService: seconds((used.user + used.system) / 1000),
      firstPatternsAfterSeconds: seconds(firstSeen ?? whole),
      allCountedAfterSeconds: seconds(counted),
      answersMs: during,
      listMs: await timed(() => inOne((tx) => listPatterns(tx, asked()))),
      largestPatternMs: await timed(async () => {
        const { patterns } = await inOne((tx) => listPatterns(tx, asked()));
        const id = Number(patterns[0]?.id ?? 0);
        await inOne((tx) => readPatternDetail(tx, { ...LEAD, accountId }, id));
      }),
      newTicketMs: await newTickets(),
      storedMb: await storedMb(),
      residentMb: Math.round(process.memoryUsage().rss / 2 ** 20),
    },
    null,
    2,
  ),
);
await running.stop();
await rm(folder, { recursive: true, force: true });

async function until(isTrue: () => Promise<boolean>, seconds: number): Promise<void> {
  for (let waited = 0; waited < seconds && !(await isTrue()); waited += 1) await sleep(1000);
}

/** What patterns take on disk, the tickets' texts not counted. */
async function storedMb(): Promise<number> {
  const { rows } = await inOne((tx) =>
    sql<{ bytes: number }>`
      select sum(pg_total_relation_size(oid))::bigint as bytes from pg_class
       where relkind = 'r' and (relname like 'pattern%')
    `.execute(tx),
  );
  return Math.round((rows[0]?.bytes ?? 0) / 2 ** 20);
}

function asked() {
  return { sort: "tickets", limit: 50, offset: 0 } as const;
}

async function store(from: number, some: readonly string[]): Promise<void> {
  const rows = some.map((description, at) => ({
    id: from + at + 1,
    description,
    requester: ((from + at) * 7919) % CUSTOMERS,
    // A ticket every half minute, up to now.
    at: new Date(Date.now() - (TICKETS - from - at) * 30_000).toISOString(),
  }));
  await inOne(async (tx) => {
    await sql`
      insert into tickets (account_id, ticket_id, subject, description, status, requester_id,
                           created_at, updated_at)
      select ${accountId}, id, '', description, 'open', requester, at, at
        from jsonb_to_recordset(${storableJson(rows)}::jsonb)
          as t (id bigint, description text, requester bigint, at timestamptz)
    `.execute(tx);
    await sql`
      insert into due_times (account_id, job, subject, due_at)
      select ${accountId}, 'place-tickets', id::text, now()
        from jsonb_to_recordset(${storableJson(rows)}::jsonb) as t (id bigint)
    `.execute(tx);
  });
}

async function countPlaced(): Promise<number> {
  const { rows } = await inOne((tx) =>
    sql<{ count: number }>`select count(*) as count from pattern_tickets`.execute(tx),
  );
  return rows[0]?.count ?? 0;
}

async function countStale(): Promise<number> {
  const { rows } = await inOne((tx) =>
    sql<{ count: number }>`
      select count(*) as count from patterns where counted_at is null and merged_into is null
    `.execute(tx),
  );
  return rows[0]?.count ?? 0;
}

/** From stored to placed, one after the other, while nothing else is to do. */
async function newTickets() {
  const times: number[] = [];
  for (let at = 0; at < NEW_TICKETS; at += 1) {
    const before = await countPlaced();
    const from = performance.now();
    await store(TICKETS + at, texts.slice(TICKETS + at, TICKETS + at + 1));
    wake(accountId, "place-tickets");
    while ((await countPlaced()) <= before) await sleep(50);
    times.push(performance.now() - from);
  }
  return spread(times);
}

async function timed(run: () => Promise<unknown>) {
  const times: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  return spread(times);
}
