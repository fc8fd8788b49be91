import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { RunItemState, TemplateRun } from "#contract/templateRuns";
import type { AccountTransaction } from "../db/inAccount";
import type { TemplateTables } from "../db/tables/templates";
import { Problem } from "../errors";
import { namesOf } from "./namesOf";

export type RunRow = Omit<Selectable<TemplateTables["template_runs"]>, "account_id">;
export type ItemRow = Omit<Selectable<TemplateTables["template_run_items"]>, "account_id">;

const LAST = 20;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A run, held until the transaction ends when it is to be changed. @throws {Problem} `not_found`. */
export async function findRun(
  tx: AccountTransaction,
  runId: string,
  hold = false,
): Promise<RunRow> {
  const row = UUID.test(runId)
    ? await tx
        .selectFrom("template_runs")
        .selectAll()
        .where("run_id", "=", runId)
        .$if(hold, (query) => query.forUpdate())
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new Problem("not_found", "This run is not there any more.");
  return row;
}

/** The newest runs. */
export const listRunRows = (tx: AccountTransaction): Promise<RunRow[]> =>
  tx
    .selectFrom("template_runs")
    .selectAll()
    .orderBy("started_at", "desc")
    .orderBy("run_id")
    .limit(LAST)
    .execute();

/** Runs as the contract shows them, with how many texts are in each state. */
export async function describeRuns(
  tx: AccountTransaction,
  runs: readonly RunRow[],
): Promise<TemplateRun[]> {
  const counts = await countStates(
    tx,
    runs.map(({ run_id }) => run_id),
  );
  const nameOf = await namesOf(
    tx,
    runs.map(({ started_by }) => started_by),
  );
  return runs.map((run) => {
    const own = counts.get(run.run_id) ?? {};
    return {
      runId: run.run_id,
      kind: run.kind,
      state: run.state,
      startedBy: nameOf(run.started_by),
      startedAt: run.started_at.toISOString(),
      confirmedAt: run.confirmed_at?.toISOString() ?? null,
      finishedAt: run.finished_at?.toISOString() ?? null,
      problem: run.problem,
      total: Object.values(own).reduce((sum, count) => sum + count, 0),
      counts: own,
    };
  });
}

type Counts = Partial<Record<RunItemState, number>>;

async function countStates(
  tx: AccountTransaction,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<{ run_id: string; state: RunItemState; count: number }>`
    select run_id, state, count(*)::int as count from template_run_items
     where run_id = any(${[...runIds]}::uuid[]) group by run_id, state
  `.execute(tx);
  const counts = new Map<string, Counts>();
  for (const { run_id, state, count } of rows) {
    counts.set(run_id, { ...counts.get(run_id), [state]: count });
  }
  return counts;
}

/** Changes one text of a run. */
export async function updateItem(
  tx: AccountTransaction,
  { run_id, place }: Pick<ItemRow, "run_id" | "place">,
  change: { state: RunItemState; detail?: string | null; conflict?: string | null },
): Promise<void> {
  const { state, detail = null, conflict = null } = change;
  await tx
    .updateTable("template_run_items")
    .set({ state, detail, conflict })
    .where("run_id", "=", run_id)
    .where("place", "=", place)
    .execute();
}
