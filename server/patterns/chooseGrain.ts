import { sql } from "kysely";
import type { Grain } from "#domain/patterns/groupPoints";
import type { AccountTransaction } from "../db/inAccount";
import { setDue } from "../jobs/dueTimes";
import { FIND_PATTERNS } from "./findPatterns";
import { lockPatterns } from "./lockPatterns";

/** How finely the account wants its issues divided. */
export async function readGrain(tx: AccountTransaction): Promise<Grain> {
  const model = await tx.selectFrom("pattern_models").select("grain").executeTakeFirst();
  return model?.grain ?? "usual";
}

/**
 * Divides the account's tickets more or less finely from now on. What people decided stands.
 *
 * The epoch moves on, so that every process thinks the account through anew.
 */
export async function chooseGrain(tx: AccountTransaction, grain: Grain): Promise<{ grain: Grain }> {
  await lockPatterns(tx);
  await sql`
    insert into pattern_models (account_id, epoch, grain)
    values (nullif(current_setting('app.account', true), '')::bigint, 0, ${grain})
    on conflict (account_id) do update
      set grain = excluded.grain, epoch = pattern_models.epoch + 1
  `.execute(tx);
  await setDue(tx, [{ job: FIND_PATTERNS, subject: "", dueAt: new Date(0) }]);
  return { grain };
}
