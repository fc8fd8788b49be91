import { randomUUID } from "node:crypto";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { DeskRule } from "../helpdesks/helpDesk";
import type { Service } from "../service";
import { addEvent } from "./events";
import { refreshRule } from "./refreshRule";
import { type ItemRow, type RunRow, updateItem } from "./runs";

type Written = {
  readonly accountId: number;
  readonly run: RunRow;
  readonly item: ItemRow;
  /** The whole rule before, and as the help desk has it now. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly rule: DeskRule;
};

/** Stores that a text was written: the change or its end, the history, and the rule as it is now. */
export async function keepWritten(
  tx: AccountTransaction,
  service: Service,
  { accountId, run, item, before, rule }: Written,
): Promise<void> {
  const { key, words_before, words_after } = item;
  if (words_before === null || words_after === null) return;
  const now = service.deskNow();
  const by = run.confirmed_by ?? run.started_by;
  await tx
    .updateTable("template_changes")
    .set({ ended_at: now, drift: null })
    .where("key", "=", key)
    .where("ended_at", "is", null)
    .execute();
  if (run.kind === "apply") {
    await tx
      .insertInto("template_changes")
      .values({
        account_id: accountId,
        change_id: randomUUID(),
        key,
        applied_at: now,
        applied_by: by,
        rule_before: storableJson(before),
        words_before: storableJson(words_before),
        words_after: storableJson(words_after),
      })
      .execute();
    await tx.deleteFrom("template_proposals").where("key", "=", key).execute();
  }
  const what = run.kind === "apply" ? "applied" : "rolled-back";
  await addEvent(tx, { accountId, key, at: now, by, what, words: words_after });
  await refreshRule(tx, { type: item.type, id: rule.id, body: rule.body });
  await updateItem(tx, item, { state: "written" });
}
