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
  return stored.length;
}
