import type { Selectable } from "kysely";
import type { AccountTransaction } from "../../db/inAccount";
import type { CurationTables } from "../../db/tables/curation";
import { Problem } from "../../errors";
import { aliasesOf } from "../aliasesOf";

export type IncidentRow = Selectable<CurationTables["incidents"]>;

/** The incident of a pattern or of what went into it, an open one first; null when there is none. */
export async function findIncident(
  tx: AccountTransaction,
  patternId: number,
): Promise<IncidentRow | null> {
  const row = await tx
    .selectFrom("incidents")
    .selectAll()
    .where("pattern_id", "in", await aliasesOf(tx, patternId))
    .orderBy("closed_at", (order) => order.desc().nullsFirst())
    .orderBy("opened_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** @throws {Problem} `conflict` when the issue is not handled as an incident. */
export async function requireIncident(
  tx: AccountTransaction,
  patternId: number,
): Promise<IncidentRow> {
  const row = await findIncident(tx, patternId);
  if (row === null) throw new Problem("conflict", "Treat this issue as an incident first.");
  return row;
}
