import { sql } from "kysely";
import type { TextPair } from "#contract/templateDetail";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { StoredText } from "../db/tables/templates";

/** The words of all texts as we know them, by key. */
export async function listWords(tx: AccountTransaction): Promise<ReadonlyMap<string, TextPair>> {
  const { rows } = await sql<TextPair & { key: string }>`
    select key, text ->> 'subject' as subject, text ->> 'body' as body from template_texts
  `.execute(tx);
  return new Map(rows.map(({ key, subject, body }) => [key, { subject, body }]));
}

/** Replaces all texts, or those of one rule. */
export async function replaceTexts(
  tx: AccountTransaction,
  texts: readonly StoredText[],
  rule?: { readonly type: StoredText["type"]; readonly id: string },
): Promise<void> {
  await tx
    .deleteFrom("template_texts")
    .$if(rule !== undefined, (query) =>
      query.where("type", "=", rule?.type ?? "trigger").where("rule_id", "=", rule?.id ?? ""),
    )
    .execute();
  const rows = texts.map((text) => ({ key: text.key, type: text.type, rule_id: text.id, text }));
  await sql`
    insert into template_texts (account_id, key, type, rule_id, text)
    select distinct on (row.key)
           nullif(current_setting('app.account', true), '')::bigint, row.*
      from jsonb_to_recordset(${storableJson(rows)}::jsonb)
        as row (key text, type text, rule_id text, text jsonb)
  `.execute(tx);
}
