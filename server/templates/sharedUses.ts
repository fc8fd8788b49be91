import { sql } from "kysely";
import type { SharedContent, SharedUse } from "#contract/templateDetail";
import type { TemplateType } from "#contract/templates";
import { onlyContentOf } from "#domain/templates/sharedContent";
import type { AccountTransaction } from "../db/inAccount";
import type { StoredText } from "../db/tables/templates";

/** The dynamic content inside a text, with the variants where its words are. */
export async function findContents(
  tx: AccountTransaction,
  text: StoredText,
): Promise<SharedContent[]> {
  const whole = onlyContentOf(text.body);
  const found: SharedContent[] = [];
  for (const name of text.contents) {
    found.push({
      placeholder: `{{dc.${name}}}`,
      isWhole: name === whole,
      item: await findItem(tx, name),
    });
  }
  return found;
}

async function findItem(tx: AccountTransaction, name: string): Promise<SharedContent["item"]> {
  const { rows } = await sql<NonNullable<SharedContent["item"]>>`
    select r.rule_id as id, coalesce(r.body ->> 'name', '') as title,
           coalesce((select jsonb_agg(jsonb_build_object('key', t.key, 'locale', t.text -> 'locale',
                                                         'score', t.text -> 'score') order by t.key)
                       from template_texts t
                      where t.type = r.type and t.rule_id = r.rule_id), '[]') as variants
      from rules r
     where r.type = 'dynamic_content' and r.body ->> 'placeholder' ~ ('^\{\{\s*dc\.' || ${name} || '\s*\}\}$')
     limit 1
  `.execute(tx);
  return rows[0] ?? null;
}

type Use = { type: TemplateType; id: string; title: string; active: boolean; keys: string[] };

/** Rules and items that use the dynamic content of which this text is a variant. */
export async function findUses(tx: AccountTransaction, text: StoredText): Promise<SharedUse[]> {
  if (text.type !== "dynamic_content") return [];
  const { rows } = await sql<Use>`
    select r.type, r.rule_id as id, coalesce(r.body ->> 'title', r.body ->> 'name', '') as title,
           coalesce((r.body ->> 'active')::boolean, true) as active,
           coalesce((select array_agg(t.key order by t.key) from template_texts t
                      where t.type = r.type and t.rule_id = r.rule_id), '{}') as keys
      from rules c
      join rules r on (r.type, r.rule_id) <> (c.type, c.rule_id)
       and position(c.body ->> 'placeholder'
                    in coalesce(r.body ->> 'actions', r.body ->> 'variants', '')) > 0
     where c.type = 'dynamic_content' and c.rule_id = ${text.id}
     order by r.type, title, id
  `.execute(tx);
  return rows;
}
