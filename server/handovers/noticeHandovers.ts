import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import type { Job } from "../jobs/job";
import { workDue } from "../jobs/workDue";
import type { Service } from "../service";
import { readPolicy } from "../tickets/readPolicy";
import { matchContracts } from "./contracts";

const NOTICE = "notice-handovers";
const MOST_TICKETS = 1000;
const BY_RULE = ["rule", "trigger", "automation", "system"];
/** How people open tickets by hand; programs, mails and child tickets come by other ways. */
const BY_HAND = ["web", "mobile", "voice", "phone"];

/**
 * Notices hand-overs in the audits, whatever way they were made: an app's question at save is
 * never the only guard, because bulk edits, other apps and closed sidebars pass it by.
 */
export const noticeHandovers = (service: Service): Job => ({
  name: NOTICE,
  onTicketChanged: true,
  onSettingsChanged: true,
  run: ({ accountId }) =>
    workDue(service.db, { accountId, job: NOTICE, limit: MOST_TICKETS }, async (tx, subjects) => {
      const ticketIds = subjects.map(Number);
      const policy = await readPolicy(tx);
      if (policy === null) return;
      await storeHandovers(tx, ticketIds, policy.it_groups);
      await matchContracts(tx, ticketIds);
    }),
});

/**
 * Moves by people from elsewhere into an IT group, and tickets that they opened straight there for
 * a customer, since the account was connected.
 */
async function storeHandovers(
  tx: AccountTransaction,
  ticketIds: readonly number[],
  itGroups: readonly number[],
): Promise<void> {
  const it = itGroups.map(String);
  await sql`
    insert into handovers (account_id, ticket_id, audit_id, at, author_id, group_id)
    select distinct on (a.account_id, a.ticket_id, a.audit_id)
           a.account_id, a.ticket_id, a.audit_id, a.created_at, a.author_id,
           (moved ->> 'value')::bigint
      from audits a
      join connections c on c.account_id = a.account_id
      join people p on p.account_id = a.account_id and p.user_id = a.author_id
      join tickets t on t.account_id = a.account_id and t.ticket_id = a.ticket_id
      left join people customer on customer.account_id = t.account_id
                               and customer.user_id = t.requester_id
      cross join lateral jsonb_array_elements(a.events) as moved
     where a.ticket_id = any(${ticketIds}::bigint[])
       and a.created_at > c.connected_at
       and p.role <> 'end-user'
       and a.events @> '[{"field_name": "group_id"}]'
       and moved ->> 'field_name' = 'group_id'
       and (moved ->> 'type' = 'Change'
            or (moved ->> 'type' = 'Create' and customer.role = 'end-user'
                and a.via ->> 'channel' = any(${BY_HAND}::text[])))
       and moved ->> 'value' = any(${it}::text[])
       and not coalesce(moved ->> 'previous_value' = any(${it}::text[]), false)
       and coalesce(moved -> 'via' ->> 'channel', a.via ->> 'channel', '') <> all(${BY_RULE}::text[])
    on conflict (account_id, ticket_id, audit_id) do nothing
  `.execute(tx);
}
