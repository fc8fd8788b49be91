import { sql } from "kysely";
import type { BulkRun } from "#contract/bulk";
import type { AccountTransaction } from "../../db/inAccount";
import { Problem } from "../../errors";
import { aliasesOf } from "../aliasesOf";

const MOST = 20;

type Row = {
  run_id: number;
  kind: BulkRun["kind"];
  name: string | null;
  started_at: Date;
  finished_at: Date | null;
  total: number;
  done: number;
  failed: number;
};

/** What was done to many tickets of a pattern at once, newest first. */
export async function listRuns(tx: AccountTransaction, patternId: number): Promise<BulkRun[]> {
  const ids = await aliasesOf(tx, patternId);
  return readRuns(tx, sql`b.pattern_id = any(${ids}::bigint[])`);
}

/** @throws {Problem} `not_found`. */
export async function requireRun(tx: AccountTransaction, runId: number): Promise<BulkRun> {
  const [run] = await readRuns(tx, sql`b.run_id = ${runId}`);
  if (run === undefined) throw new Problem("not_found", "This is not known here.");
  return run;
}

async function readRuns(tx: AccountTransaction, which: ReturnType<typeof sql>): Promise<BulkRun[]> {
  const { rows } = await sql<Row>`
    select b.run_id, b.kind, p.name, b.started_at, b.finished_at,
           count(i.ticket_id)::int as total,
           (count(*) filter (where i.state = 'done'))::int as done,
           (count(*) filter (where i.state = 'failed'))::int as failed
      from bulk_runs b
      left join bulk_items i using (account_id, run_id)
      left join people p on p.account_id = b.account_id and p.user_id = b.started_by
     where ${which}
     group by b.account_id, b.run_id, p.name
     order by b.run_id desc limit ${MOST}
  `.execute(tx);
  return rows.map((row) => ({
    id: String(row.run_id),
    kind: row.kind,
    by: row.name ?? "",
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    total: row.total,
    done: row.done,
    failed: row.failed,
  }));
}
