import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { RuleType } from "../db/tables/settings";
import type { DeskRule, RuleKind } from "../helpdesks/helpDesk";

/** What the help desk calls each type of rule. */
export const RULE_KINDS: Readonly<Record<RuleType, RuleKind>> = {
  trigger: "triggers",
  automation: "automations",
  macro: "macros",
  dynamic_content: "dynamic_content/items",
  status: "custom_statuses",
  survey_reason: "satisfaction_reasons",
};

/** Under which name its answers carry them. */
export const RULE_KEYS: Readonly<Record<RuleType, string>> = {
  trigger: "triggers",
  automation: "automations",
  macro: "macros",
  dynamic_content: "items",
  status: "custom_statuses",
  survey_reason: "reasons",
};

export type StoredRule = {
  readonly type: RuleType;
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/** Replaces all rules of one type by those that the help desk has now. */
export async function storeRules(
  tx: AccountTransaction,
  type: RuleType,
  rules: readonly DeskRule[],
): Promise<void> {
  await tx.deleteFrom("rules").where("type", "=", type).execute();
  await sql`
    insert into rules (account_id, type, rule_id, body)
    select distinct on (rule.id)
           nullif(current_setting('app.account', true), '')::bigint, ${type}, rule.id, rule.body
      from jsonb_to_recordset(${storableJson(rules)}::jsonb) as rule (id text, body jsonb)
  `.execute(tx);
}

/** All rules of a type as they were read last. */
export async function listRules(tx: AccountTransaction, type: RuleType): Promise<StoredRule[]> {
  const rows = await tx
    .selectFrom("rules")
    .select(["type", "rule_id", "body"])
    .where("type", "=", type)
    .orderBy("rule_id")
    .execute();
  return rows.map(({ type, rule_id, body }) => ({ type, id: rule_id, body }));
}

/** Replaces one rule by what the help desk has now. */
export async function storeRule(
  tx: AccountTransaction,
  { type, id, body }: StoredRule,
): Promise<void> {
  await sql`
    update rules set body = ${storableJson(body)}::jsonb, read_at = now()
     where type = ${type} and rule_id = ${id}
  `.execute(tx);
}
