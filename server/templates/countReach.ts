import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { Job } from "../jobs/job";
import type { Service } from "../service";

export const COUNT_REACH = "count-reach";
/** "Ten texts reach 92 % of your customers." */
const WIDEST = 10;

/** Adds up how many customers each text reached, so that the list only looks it up. */
export const countReach = (service: Service): Job => ({
  name: COUNT_REACH,
  everySeconds: 3600,
  run: ({ accountId }) =>
    inAccount(service.db, accountId, async (tx) => {
      // Nobody waits for this; with a million mails it takes longer than what people wait for may.
      await sql`set local statement_timeout = '60s'`.execute(tx);
      const done = await replaceReach(tx, service.deskNow());
      await saveCoverage(tx, service.deskNow());
      return { done, more: false };
    }),
});

/**
 * Whom each text was sent to in the last 90 days. Dynamic content reaches who gets the rules that
 * use it, in the customer's language, else in the item's default one.
 */
const receiptsUntil = (now: Date) => sql`
  texts as (
    select key, type, rule_id, text ->> 'part' as part,
           text -> 'problems' @> '[{"type": "dynamic-content"}]' as points
      from template_texts
  ), recent as (
    select * from rule_mails
     where last_at >= ${now}::timestamptz - interval '90 days' and last_at <= ${now}::timestamptz
  ), variants as (
    select c.rule_id as item, variant ->> 'id' as part, lower(variant ->> 'locale') as locale,
           row_number() over (partition by c.rule_id
             order by coalesce((variant ->> 'default')::boolean, false) desc, place) = 1 as is_default
      from rules c
      cross join lateral jsonb_array_elements(c.body -> 'variants') with ordinality as v (variant, place)
     where c.type = 'dynamic_content' and coalesce((variant ->> 'active')::boolean, true)
  ), uses as (
    select distinct c.rule_id as item, r.type, r.rule_id
      from rules c
      join rules r on r.type in ('trigger', 'automation', 'macro')
       and position(c.body ->> 'placeholder' in r.body ->> 'actions') > 0
     where c.type = 'dynamic_content'
  ), receipts as (
    select t.key, t.points, m.customer_id, m.ticket_id, m.last_at
      from texts t join recent m on m.rule_type = t.type and m.rule_id = t.rule_id
    union all
    select t.key, t.points, m.customer_id, m.ticket_id, m.last_at
      from uses u
      join recent m on m.rule_type = u.type and m.rule_id = u.rule_id
      left join people p on p.account_id = m.account_id and p.user_id = m.customer_id
      left join variants spoken on spoken.item = u.item and spoken.locale = lower(p.locale)
      left join variants fallback on fallback.item = u.item and fallback.is_default
      join texts t on t.type = 'dynamic_content' and t.rule_id = u.item
                  and t.part = coalesce(spoken.part, fallback.part)
  )`;

async function replaceReach(tx: AccountTransaction, now: Date): Promise<number> {
  await tx.deleteFrom("template_reach").execute();
  const { numAffectedRows } = await sql`
    with ${receiptsUntil(now)}, counted as (
      select key, customer_id, ticket_id, max(last_at) >= ${now}::timestamptz - interval '30 days' as late
        from receipts group by key, customer_id, ticket_id
    )
    insert into template_reach (account_id, key, reach30, reach90, sent30, sent90)
    select nullif(current_setting('app.account', true), '')::bigint, key,
           count(distinct customer_id) filter (where late), count(distinct customer_id),
           count(distinct ticket_id) filter (where late), count(distinct ticket_id)
      from counted group by key
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
}

async function saveCoverage(tx: AccountTransaction, now: Date): Promise<void> {
  await sql`
    with ${receiptsUntil(now)}, widest as (
      select r.key from template_reach r join texts t using (key)
       where not t.points order by r.reach90 desc, r.key limit ${WIDEST}
    ), added as (
      select (select count(*) from widest) as texts,
             count(distinct customer_id) filter (where key in (select key from widest)) as customers,
             count(distinct customer_id) as everybody
        from receipts
    )
    update template_reads set coverage =
      (select case when everybody = 0 then null else
         jsonb_build_object('texts', texts, 'customers', customers, 'of', everybody) end
         from added)
  `.execute(tx);
}
