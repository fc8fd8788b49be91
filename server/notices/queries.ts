import { sql } from "kysely";
import type { KnownNotice, NoticeStep, OpenFlag } from "#domain/ownership/notices/planNotices";
import type { AccountTransaction } from "../db/inAccount";

const MOST_FLAGS = 2_000;
/** Older notices neither count for a day's share nor for the same trouble. */
const REMEMBERED = "3 days";

/** Serious flags that are open since a moment and that nobody has put aside. */
export async function listSeriousFlags(tx: AccountTransaction, from: Date): Promise<OpenFlag[]> {
  const { rows } = await sql<{
    flagId: string;
    ticketId: number;
    ruleId: string;
    since: Date;
    evidence: number[];
    ownerId: number | null;
  }>`
    select f.flag_id as "flagId", f.ticket_id as "ticketId", f.rule_id as "ruleId", f.since,
           f.evidence, coalesce(o.owner_id, t.assignee_id) as "ownerId"
      from flags f
      join tickets t on t.account_id = f.account_id and t.ticket_id = f.ticket_id and not t.deleted
      left join ownerships o on o.account_id = f.account_id and o.ticket_id = f.ticket_id
      left join decisions d on d.account_id = f.account_id and d.flag_id = f.flag_id
     where f.cleared_at is null and f.level = 'red' and f.since >= ${from}
       and (d.verdict is null or d.verdict = 'confirmed')
     order by f.since desc limit ${MOST_FLAGS}
  `.execute(tx);
  return rows.map(({ evidence, since, ...flag }) => ({
    ...flag,
    since: since.getTime(),
    cause: evidence[0] ?? 0,
  }));
}

/** Notices of the last days and those whose flag is still open. */
export async function listKnownNotices(tx: AccountTransaction, now: Date): Promise<KnownNotice[]> {
  const { rows } = await sql<{
    noticeId: string;
    personId: number;
    ticketId: number;
    ruleId: string;
    plannedAt: Date;
    deliverAt: Date;
    step: NoticeStep;
    round: number;
    isDigest: boolean;
    isOpen: boolean;
  }>`
    select n.notice_id as "noticeId", n.person_id as "personId", n.ticket_id as "ticketId",
           n.step, n.round, n.is_digest as "isDigest",
           n.rule_id as "ruleId", n.planned_at as "plannedAt", n.deliver_at as "deliverAt",
           f.flag_id is not null as "isOpen"
      from notices n
      left join flags f on f.account_id = n.account_id and f.flag_id = n.flag_id
                       and f.cleared_at is null
     where f.flag_id is not null or n.planned_at > ${now}::timestamptz - ${REMEMBERED}::interval
  `.execute(tx);
  return rows.map(({ ruleId, plannedAt, deliverAt, ...notice }) => ({
    ...notice,
    condition: ruleId.split("-")[0] ?? ruleId,
    plannedAt: plannedAt.getTime(),
    deliverAt: deliverAt.getTime(),
  }));
}
