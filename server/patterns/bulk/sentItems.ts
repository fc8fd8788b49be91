import { sql } from "kysely";
import type { BulkRun } from "#contract/bulk";
import type { AccountTransaction } from "../../db/inAccount";
import type { TicketBefore } from "../../db/tables/curation";

/** A ticket of a run, with what it needs to be changed. */
export type RunItem = {
  readonly runId: number;
  readonly ticketId: number;
  readonly requesterId: number;
  readonly kind: BulkRun["kind"];
  readonly words: string | null;
  readonly problemId: number | null;
  readonly startedBy: number;
  readonly patternId: number;
  readonly jobId: string | null;
  readonly sentAt: Date | null;
  readonly attempts: number;
  readonly before: TicketBefore | null;
};

/** What became of an item; a waiting one is tried again. */
export type ItemOutcome = {
  readonly item: RunItem;
  readonly state: "done" | "failed" | "waiting";
  readonly problem?: string;
};

/** A ticket that was tried this often is left to a person. */
const MOST_ATTEMPTS = 5;

/** Items of the oldest unfinished run in one state, at most so many, by ticket. */
export async function listItems(
  tx: AccountTransaction,
  state: "waiting" | "sending",
  limit: number,
): Promise<RunItem[]> {
  const { rows } = await sql<RunItem>`
    select i.run_id as "runId", i.ticket_id as "ticketId", i.requester_id as "requesterId",
           b.kind, b.words, b.problem_id as "problemId", b.started_by as "startedBy",
           b.pattern_id as "patternId", i.job_id as "jobId", i.sent_at as "sentAt", i.attempts,
           i.before
      from bulk_items i join bulk_runs b using (account_id, run_id)
     where i.state = ${state}
       and i.run_id = (select min(o.run_id) from bulk_items o where o.state = ${state})
     order by i.ticket_id limit ${limit}
  `.execute(tx);
  return rows;
}

/** Stores what became of items. */
export async function storeOutcomes(
  tx: AccountTransaction,
  outcomes: readonly ItemOutcome[],
  now: Date,
): Promise<void> {
  if (outcomes.length === 0) return;
  const ended = outcomes.map(giveUpInTime);
  await sql`
    update bulk_items i
       set state = o.state, problem = o.problem, job_id = null,
           done_at = case when o.state = 'done' then ${now}::timestamptz end
      from unnest(
        ${ended.map(({ item }) => item.runId)}::bigint[],
        ${ended.map(({ item }) => item.ticketId)}::bigint[],
        ${ended.map(({ state }) => state)}::text[],
        ${ended.map(({ problem }) => problem?.slice(0, 500) ?? null)}::text[]
      ) as o (run_id, ticket_id, state, problem)
     where i.run_id = o.run_id and i.ticket_id = o.ticket_id
  `.execute(tx);
}

function giveUpInTime(outcome: ItemOutcome): ItemOutcome {
  if (outcome.state !== "waiting" || outcome.item.attempts < MOST_ATTEMPTS) return outcome;
  const problem = outcome.problem ?? "Zendesk took this five times and did not do it.";
  return { ...outcome, state: "failed", problem };
}

/** Notes that items are about to be sent, bound to the ticket as it is now. */
export async function markSending(
  tx: AccountTransaction,
  items: readonly { item: RunItem; updatedAt: string; before: TicketBefore }[],
  now: Date,
): Promise<void> {
  await sql`
    update bulk_items i
       set state = 'sending', attempts = attempts + 1, sent_at = ${now}, job_id = null,
           stamp = o.stamp, before = coalesce(i.before, o.before)
      from unnest(
        ${items.map(({ item }) => item.runId)}::bigint[],
        ${items.map(({ item }) => item.ticketId)}::bigint[],
        ${items.map(({ updatedAt }) => updatedAt)}::timestamptz[],
        ${items.map(({ before }) => JSON.stringify(before))}::jsonb[]
      ) as o (run_id, ticket_id, stamp, before)
     where i.run_id = o.run_id and i.ticket_id = o.ticket_id
  `.execute(tx);
}

export async function noteJob(
  tx: AccountTransaction,
  items: readonly RunItem[],
  jobId: string,
): Promise<void> {
  await tx
    .updateTable("bulk_items")
    .set({ job_id: jobId })
    .where("run_id", "=", items[0]?.runId ?? 0)
    .where(
      "ticket_id",
      "in",
      items.map(({ ticketId }) => ticketId),
    )
    .where("state", "=", "sending")
    .execute();
}

/** Ends runs in which nothing waits any more. */
export async function finishRuns(tx: AccountTransaction, now: Date): Promise<void> {
  await sql`
    update bulk_runs b set finished_at = ${now}
     where b.finished_at is null
       and not exists (select from bulk_items i
                        where i.account_id = b.account_id and i.run_id = b.run_id
                          and i.state in ('waiting', 'sending'))
  `.execute(tx);
}

export async function hasUnfinished(tx: AccountTransaction): Promise<boolean> {
  const run = await tx
    .selectFrom("bulk_runs")
    .select("run_id")
    .where("finished_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return run !== undefined;
}
