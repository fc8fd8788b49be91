import type { AccountTransaction } from "../db/inAccount";
import type { PatternRow } from "./toPattern";

/** Merges of merges; more than this is a circle. */
const MOST_STEPS = 20;

/** A pattern by its id, or the one that it went into; null when nothing has this id. */
export async function findPattern(
  tx: AccountTransaction,
  patternId: number,
): Promise<PatternRow | null> {
  let id = patternId;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const row = await tx
      .selectFrom("patterns")
      .selectAll()
      .where("pattern_id", "=", id)
      .executeTakeFirst();
    if (row === undefined) return null;
    if (row.merged_into === null) return row;
    id = row.merged_into;
  }
  return null;
}
