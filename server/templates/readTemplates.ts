import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Settings } from "#contract/settings";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { RuleType } from "../db/tables/settings";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { judgeTexts, type JudgedText } from "./judgeTexts";
import { listRules, RULE_KINDS, storeRules } from "./rules";

const TYPES: readonly RuleType[] = ["trigger", "automation", "macro", "dynamic_content"];

/** Reads the account's rules every quarter of an hour, and judges their texts when something changed. */
export const readTemplates = (service: Service): Job => ({
  name: "read-templates",
  everySeconds: 900,
  async run({ accountId, now, signal }) {
    const { db } = service;
    const helpDesk = await service.helpDesk(accountId);
    for (const type of TYPES) {
      const rules = await helpDesk.listRules(RULE_KINDS[type], { lane: "background", signal });
      await inAccount(db, accountId, (tx) => storeRules(tx, type, rules));
    }
    const { rules, glossary, known } = await inAccount(db, accountId, async (tx) => ({
      rules: await listRules(tx),
      glossary: await findGlossary(tx),
      known: await tx.selectFrom("template_reads").select("digest").executeTakeFirst(),
    }));
    const digest = createHash("sha256")
      .update(JSON.stringify([rules, glossary]))
      .digest("hex");
    // A newer program judges differently: what was judged by an older process is judged again.
    const isFresh = known?.digest === digest && judgedHere.has(accountId);
    const texts = isFresh ? null : await judgeTexts(rules, glossary);
    await inAccount(db, accountId, (tx) => saveTexts(tx, { texts, digest, readAt: now }));
    judgedHere.add(accountId);
    return { done: texts?.length ?? 0, more: false };
  },
});

/** Accounts whose texts this process has judged. */
const judgedHere = new Set<number>();

async function findGlossary(tx: AccountTransaction): Promise<Settings["glossary"]> {
  const saved = await tx.selectFrom("settings").select("settings").executeTakeFirst();
  return saved?.settings.glossary ?? [];
}

async function saveTexts(
  tx: AccountTransaction,
  read: { texts: readonly JudgedText[] | null; digest: string; readAt: Date },
): Promise<void> {
  await sql`
    insert into template_reads (account_id, read_at, digest)
    values (nullif(current_setting('app.account', true), '')::bigint, ${read.readAt}, ${read.digest})
    on conflict (account_id) do update set read_at = excluded.read_at, digest = excluded.digest
  `.execute(tx);
  if (read.texts === null) return;
  const rows = read.texts.map((text) => ({
    key: text.key,
    type: text.type,
    rule_id: text.id,
    text,
  }));
  await tx.deleteFrom("template_texts").execute();
  await sql`
    insert into template_texts (account_id, key, type, rule_id, text)
    select distinct on (row.key)
           nullif(current_setting('app.account', true), '')::bigint, row.*
      from jsonb_to_recordset(${storableJson(rows)}::jsonb)
        as row (key text, type text, rule_id text, text jsonb)
  `.execute(tx);
}
