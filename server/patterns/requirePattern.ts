import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import { readId } from "../http/readId";
import { findPattern } from "./findPattern";
import type { PatternRow } from "./toPattern";

/**
 * The pattern that an id of the wire means today.
 *
 * @throws {Problem} `not_found` when nothing has this id, or nothing is left of it.
 */
export async function requirePattern(
  tx: AccountTransaction,
  patternId: string,
): Promise<PatternRow> {
  const row = await findPattern(tx, readId(patternId));
  if (row === null) throw new Problem("not_found", "This issue is gone.");
  return row;
}
