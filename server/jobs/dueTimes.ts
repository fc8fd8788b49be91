import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** Something to look at again; `subject` is a ticket id, or "" for the whole account. */
export type Due = { readonly job: string; readonly subject: string; readonly dueAt: Date };

/**
 * Notes when a job must look at subjects next; an earlier time that stands already stays.
 * Part of the caller's transaction: noted if and only if its cause is stored.
 */
export async function setDue(tx: AccountTransaction, dues: readonly Due[]): Promise<void> {
  if (dues.length === 0) return;
  await sql`
    insert into due_times (account_id, job, subject, due_at)
    select nullif(current_setting('app.account', true), '')::bigint, job, subject, min(due_at)
      from unnest(
        ${dues.map(({ job }) => job)}::text[],
        ${dues.map(({ subject }) => subject)}::text[],
        ${dues.map(({ dueAt }) => dueAt)}::timestamptz[]
      ) as due (job, subject, due_at)
     group by job, subject
    on conflict (account_id, job, subject)
      do update set due_at = least(due_times.due_at, excluded.due_at), attempts = 0, problem = null
  `.execute(tx);
}

/** Replaces the due time of a subject, or removes it with null: "look again then, not before". */
export async function replaceDue(
  tx: AccountTransaction,
  { job, subject, dueAt }: { job: string; subject: string; dueAt: Date | null },
): Promise<void> {
  await tx.deleteFrom("due_times").where("job", "=", job).where("subject", "=", subject).execute();
  if (dueAt !== null) await setDue(tx, [{ job, subject, dueAt }]);
}
