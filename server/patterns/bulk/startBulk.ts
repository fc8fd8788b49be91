import { sql } from "kysely";
import type { z } from "zod";
import type { BulkRun, startBulk as endpoint } from "#contract/bulk";
import { type AccountTransaction, inAccount } from "../../db/inAccount";
import { Problem } from "../../errors";
import type { Caller } from "../../http/caller";
import { setDue } from "../../jobs/dueTimes";
import type { Service } from "../../service";
import { requireIncident } from "../incidents/findIncident";
import { requirePattern } from "../requirePattern";
import { CHANGE_MANY } from "./changeMany";
import { ensureProblem } from "./ensureProblem";
import { requireRun } from "./listRuns";
import { planBulk } from "./planBulk";
import { storeRun } from "./storeRun";

type Asked = z.output<typeof endpoint.request>;

/**
 * Begins to do what a person saw in the preview and confirmed.
 *
 * @throws {Problem} `conflict` when something else would be done by now: look at the preview again.
 */
export async function startBulk(service: Service, caller: Caller, asked: Asked): Promise<BulkRun> {
  const { db, deskNow, wake } = service;
  const now = deskNow();
  // Seen first, so that no problem ticket is made for what is refused anyway.
  await inAccount(db, caller.accountId, (tx) => planAsSeen(tx, caller, asked));
  if (asked.kind === "link") await ensureProblem(service, caller, asked);
  const run = await inAccount(db, caller.accountId, async (tx) => {
    const planned = await planAsSeen(tx, caller, asked);
    const kind = asked.kind === "link" || asked.kind === "unlink" ? asked.kind : "tell";
    const runId = await storeRun(tx, caller, {
      patternId: planned.patternId,
      problemId: kind === "tell" ? null : planned.incident.problem_id,
      kind,
      words: planned.plan.words,
      items: planned.plan.items,
      now,
    });
    if (kind === "unlink") await rememberTypes(tx, runId);
    await setDue(tx, [{ job: CHANGE_MANY, subject: "", dueAt: new Date() }]);
    return requireRun(tx, runId);
  });
  wake(caller.accountId, CHANGE_MANY);
  return run;
}

async function planAsSeen(tx: AccountTransaction, caller: Caller, asked: Asked) {
  const { pattern_id: patternId } = await requirePattern(tx, asked.patternId);
  const incident = await requireIncident(tx, patternId);
  // Two clicks at once: the second waits for the first, and then sees what it did.
  await tx
    .selectFrom("incidents")
    .select("pattern_id")
    .where("pattern_id", "=", incident.pattern_id)
    .forUpdate()
    .execute();
  const plan = await planBulk(tx, caller, { kind: asked.kind, patternId, incident });
  if (plan.key !== asked.key || plan.items.length !== asked.count) {
    throw new Problem("conflict", "Something changed since you looked. Look again, then confirm.");
  }
  return { patternId, incident, plan };
}

/** What tickets were before they were linked is what they become again. */
async function rememberTypes(tx: AccountTransaction, runId: number): Promise<void> {
  await sql`
    update bulk_items i set before = (
      select l.before from bulk_items l
        join bulk_runs b on b.account_id = l.account_id and b.run_id = l.run_id
       where l.account_id = i.account_id and l.ticket_id = i.ticket_id
         and b.kind = 'link' and l.state = 'done'
       order by l.run_id desc limit 1)
     where i.run_id = ${runId}
  `.execute(tx);
}
