import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import type { Job } from "../jobs/job";
import { workDue } from "../jobs/workDue";
import type { Service } from "../service";

const COUNT_MAILS = "count-mails";

/**
 * Notes which rules wrote to a ticket's customer, whenever its audits changed. Mails tell the rule
 * that sent them; a macro stands in the audit in which an agent used it.
 */
export const countMails = ({ db }: Service): Job => ({
  name: COUNT_MAILS,
  onTicketChanged: true,
  run: ({ accountId }) =>
    workDue(db, { accountId, job: COUNT_MAILS, limit: 300 }, (tx, subjects) =>
      replaceMails(tx, subjects.map(Number)),
    ),
});

async function replaceMails(tx: AccountTransaction, ticketIds: readonly number[]): Promise<void> {
  const ids = [...ticketIds];
  await sql`delete from rule_mails where ticket_id = any(${ids}::bigint[])`.execute(tx);
  await sql`
    insert into rule_mails (account_id, ticket_id, rule_type, rule_id, requester_id, last_at)
    select t.account_id, t.ticket_id, sent.rule_type, sent.rule_id, t.requester_id,
           max(sent.created_at)
      from tickets t
      join lateral (
        select a.created_at,
               case when event ->> 'type' = 'AgentMacroReference' then 'macro'
                    else event #>> '{via,source,rel}' end as rule_type,
               case when event ->> 'type' = 'AgentMacroReference' then event ->> 'macro_id'
                    else event #>> '{via,source,from,id}' end as rule_id
          from audits a, jsonb_array_elements(a.events) as event
         where a.account_id = t.account_id and a.ticket_id = t.ticket_id
           and (event ->> 'type' = 'AgentMacroReference'
                or (event ->> 'type' in ('Notification', 'NotificationWithCcs')
                    and event #> '{recipients}' @> to_jsonb(t.requester_id)))
      ) sent on sent.rule_id is not null and sent.rule_type in ('trigger', 'automation', 'macro')
     where t.ticket_id = any(${ids}::bigint[]) and not t.deleted
     group by t.account_id, t.ticket_id, sent.rule_type, sent.rule_id, t.requester_id
  `.execute(tx);
}
