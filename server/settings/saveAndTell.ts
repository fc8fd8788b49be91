import { sql } from "kysely";
import type { Settings } from "#contract/settings";
import { inAccount } from "../db/inAccount";
import type { Service } from "../service";
import { replaceSettings, type StoredSettings } from "./queries";

/**
 * Saves settings, and makes the jobs due that judge by them, for every ticket.
 *
 * @returns Null when somebody else saved meanwhile; nothing is changed then.
 */
export async function saveAndTell(
  service: Service,
  change: { accountId: number; settings: Settings; version: number; by: number | null },
): Promise<StoredSettings | null> {
  const { accountId } = change;
  const jobs = service.jobs.onSettingsChanged;
  const saved = await inAccount(service.db, accountId, async (tx) => {
    const stored = await replaceSettings(tx, change);
    if (stored === null) return null;
    await sql`
      insert into due_times (account_id, job, subject, due_at)
      select account_id, job, ticket_id::text, now()
        from tickets, unnest(${[...jobs]}::text[]) as job
       where not deleted
      on conflict (account_id, job, subject) do update set due_at = now()
    `.execute(tx);
    return stored;
  });
  if (saved !== null) for (const job of jobs) service.wake(accountId, job);
  return saved;
}
