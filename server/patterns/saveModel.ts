import { sql } from "kysely";
import { WEEK, weekProfile } from "#domain/patterns/weekProfile";
import type { AccountTransaction } from "../db/inAccount";
import { saveUsual } from "./causes/saveUsual";

const PROFILE_DAYS = 180;
/** The rhythm of the week hardly changes within hours; while there is little, each day counts. */
const PROFILE_AGE_MS = 6 * 3_600_000;
const LITTLE = 5000;
const HOUR = 3_600_000;

/** Notes that patterns were found: counts the epoch, and what is usual when that is no longer fresh. */
export async function saveModel(tx: AccountTransaction, now: Date): Promise<number> {
  const { rows } = await sql<{ epoch: number; placed: number; profiledAt: Date | null }>`
    insert into pattern_models (account_id, epoch, consolidated_at, profile, placed)
    values (nullif(current_setting('app.account', true), '')::bigint, 1, ${now}, '{}',
            (select count(*) from pattern_tickets))
    on conflict (account_id) do update set epoch = pattern_models.epoch + 1,
      consolidated_at = excluded.consolidated_at, placed = excluded.placed
    returning epoch, placed, profiled_at as "profiledAt"
  `.execute(tx);
  const { epoch = 0, placed = 0, profiledAt = null } = rows[0] ?? {};
  const age = profiledAt === null ? Infinity : Math.abs(now.getTime() - profiledAt.getTime());
  if (placed < LITTLE || age > PROFILE_AGE_MS) {
    const profile = await readRhythm(tx, now);
    await sql`
      update pattern_models set profile = ${Array.from(profile)}::real[], profiled_at = ${now}
    `.execute(tx);
    await saveUsual(tx);
  }
  return epoch;
}

/** How busy each hour of the week is, of all tickets of the last months. */
async function readRhythm(tx: AccountTransaction, now: Date): Promise<Float64Array> {
  const { rows } = await sql<{ hour: number; count: number }>`
    select floor(extract(epoch from created_at) / 3600)::bigint as hour, count(*) as count
      from tickets
     where created_at > ${new Date(now.getTime() - PROFILE_DAYS * 24 * HOUR)} and not deleted
     group by 1 order by 1
  `.execute(tx);
  const first = rows[0]?.hour ?? 0;
  const hours = rows.length === 0 ? 0 : (rows.at(-1)?.hour ?? 0) - first + 1;
  const counts = new Uint32Array(hours);
  for (const { hour, count } of rows) counts[hour - first] = count;
  return weekProfile(counts, first % WEEK);
}
