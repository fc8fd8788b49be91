import type { AccountTransaction } from "../db/inAccount";
import { findGlossary } from "./findGlossary";
import { judgeTexts } from "./judgeTexts";
import { listRules, storeRule, type StoredRule } from "./rules";
import { replaceTexts } from "./texts";

/** Judges one rule anew after it was written, so that nobody sees its old words any more. */
export async function refreshRule(tx: AccountTransaction, rule: StoredRule): Promise<void> {
  await storeRule(tx, rule);
  const contents = rule.type === "dynamic_content" ? [] : await listRules(tx, "dynamic_content");
  const texts = await judgeTexts([rule, ...contents], await findGlossary(tx));
  await replaceTexts(
    tx,
    texts.filter(({ type, id }) => type === rule.type && id === rule.id),
    rule,
  );
}
