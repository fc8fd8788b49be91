import { sql } from "kysely";
import type { Template } from "#contract/templates";
import type { AccountTransaction } from "../db/inAccount";
import type { JudgedText } from "./judgeTexts";

type Row = { text: JudgedText; reach30: number; reach90: number };

/**
 * All judged texts with the customers whom each was sent to; those that hurt most first: bad ones
 * that many get. The reach of dynamic content is that of the rules which use it.
 */
export async function listTexts(
  tx: AccountTransaction,
  now: Date,
): Promise<{ templates: Template[]; readAt: string | null }> {
  const { rows } = await sql<Row>`
    with sender as (
      select t.key, t.type, t.rule_id from template_texts t where t.type <> 'dynamic_content'
      union
      select t.key, r.type, r.rule_id
        from template_texts t
        join rules c on c.type = 'dynamic_content' and c.rule_id = t.rule_id
        join rules r on r.type <> 'dynamic_content'
         and position(c.body ->> 'placeholder' in r.body ->> 'actions') > 0
       where t.type = 'dynamic_content'
    ), reach as (
      select s.key,
             count(distinct m.requester_id) as reach90,
             count(distinct m.requester_id)
               filter (where m.last_at >= ${now}::timestamptz - interval '30 days') as reach30
        from sender s
        join rule_mails m on m.rule_type = s.type and m.rule_id = s.rule_id
       where m.last_at >= ${now}::timestamptz - interval '90 days'
       group by s.key
    )
    select t.text, coalesce(r.reach30, 0) as reach30, coalesce(r.reach90, 0) as reach90
      from template_texts t left join reach r using (key)
     order by (100 - (t.text ->> 'score')::float8) * coalesce(r.reach90, 0) desc,
              (t.text ->> 'score')::float8, t.key
  `.execute(tx);
  const read = await tx.selectFrom("template_reads").select("read_at").executeTakeFirst();
  return {
    templates: rows.map(({ text, reach30, reach90 }) => ({ ...text, reach30, reach90 })),
    readAt: read?.read_at.toISOString() ?? null,
  };
}
