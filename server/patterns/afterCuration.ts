import type { AccountTransaction } from "../db/inAccount";
import { setDue } from "../jobs/dueTimes";
import { countPatterns } from "./countPatterns";
import { FIND_PATTERNS } from "./findPatterns";

/** Counts the patterns that a decision touched, and lets grouping learn of it soon. */
export async function afterCuration(
  tx: AccountTransaction,
  touched: readonly number[],
  now: Date,
): Promise<void> {
  await countPatterns(tx, touched, now);
  await setDue(tx, [{ job: FIND_PATTERNS, subject: "", dueAt: new Date() }]);
}
