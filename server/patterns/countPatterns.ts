import { sql } from "kysely";
import { type IssueSummary, type Sighting, summarizeIssue } from "#domain/patterns/summarizeIssue";
import { whichAreReal } from "#domain/patterns/whichAreReal";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import { dayIn } from "./dayIn";
import { lockPatterns } from "./lockPatterns";
import { readProfile } from "./readProfile";

/** Patterns counted by one query, so that none runs too long. */
const AT_ONCE = 50;

/** Counts patterns anew: tickets, customers, who was told, trend, spikes, state. */
export async function countPatterns(
  tx: AccountTransaction,
  patternIds: readonly number[],
  now: Date,
): Promise<void> {
  if (patternIds.length === 0) return;
  await lockPatterns(tx);
  const frame = {
    now: now.getTime(),
    dayOf: dayIn(await findTimeZone(tx)),
    profile: await readProfile(tx),
  };
  for (let from = 0; from < patternIds.length; from += AT_ONCE) {
    const ids = patternIds.slice(from, from + AT_ONCE);
    const sightings = await listSightings(tx, ids);
    const counted = ids.map((id) => {
      const held = sightings.get(id) ?? [];
      return { id, summary: held.length === 0 ? null : summarizeIssue(held, frame) };
    });
    const chances = counted.flatMap(({ summary }) => summary?.chance ?? []);
    const real = whichAreReal([...chances, ...(await listChances(tx, ids))]);
    const summaries = counted.map(({ id, summary }) => ({
      id,
      summary: withoutChance(summary, real),
    }));
    await sql`
      update patterns set summary = s.summary, counted_at = ${now}
        from jsonb_to_recordset(${storableJson(summaries)}::jsonb) as s (id bigint, summary jsonb)
       where patterns.pattern_id = s.id
    `.execute(tx);
  }
}

/** What looks like a spike among so many issues may be chance: then the issue stands as without it. */
const withoutChance = (summary: IssueSummary | null, real: number): IssueSummary | null =>
  summary === null || (summary.chance ?? 0) <= real
    ? summary
    : { ...summary, state: summary.otherwise ?? summary.state };

/** How likely the last days of every other pattern are by chance. */
async function listChances(tx: AccountTransaction, ids: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ chance: number }>`
    select coalesce((summary->>'chance')::float8, 1) as chance from patterns
     where merged_into is null and summary is not null and not pattern_id = any(${ids}::bigint[])
  `.execute(tx);
  return rows.map(({ chance }) => chance);
}

async function listSightings(
  tx: AccountTransaction,
  ids: readonly number[],
): Promise<Map<number, Sighting[]>> {
  const rows = await tx
    .selectFrom("pattern_tickets as pt")
    .innerJoin("tickets as t", (join) =>
      join.onRef("t.account_id", "=", "pt.account_id").onRef("t.ticket_id", "=", "pt.ticket_id"),
    )
    .select(["pt.pattern_id", "pt.told", "t.created_at", "t.requester_id", "t.organization_id"])
    .where("pt.pattern_id", "in", [...ids])
    .where("t.deleted", "=", false)
    .execute();
  const sightings = new Map<number, Sighting[]>();
  for (const row of rows) {
    const id = row.pattern_id ?? 0;
    const held = sightings.get(id) ?? [];
    held.push({
      at: row.created_at.getTime(),
      requester: row.requester_id,
      organization: row.organization_id,
      told: row.told ?? false,
    });
    sightings.set(id, held);
  }
  return sightings;
}

/** The account's time is that of most of its people. */
async function findTimeZone(tx: AccountTransaction): Promise<string> {
  const found = await tx
    .selectFrom("people")
    .select("time_zone")
    .where("role", "<>", "end-user")
    .where("time_zone", "is not", null)
    .groupBy("time_zone")
    .orderBy((row) => row.fn.countAll(), "desc")
    .limit(1)
    .executeTakeFirst();
  return found?.time_zone ?? "UTC";
}
