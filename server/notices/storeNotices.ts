import { sql } from "kysely";
import type { Notice } from "#domain/ownership/notices/planNotices";
import type { AccountTransaction } from "../db/inAccount";

/** Stores planned notices; one that two services planned at once is stored once. */
export async function storeNotices(
  tx: AccountTransaction,
  planned: readonly Notice[],
  now: Date,
): Promise<number> {
  if (planned.length === 0) return 0;
  const { account_id } = await tx
    .selectFrom("accounts")
    .select("account_id")
    .executeTakeFirstOrThrow();
  const stored = await tx
    .insertInto("notices")
    .values(
      planned.map((notice) => ({
        account_id,
        notice_id: notice.noticeId,
        person_id: notice.personId,
        ticket_id: notice.ticketId,
        flag_id: notice.flagId,
        rule_id: notice.ruleId,
        step: notice.step,
        round: notice.round,
        is_digest: notice.isDigest,
        planned_at: now,
        deliver_at: new Date(notice.deliverAt),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("notice_id")
    .execute();
  await putEarlierAway(tx, planned, now);
  return stored.length;
}

/** Who is told again finds it once on their list. */
async function putEarlierAway(
  tx: AccountTransaction,
  planned: readonly Notice[],
  now: Date,
): Promise<void> {
  const again = planned.filter(({ round }) => round > 0);
  if (again.length === 0) return;
  await sql`
    update notices as n set seen_at = ${now}
      from unnest(
        ${again.map(({ personId }) => personId)}::bigint[],
        ${again.map(({ ticketId }) => ticketId)}::bigint[],
        ${again.map(({ step }) => step)}::text[],
        ${again.map(({ round }) => round)}::int[]
      ) as newer (person_id, ticket_id, step, round)
     where n.person_id = newer.person_id and n.ticket_id = newer.ticket_id
       and n.step = newer.step and n.round < newer.round and n.seen_at is null
  `.execute(tx);
}
