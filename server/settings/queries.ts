import { sql } from "kysely";
import type { z } from "zod";
import { Settings } from "#contract/settings";
import type { AccountTransaction } from "../db/inAccount";

export type StoredSettings = {
  readonly settings: Settings;
  /** False until an admin has confirmed the groups; nothing is flagged before. */
  readonly confirmed: boolean;
  /** 0 before anything was saved. */
  readonly version: number;
};

const NOTHING_SAID: StoredSettings = {
  settings: readStored({
    itGroups: [],
    customerGroups: [],
    supervisors: [],
    leads: [],
    tone: "plain",
    glossary: [],
  }),
  confirmed: false,
  version: 0,
};

/** The account's settings; the defaults, unconfirmed, when nobody has saved any. */
export async function findSettings(tx: AccountTransaction): Promise<StoredSettings> {
  const row = await tx
    .selectFrom("settings")
    .select(["settings", "confirmed", "version"])
    .executeTakeFirst();
  return row === undefined ? NOTHING_SAID : { ...row, settings: readStored(row.settings) };
}

/** What was saved before a setting existed has its default. */
function readStored(settings: z.input<typeof Settings>): Settings {
  return Settings.parse(settings);
}

/**
 * Replaces the settings and confirms them.
 *
 * @param version - The version that the change started from.
 * @returns Null when somebody else saved meanwhile.
 */
export async function replaceSettings(
  tx: AccountTransaction,
  change: { settings: Settings; version: number; by: number | null },
): Promise<StoredSettings | null> {
  const { rows } = await sql<StoredSettings>`
    insert into settings (account_id, settings, confirmed, version, changed_by)
    select nullif(current_setting('app.account', true), '')::bigint,
           ${JSON.stringify(change.settings)}::jsonb, true, 1, ${change.by}
     where ${change.version} = 0 or exists (select from settings)
    on conflict (account_id) do update
      set settings = excluded.settings, confirmed = true, version = settings.version + 1,
          changed_at = now(), changed_by = excluded.changed_by
      where settings.version = ${change.version}
    returning settings, confirmed, version
  `.execute(tx);
  return rows[0] ?? null;
}
