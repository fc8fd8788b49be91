import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { setDue } from "../jobs/dueTimes";
import type { Job } from "../jobs/job";
import { workDue } from "../jobs/workDue";
import type { Service } from "../service";
import { COUNT_REACH } from "./countReach";

const COUNT_MAILS = "count-rule-mails";
/** Mails that come in quick succession are added up once. */
const PATIENCE_MS = 10_000;

/**
 * Notes which rules wrote to which customers on a ticket, whenever its audits changed. Mails tell
 * the rule that sent them; a macro stands in the audit in which an agent used it.
 */
export const countMails = ({ db }: Service): Job => ({
  name: COUNT_MAILS,
  onTicketChanged: true,
  async run({ accountId, now }) {
    const result = await workDue(db, { accountId, job: COUNT_MAILS, limit: 300 }, (tx, subjects) =>
      replaceMails(tx, subjects.map(Number)),
    );
    if (result.done > 0) {
      const dueAt = new Date(now.getTime() + PATIENCE_MS);
      await inAccount(db, accountId, (tx) =>
        setDue(tx, [{ job: COUNT_REACH, subject: "", dueAt }]),
      );
    }
    return result;
  },
});

async function replaceMails(tx: AccountTransaction, ticketIds: readonly number[]): Promise<void> {
  const ids = [...ticketIds];
  await sql`delete from rule_mails where ticket_id = any(${ids}::bigint[])`.execute(tx);
  await sql`
    with told as (
      select t.account_id, t.ticket_id, t.requester_id, a.audit_id, a.created_at,
             coalesce((event ->> 'author_id')::bigint, a.author_id) as author_id, event
        from tickets t
        join audits a on a.account_id = t.account_id and a.ticket_id = t.ticket_id
        cross join lateral jsonb_array_elements(a.events) as event
       where t.ticket_id = any(${ids}::bigint[]) and not t.deleted
         and event ->> 'type' in ('Notification', 'NotificationWithCcs', 'AgentMacroReference', 'Comment')
    ), words as (
      select told.ticket_id, audit_id, created_at, author_id,
             author_id <> requester_id and coalesce(p.role, 'end-user') <> 'end-user' as ours
        from told left join people p on p.account_id = told.account_id and p.user_id = author_id
       where event ->> 'type' = 'Comment' and event ->> 'public' = 'true'
    ), mails as (
      select account_id, ticket_id, audit_id, created_at,
             event #>> '{via,source,rel}' as rule_type,
             event #>> '{via,source,from,id}' as rule_id,
             recipient::text::bigint as customer_id
        from told cross join lateral jsonb_array_elements(
               case when jsonb_typeof(event -> 'recipients') = 'array' then event -> 'recipients'
                    else '[]' end) as recipient
       where event ->> 'type' in ('Notification', 'NotificationWithCcs')
         and event #>> '{via,source,rel}' in ('trigger', 'automation')
      union all
      select account_id, ticket_id, audit_id, created_at, 'macro', event ->> 'macro_id', requester_id
        from told where event ->> 'type' = 'AgentMacroReference'
    ), firsts as (
      select m.account_id, m.ticket_id, m.rule_type, m.rule_id, m.customer_id,
             min(m.audit_id) as audit_id, min(m.created_at) as first_at, max(m.created_at) as last_at
        from mails m
        left join people p on p.account_id = m.account_id and p.user_id = m.customer_id
       where m.rule_id is not null and coalesce(p.role, 'end-user') = 'end-user'
       group by 1, 2, 3, 4, 5
    )
    insert into rule_mails (account_id, ticket_id, rule_type, rule_id, customer_id, first_at, last_at,
                            carried, wrote_at)
    select f.account_id, f.ticket_id, f.rule_type, f.rule_id, f.customer_id, f.first_at, f.last_at,
           exists (select from words w
                    where w.ticket_id = f.ticket_id and w.audit_id = f.audit_id and w.ours),
           (select case when w.author_id = f.customer_id then w.created_at end
              from words w
             where w.ticket_id = f.ticket_id and w.audit_id > f.audit_id
             order by w.audit_id limit 1)
      from firsts f
  `.execute(tx);
}
