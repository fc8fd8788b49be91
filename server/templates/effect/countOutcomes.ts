import { sql } from "kysely";
import type { Counted } from "#domain/templates/compareShares";
import type { AccountTransaction } from "../../db/inAccount";
import type { StoredText } from "../../db/tables/templates";

type Sides = { readonly before: Counted; readonly after: Counted };

/** What customers did after a mail, before and after a change. */
export type Outcomes = {
  readonly chasers: Sides;
  readonly "re-contacts": Sides;
  /** Mails since the change, also those whose customers have time still. */
  readonly sentSince: number;
};

type Windows = {
  readonly from: Date;
  readonly change: Date;
  readonly until: Date;
  readonly now: Date;
  readonly waitDays: Readonly<Record<"chasers" | "re-contacts", number>>;
};

type Row = {
  after: boolean;
  sent: number;
  asked: number;
  chasers: number;
  ripe: number;
  recontacts: number;
};

/**
 * Counts, per first mail of a rule on a ticket to its requester: whether the customer wrote again
 * before anybody answered (mails that carried an answer left out), and whether the customer opened
 * another ticket. Mails whose customers still have time don't count.
 */
export async function countOutcomes(
  tx: AccountTransaction,
  text: StoredText,
  { from, change, until, now, waitDays }: Windows,
): Promise<Outcomes> {
  const [chaseDays, returnDays] = [waitDays.chasers, waitDays["re-contacts"]];
  const { rows } = await sql<Row>`
    with senders as (
      select ${text.type}::text as type, ${text.id}::text as rule_id
       where ${text.type} <> 'dynamic_content'
      union
      select r.type, r.rule_id
        from rules c join rules r on r.type in ('trigger', 'automation', 'macro')
         and position(c.body ->> 'placeholder' in r.body ->> 'actions') > 0
       where c.type = 'dynamic_content' and ${text.type} = c.type and c.rule_id = ${text.id}
    ), mails as (
      select m.*, m.first_at >= ${change}::timestamptz as after
        from senders s
        join rule_mails m on m.rule_type = s.type and m.rule_id = s.rule_id
        join tickets t on t.account_id = m.account_id and t.ticket_id = m.ticket_id
                      and t.requester_id = m.customer_id and not t.deleted
       where m.first_at >= ${from}::timestamptz and m.first_at < ${until}::timestamptz
    ), judged as (
      select after, carried,
             first_at <= ${now}::timestamptz - make_interval(days => ${chaseDays}) as had_time,
             wrote_at <= first_at + make_interval(days => ${chaseDays}) as chased,
             first_at <= ${now}::timestamptz - make_interval(days => ${returnDays}) as ripe,
             exists (select from tickets t
                      where t.account_id = m.account_id and t.requester_id = m.customer_id
                        and t.ticket_id <> m.ticket_id and not t.deleted
                        and t.created_at > m.first_at
                        and t.created_at <= m.first_at + make_interval(days => ${returnDays})) as returned
        from mails m
    )
    select after, count(*)::int as sent,
           (count(*) filter (where had_time and not carried))::int as asked,
           (count(*) filter (where had_time and not carried and chased))::int as chasers,
           (count(*) filter (where ripe))::int as ripe,
           (count(*) filter (where ripe and returned))::int as recontacts
      from judged group by after
  `.execute(tx);
  const side = (isAfter: boolean) => rows.find(({ after }) => after === isAfter);
  const chasers = (row: Row | undefined) => ({ count: row?.chasers ?? 0, of: row?.asked ?? 0 });
  const returns = (row: Row | undefined) => ({ count: row?.recontacts ?? 0, of: row?.ripe ?? 0 });
  return {
    chasers: { before: chasers(side(false)), after: chasers(side(true)) },
    "re-contacts": { before: returns(side(false)), after: returns(side(true)) },
    sentSince: side(true)?.sent ?? 0,
  };
}
