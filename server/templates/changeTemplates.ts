import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { setDue } from "../jobs/dueTimes";
import type { Job, JobCall, JobResult } from "../jobs/job";
import type { Service } from "../service";
import { readRole } from "../session/readRole";
import { checkItems } from "./checkItems";
import { READ_TEMPLATES } from "./readTemplates";
import type { ItemRow, RunRow } from "./runs";
import { writeItem } from "./writeItem";

export const CHANGE_TEMPLATES = "change-templates";

/** A step gives others their turn after this long. */
const STEP_MS = 15_000;

/**
 * Works on the bulk changes of an account: checks what they would do, and writes what was
 * confirmed, text by text. After a crash it goes on where it was: what was on its way then is read
 * first, and never written twice.
 */
export const changeTemplates = (service: Service): Job => ({
  name: CHANGE_TEMPLATES,
  async run(call) {
    const run = await inAccount(service.db, call.accountId, findWork);
    if (run === null) return { done: 0, more: false };
    if (run.state !== "checking") return write(service, call, run);
    const done = await checkItems(service, call, run);
    return { done, more: true };
  },
});

/** The oldest run with something to do: checking, writing, or settling what was on its way. */
async function findWork(tx: AccountTransaction): Promise<RunRow | null> {
  const { rows } = await sql<RunRow>`
    select r.* from template_runs r
     where r.state in ('checking', 'writing')
        or exists (select from template_run_items i
                    where i.run_id = r.run_id and i.state = 'ready' and i.rule_before is not null
                      and r.state <> 'stopped')
     order by r.state = 'checking', r.started_at limit 1
  `.execute(tx);
  return rows[0] ?? null;
}

async function write(service: Service, call: JobCall, run: RunRow): Promise<JobResult> {
  const { accountId } = call;
  const until = performance.now() + STEP_MS;
  if (run.state === "writing" && !(await isStillAdmin(service, accountId, run))) {
    await refuseRest(service, accountId, run);
  }
  let done = 0;
  try {
    while (performance.now() < until && !call.signal.aborted) {
      const item = await inAccount(service.db, accountId, (tx) => nextItem(tx, run));
      if (item === null) {
        await inAccount(service.db, accountId, (tx) => finish(tx, service, run));
        return { done, more: true };
      }
      await writeItem(service, call, { run, item });
      done += 1;
    }
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "not_connected") throw error;
    await inAccount(service.db, accountId, (tx) => stop(tx, run, error.message));
  }
  return { done, more: true };
}

/** What is on its way comes first. Nothing new is begun once the run is not writing any more. */
async function nextItem(tx: AccountTransaction, { run_id }: RunRow): Promise<ItemRow | null> {
  const { rows } = await sql<ItemRow>`
    select i.* from template_run_items i join template_runs r using (account_id, run_id)
     where i.run_id = ${run_id} and i.state = 'ready'
       and (r.state = 'writing' or i.rule_before is not null)
     order by i.rule_before is null, i.place limit 1
  `.execute(tx);
  return rows[0] ?? null;
}

const isStillAdmin = async (
  service: Service,
  accountId: number,
  { confirmed_by, started_by }: RunRow,
): Promise<boolean> => (await readRole(service, accountId, confirmed_by ?? started_by)) === "admin";

async function refuseRest(service: Service, accountId: number, { run_id }: RunRow): Promise<void> {
  await inAccount(service.db, accountId, (tx) =>
    tx
      .updateTable("template_run_items")
      .set({
        state: "refused",
        detail: "Who confirmed this is not an admin any more.",
      })
      .where("run_id", "=", run_id)
      .where("state", "=", "ready")
      .where("rule_before", "is", null)
      .execute(),
  );
}

async function finish(tx: AccountTransaction, service: Service, { run_id }: RunRow): Promise<void> {
  await tx
    .updateTable("template_runs")
    .set({ state: "finished", finished_at: service.deskNow() })
    .where("run_id", "=", run_id)
    .where("state", "=", "writing")
    .execute();
  await setDue(tx, [{ job: READ_TEMPLATES, subject: "", dueAt: service.now() }]);
}

/** It goes on when somebody confirms it again. */
async function stop(tx: AccountTransaction, { run_id }: RunRow, problem: string): Promise<void> {
  await tx
    .updateTable("template_runs")
    .set({ state: "stopped", problem })
    .where("run_id", "=", run_id)
    .where("state", "=", "writing")
    .execute();
}
