import { inAccount } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { RuleType } from "../db/tables/settings";
import type { DeskRule } from "../helpdesks/helpDesk";
import type { JobCall } from "../jobs/job";
import type { Service } from "../service";
import { compareItem } from "./compareItem";
import { RULE_KINDS } from "./rules";
import { type ItemRow, type RunRow, updateItem } from "./runs";

const AT_ONCE = 500;

/** The dry run: reads the rules afresh, list by list, and says what writing would do. */
export async function checkItems(
  service: Service,
  { accountId, signal }: JobCall,
  { run_id }: RunRow,
): Promise<number> {
  const { db } = service;
  const items = await inAccount(db, accountId, (tx) =>
    tx
      .selectFrom("template_run_items")
      .selectAll()
      .where("run_id", "=", run_id)
      .where("state", "=", "waiting")
      .orderBy("place")
      .limit(AT_ONCE)
      .execute(),
  );
  const helpDesk = await service.helpDesk(accountId);
  const rules = new Map<RuleType, ReadonlyMap<string, DeskRule>>();
  for (const type of new Set(items.map((item) => item.type))) {
    const list = await helpDesk.listRules(RULE_KINDS[type], { lane: "background", signal });
    rules.set(type, new Map(list.map((rule) => [rule.id, rule])));
  }
  await inAccount(db, accountId, async (tx) => {
    const run = await tx
      .selectFrom("template_runs")
      .select("state")
      .where("run_id", "=", run_id)
      .forUpdate()
      .executeTakeFirst();
    if (run?.state !== "checking") return;
    for (const item of items) {
      const { state, detail, conflict } = verdictOf(item, rules.get(item.type)?.get(item.rule_id));
      const json = conflict === undefined ? null : storableJson(conflict);
      await updateItem(tx, item, { state, detail: detail ?? null, conflict: json });
    }
    if (items.length === AT_ONCE) return;
    await tx
      .updateTable("template_runs")
      .set({ state: "checked" })
      .where("run_id", "=", run_id)
      .execute();
  });
  return items.length;
}

const verdictOf = (item: ItemRow, rule: DeskRule | undefined) =>
  compareItem(item, rule ?? null) ?? { state: "ready" as const };
