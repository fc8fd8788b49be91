import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../../server/db/inAccount";
import { migrate } from "../../server/db/migrate";
import { openDatabase } from "../../server/db/openDatabase";
import { startEmbedded } from "../../server/db/startEmbedded";
import { REVIEW } from "../../server/ownership/reviewTickets";
import { inventAccount } from "./inventAccount";

const LONGEST_MS = 300_000;

type KillFigures = {
  readonly kills: number;
  readonly seconds: number;
  /** Tickets that no worker reviewed in the end. */
  readonly lost: number;
  /** Rows that a review of everything once more would write: 0 when nothing is missing or doubled. */
  readonly changedByAnotherReview: number;
};

/**
 * Lets a service work on a backlog and kills it with SIGKILL while it works, again and again; then
 * lets one finish, and compares with a review of everything once more.
 */
export async function killWorkers(tickets: number, kills: number): Promise<KillFigures> {
  const folder = await mkdtemp(join(tmpdir(), "unticket-kills-"));
  const embedded = await startEmbedded(join(folder, "postgres"));
  const url = await embedded.url("unticket");
  await migrate(url);
  const { db, close } = openDatabase(url, 4);
  const started = performance.now();
  try {
    const { accountId } = await inventAccount(db, tickets);
    const inOne = <Answer>(run: (tx: AccountTransaction) => Promise<Answer>) =>
      inAccount(db, accountId, run);
    let killed = 0;
    while (killed < kills) {
      if ((await inOne(countDue)) === 0) await inOne(makeAllDue);
      const worker = startWorker(folder);
      const before = await inOne(countDue);
      await until(async () => (await inOne(countDue)) < before || worker.exitCode !== null);
      await sleep(Math.round((killed % 7) * 40));
      worker.kill("SIGKILL");
      await new Promise((resolve) => worker.once("exit", resolve));
      killed += 1;
    }
    await finish(folder, () => inOne(countDue));
    const lost = await inOne(countLost);
    const before = await inOne(fingerprint);
    await inOne(makeAllDue);
    await finish(folder, () => inOne(countDue));
    const after = await inOne(fingerprint);
    const changed = [...after].filter((row) => !before.has(row)).length;
    const seconds = Math.round((performance.now() - started) / 1000);
    return { kills: killed, seconds, lost, changedByAnotherReview: changed };
  } finally {
    await close();
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function startWorker(folder: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", join(process.cwd(), "server", "main.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: "0", DATA_DIR: folder, LOG_LEVEL: "fatal" },
  });
}

async function finish(folder: string, left: () => Promise<number>): Promise<void> {
  const worker = startWorker(folder);
  await until(async () => (await left()) === 0);
  // The last batch is stored when its due times are gone; its lease ends with the process.
  worker.kill("SIGTERM");
  await new Promise((resolve) => worker.once("exit", resolve));
}

const countDue = async (tx: AccountTransaction): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from due_times
     where job = ${REVIEW} and subject <> '' and due_at <= now()
  `.execute(tx);
  return rows[0]?.count ?? 0;
};

const countLost = async (tx: AccountTransaction): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from tickets t
     where not exists (select from ownerships o
                        where o.account_id = t.account_id and o.ticket_id = t.ticket_id)
  `.execute(tx);
  return rows[0]?.count ?? 0;
};

async function makeAllDue(tx: AccountTransaction): Promise<void> {
  await sql`
    insert into due_times (account_id, job, subject, due_at)
    select account_id, ${REVIEW}, ticket_id::text, now() from tickets
    on conflict (account_id, job, subject) do update set due_at = now()
  `.execute(tx);
}

/** Every flag that time alone does not change, with its version in the database. */
async function fingerprint(tx: AccountTransaction): Promise<Set<string>> {
  const { rows } = await sql<{ row: string }>`
    select flag_id || ' ' || xmin::text || ' ' || md5(level || text || action || evidence::text) as row
      from flags where cleared_at is not null
  `.execute(tx);
  return new Set(rows.map(({ row }) => row));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; !(await isSo()); await sleep(15)) {
    if (Date.now() > end) throw new Error("the workers did not come to an end");
  }
}
