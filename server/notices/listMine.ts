import { sql } from "kysely";
import type { z } from "zod";
import type { listNotices } from "#contract/notices";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { listTicketLines } from "../tickets/listTicketLines";

const MOST = 200;

/** What I was told of and what is still open, newest first; the digest's as one summary. */
export async function listMine(
  tx: AccountTransaction,
  caller: Caller,
  now: Date,
): Promise<z.input<typeof listNotices.response>> {
  const rows = await tx
    .selectFrom("notices as n")
    .innerJoin("flags as f", (join) =>
      join.onRef("f.account_id", "=", "n.account_id").onRef("f.flag_id", "=", "n.flag_id"),
    )
    .innerJoin("tickets", (join) =>
      join
        .onRef("tickets.account_id", "=", "n.account_id")
        .onRef("tickets.ticket_id", "=", "n.ticket_id"),
    )
    .select(["n.notice_id", "n.ticket_id", "n.rule_id", "n.step", "n.deliver_at"])
    .select(["n.round", "n.is_digest", "f.text", "f.action"])
    .where("n.person_id", "=", caller.userId)
    .where("n.seen_at", "is", null)
    .where("n.deliver_at", "<=", now)
    .where("f.cleared_at", "is", null)
    .where("tickets.deleted", "=", false)
    .where(canSee(caller))
    // Who was told again finds it once on their list.
    .where(
      sql<boolean>`not exists (
        select from notices newer
         where newer.account_id = n.account_id and newer.person_id = n.person_id
           and newer.ticket_id = n.ticket_id and newer.step = n.step
           and newer.round > n.round and newer.deliver_at <= ${now})`,
    )
    .orderBy("n.deliver_at", "desc")
    .orderBy("n.notice_id")
    .limit(MOST)
    .execute();
  const lines = await listTicketLines(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
  const told = rows.flatMap((row) => {
    const ticket = lines.get(row.ticket_id);
    if (ticket === undefined) return [];
    const { notice_id, rule_id, text, action, step, round, deliver_at, is_digest } = row;
    const toldAt = deliver_at.toISOString();
    const notice = { noticeId: notice_id, ticket, ruleId: rule_id, text, action, step, round };
    return [{ isDigest: is_digest, notice: { ...notice, toldAt } }];
  });
  const noticesOf = (wanted: boolean) =>
    told.flatMap(({ isDigest, notice }) => (isDigest === wanted ? [notice] : []));
  const digest = noticesOf(true);
  const [newest] = digest;
  return {
    notices: noticesOf(false),
    summary: newest === undefined ? null : { toldAt: newest.toldAt, notices: digest },
  };
}
