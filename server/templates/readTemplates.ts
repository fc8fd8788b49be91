import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { StoredText } from "../db/tables/templates";
import type { RuleType } from "../db/tables/settings";
import { setDue } from "../jobs/dueTimes";
import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { COUNT_REACH } from "./countReach";
import { findGlossary } from "./findGlossary";
import { judgeTexts } from "./judgeTexts";
import { noteEdits } from "./noteEdits";
import { RULE_KINDS, storeRules, type StoredRule } from "./rules";
import { listWords, replaceTexts } from "./texts";

export const READ_TEMPLATES = "read-templates";
const TYPES: readonly RuleType[] = [
  "trigger",
  "automation",
  "macro",
  "dynamic_content",
  "status",
  "survey_reason",
];

/** Reads the account's rules every quarter of an hour, and judges their texts when something changed. */
export const readTemplates = (service: Service): Job => ({
  name: READ_TEMPLATES,
  everySeconds: 900,
  async run({ accountId, now, signal }) {
    const { db } = service;
    const began = service.deskNow();
    const read = await readRules(service, accountId, signal);
    const { glossary, known } = await inAccount(db, accountId, async (tx) => ({
      glossary: await findGlossary(tx),
      known: await tx.selectFrom("template_reads").select("digest").executeTakeFirst(),
    }));
    const digest = createHash("sha256")
      .update(JSON.stringify([read, glossary]))
      .digest("hex");
    // A newer program judges differently: what was judged by an older process is judged again.
    const isFresh = known?.digest === digest && judgedHere.has(accountId);
    const texts = isFresh ? null : await judgeTexts(read, glossary);
    const saved = await inAccount(db, accountId, async (tx) => {
      if (await wroteSince(tx, began)) return false;
      await saveRead(tx, { digest, readAt: now });
      if (texts !== null) await saveTexts(tx, { accountId, rules: read, texts, service });
      return true;
    });
    if (!saved) return { done: 0, more: false };
    judgedHere.add(accountId);
    return { done: texts?.length ?? 0, more: false };
  },
});

/** Accounts whose texts this process has judged. */
const judgedHere = new Set<number>();

async function readRules(
  service: Service,
  accountId: number,
  signal: AbortSignal,
): Promise<StoredRule[]> {
  const helpDesk = await service.helpDesk(accountId);
  const found: StoredRule[] = [];
  for (const type of TYPES) {
    const rules = await helpDesk.listRules(RULE_KINDS[type], { lane: "background", signal });
    found.push(...rules.map(({ id, body }) => ({ type, id, body })));
  }
  return found;
}

/** What was read while a run wrote may be older than what it wrote; the run has it read again. */
async function wroteSince(tx: AccountTransaction, began: Date): Promise<boolean> {
  const { rows } = await sql`
    select from template_changes where applied_at > ${began} or ended_at > ${began} limit 1
  `.execute(tx);
  return rows.length > 0;
}

async function saveRead(
  tx: AccountTransaction,
  { digest, readAt }: { digest: string; readAt: Date },
): Promise<void> {
  await sql`
    insert into template_reads (account_id, read_at, digest)
    values (nullif(current_setting('app.account', true), '')::bigint, ${readAt}, ${digest})
    on conflict (account_id) do update set read_at = excluded.read_at, digest = excluded.digest
  `.execute(tx);
}

type Saving = {
  accountId: number;
  rules: readonly StoredRule[];
  texts: readonly StoredText[];
  service: Service;
};

async function saveTexts(
  tx: AccountTransaction,
  { accountId, rules, texts, service }: Saving,
): Promise<void> {
  for (const type of TYPES) {
    await storeRules(
      tx,
      type,
      rules.filter((rule) => rule.type === type),
    );
  }
  const before = await listWords(tx);
  await replaceTexts(tx, texts);
  await noteEdits(tx, { accountId, now: service.deskNow(), before });
  await setDue(tx, [{ job: COUNT_REACH, subject: "", dueAt: service.now() }]);
}
