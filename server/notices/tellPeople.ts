import { sql } from "kysely";
import { Settings } from "#contract/settings";
import { businessClock } from "#domain/ownership/calendar/businessClock";
import { planNotices } from "#domain/ownership/notices/planNotices";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { readPolicy } from "../tickets/readPolicy";
import { listKnownNotices, listSeriousFlags } from "./queries";
import { storeNotices } from "./storeNotices";

/**
 * Tells people of serious flags that are open: their owner, later a lead, then a manager. Runs
 * often, and does nothing where an admin has not switched it on.
 */
export const tellPeople = (service: Service): Job => ({
  name: "tell-people",
  everySeconds: 20,
  async run({ accountId, now }) {
    const told = await inAccount(service.db, accountId, (tx) => tellOpen(tx, now));
    return { done: told, more: false };
  },
});

async function tellOpen(tx: AccountTransaction, now: Date): Promise<number> {
  const saved = await tx
    .selectFrom("settings")
    .select("settings")
    .where("confirmed", "=", true)
    .executeTakeFirst();
  if (saved === undefined) return 0;
  const { ownership, leads } = Settings.parse(saved.settings);
  const { isOn, managers, ...rules } = ownership.notices;
  if (!isOn) {
    await tx.deleteFrom("notice_starts").execute();
    return 0;
  }
  const from = await startOf(tx, now);
  const flags = await listSeriousFlags(tx, from);
  if (flags.length === 0) return 0;
  const policy = await readPolicy(tx);
  const planned = planNotices(flags, await listKnownNotices(tx, now), {
    rules: { ...rules, leads: leads.map(Number), managers: managers.map(Number), from: +from },
    clock: businessClock(policy?.calendar ?? null),
    now: now.getTime(),
  });
  return storeNotices(tx, planned, now);
}

/** From when on people are told: the first time that this runs since it was switched on. */
async function startOf(tx: AccountTransaction, now: Date): Promise<Date> {
  const { rows } = await sql<{ since: Date }>`
    insert into notice_starts (account_id, since)
    values (nullif(current_setting('app.account', true), '')::bigint, ${now})
    on conflict (account_id) do update set since = notice_starts.since
    returning since
  `.execute(tx);
  return rows[0]?.since ?? now;
}
