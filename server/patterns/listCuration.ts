import type { Curation } from "#contract/curation";
import { CurationAction } from "#contract/curation";
import type { AccountTransaction } from "../db/inAccount";
import { listNames } from "../tickets/listNames";
import { aliasesOf } from "./aliasesOf";

const MOST = 100;

/** What people decided about a pattern and those that went into it, newest first. */
export async function listCuration(tx: AccountTransaction, patternId: number): Promise<Curation[]> {
  const rows = await tx
    .selectFrom("pattern_decisions")
    .selectAll()
    .where("pattern_id", "in", await aliasesOf(tx, patternId))
    .orderBy("decision_id", "desc")
    .limit(MOST)
    .execute();
  const labels = await listLabels(
    tx,
    rows.flatMap(({ details }) => details.from ?? []),
  );
  const names = await listNames(
    tx,
    rows.flatMap(({ decided_by, undone_by }) => [decided_by, undone_by]),
  );
  return rows.flatMap((row) => {
    const action = CurationAction.safeParse(row.action);
    if (!action.success) return [];
    return [
      {
        id: String(row.decision_id),
        action: action.data,
        by: names.get(row.decided_by) ?? "",
        at: row.decided_at.toISOString(),
        undoneBy: row.undone_by === null ? null : (names.get(row.undone_by) ?? ""),
        label: row.details.label ?? labels.get(row.details.from ?? 0) ?? null,
        tickets: row.details.tickets?.length ?? 0,
      },
    ];
  });
}

async function listLabels(
  tx: AccountTransaction,
  patternIds: readonly number[],
): Promise<Map<number, string>> {
  if (patternIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("patterns")
    .select(["pattern_id", "label", "given_label"])
    .where("pattern_id", "in", [...patternIds])
    .execute();
  return new Map(rows.map((row) => [row.pattern_id, row.given_label ?? row.label]));
}
