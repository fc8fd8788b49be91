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
import { type BulkPlan, onceKeyOf, planBulk } from "./planBulk";

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
    const runId = await storeRun(tx, caller, { ...planned, asked, now });
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

async function storeRun(
  tx: AccountTransaction,
  { accountId, userId }: Caller,
  run: {
    patternId: number;
    incident: { problem_id: number | null };
    plan: BulkPlan;
    asked: Asked;
    now: Date;
  },
): Promise<number> {
  const { plan, asked } = run;
  const kind = asked.kind === "link" || asked.kind === "unlink" ? asked.kind : "tell";
  const { run_id } = await tx
    .insertInto("bulk_runs")
    .values({
      account_id: accountId,
      pattern_id: run.patternId,
      kind,
      words: plan.words,
      problem_id: kind === "tell" ? null : run.incident.problem_id,
      started_by: userId,
      started_at: run.now,
    })
    .returning("run_id")
    .executeTakeFirstOrThrow();
  const { words } = plan;
  const { numAffectedRows = 0n } = await sql`
    insert into bulk_items (account_id, run_id, ticket_id, requester_id, state, once_key)
    select ${accountId}, ${run_id}, i.ticket_id, i.requester_id, 'waiting', i.once_key
      from unnest(
        ${plan.items.map(({ ticketId }) => ticketId)}::bigint[],
        ${plan.items.map(({ requesterId }) => requesterId)}::bigint[],
        ${plan.items.map(({ ticketId, requesterId }) =>
          words === null ? `${run_id} ${ticketId}` : onceKeyOf(words, requesterId),
        )}::text[]) as i (ticket_id, requester_id, once_key)
    on conflict (account_id, once_key) where state <> 'failed' do nothing
  `.execute(tx);
  if (numAffectedRows === 0n) {
    throw new Problem("conflict", "Everybody here has these words already, or gets them now.");
  }
  if (kind === "unlink") await rememberTypes(tx, run_id);
  return run_id;
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
