import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { storableJson } from "../db/storable";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { setDue } from "../jobs/dueTimes";
import type { Service } from "../service";
import { CHANGE_TEMPLATES } from "./changeTemplates";
import { keysOfAll, planItem, type PlannedItem } from "./planRun";
import { canWriteRules, findPolicy } from "./policy";
import { findRun, type RunRow } from "./runs";
import { findStandings } from "./standings";

type Asked = {
  readonly kind: "apply" | "roll-back";
  readonly keys: "all" | readonly string[];
};

/** Begins a run with its dry run; nothing is written before somebody confirms it. */
export async function beginRun(
  service: Service,
  { accountId, userId }: Caller,
  { kind, keys }: Asked,
): Promise<RunRow> {
  const runId = randomUUID();
  const row = await inAccount(service.db, accountId, async (tx) => {
    const planning = { kind, policy: await findPolicy(tx) };
    const standings = await findStandings(tx, keys === "all" ? null : keys);
    const wanted = keys === "all" ? keysOfAll(standings, planning) : [...new Set(keys)];
    if (wanted.length === 0) {
      throw new Problem("conflict", "There is no text that can be changed now.");
    }
    const byKey = new Map(standings.map((standing) => [standing.text.key, standing]));
    await tx
      .insertInto("template_runs")
      .values({
        account_id: accountId,
        run_id: runId,
        kind,
        state: "checking",
        started_by: userId,
        started_at: service.deskNow(),
      })
      .execute();
    await insertItems(
      tx,
      runId,
      wanted.map((key) => planItem(key, byKey.get(key), planning)),
    );
    await setDue(tx, [{ job: CHANGE_TEMPLATES, subject: "", dueAt: new Date(0) }]);
    return findRun(tx, runId);
  });
  service.wake(accountId, CHANGE_TEMPLATES);
  return row;
}

async function insertItems(
  tx: AccountTransaction,
  runId: string,
  items: readonly PlannedItem[],
): Promise<void> {
  const rows = items.map((item, place) => ({ ...item, place }));
  await sql`
    insert into template_run_items (account_id, run_id, place, key, type, rule_id, title, locale,
                                    state, detail, words_before, words_after)
    select nullif(current_setting('app.account', true), '')::bigint, ${runId}::uuid, item.*
      from jsonb_to_recordset(${storableJson(rows)}::jsonb)
        as item (place int, key text, type text, rule_id text, title text, locale text,
                 state text, detail text, words_before jsonb, words_after jsonb)
  `.execute(tx);
}

/** Lets a checked run write, or a stopped one go on. @throws {Problem} `conflict` when it may not. */
export async function confirmRun(
  service: Service,
  { accountId, userId }: Caller,
  { runId, texts }: { runId: string; texts: number },
): Promise<RunRow> {
  const row = await inAccount(service.db, accountId, async (tx) => {
    const run = await findRun(tx, runId, true);
    if (run.state !== "checked" && run.state !== "stopped") {
      throw new Problem("conflict", "This run does not wait for a confirmation.");
    }
    await requireAlone(tx, runId);
    await requireCount(tx, runId, texts);
    if (!(await canWriteRules(tx))) {
      throw new Problem(
        "not_allowed",
        "We may read rules, not write them yet. Allow it once, then confirm again.",
      );
    }
    await tx
      .updateTable("template_runs")
      .set({
        state: "writing",
        confirmed_by: userId,
        confirmed_at: service.deskNow(),
        finished_at: null,
        problem: null,
      })
      .where("run_id", "=", runId)
      .execute();
    await setDue(tx, [{ job: CHANGE_TEMPLATES, subject: "", dueAt: new Date(0) }]);
    return findRun(tx, runId);
  });
  service.wake(accountId, CHANGE_TEMPLATES);
  return row;
}

async function requireAlone(tx: AccountTransaction, runId: string): Promise<void> {
  const other = await tx
    .selectFrom("template_runs")
    .select("run_id")
    .where("state", "=", "writing")
    .where("run_id", "<>", runId)
    .executeTakeFirst();
  if (other === undefined) return;
  throw new Problem("conflict", "Another change is being written. Wait until it is finished.");
}

async function requireCount(tx: AccountTransaction, runId: string, texts: number): Promise<void> {
  const { count } = await tx
    .selectFrom("template_run_items")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("run_id", "=", runId)
    .where("state", "=", "ready")
    .executeTakeFirstOrThrow();
  if (count === texts) return;
  throw new Problem(
    "conflict",
    `${count} texts would be written now, not ${texts}. Look at the list again.`,
  );
}

/** Ends a run: what is written stays, what is on its way is settled, nothing more is written. */
export async function cancelRun(
  service: Service,
  accountId: number,
  runId: string,
): Promise<RunRow> {
  return inAccount(service.db, accountId, async (tx) => {
    const run = await findRun(tx, runId, true);
    if (run.state === "finished" || run.state === "cancelled") return run;
    await tx
      .updateTable("template_runs")
      .set({ state: "cancelled", finished_at: service.deskNow() })
      .where("run_id", "=", runId)
      .execute();
    await tx
      .updateTable("template_run_items")
      .set({ state: "cancelled" })
      .where("run_id", "=", runId)
      .where("state", "in", ["waiting", "ready"])
      .where("rule_before", "is", null)
      .execute();
    return findRun(tx, runId);
  });
}
