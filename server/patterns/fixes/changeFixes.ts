import type { AccountTransaction } from "../../db/inAccount";
import { Problem } from "../../errors";
import type { Caller } from "../../http/caller";
import { holdPattern } from "../moveTickets";
import { findPattern } from "../findPattern";

type NewFix = { readonly patternId: number; readonly text: string; readonly fixedAt: Date };

/** Notes that something was fixed. @throws {Problem} `invalid_request` for a time that lies ahead. */
export async function registerFix(
  tx: AccountTransaction,
  { accountId, userId }: Caller,
  { patternId, text, fixedAt, now }: NewFix & { now: Date },
): Promise<void> {
  if (fixedAt > now) {
    throw new Problem("invalid_request", "A fix is noted once it is there; choose a past time.");
  }
  await holdPattern(tx, patternId);
  await tx
    .insertInto("fixes")
    .values({
      account_id: accountId,
      pattern_id: patternId,
      text,
      fixed_at: fixedAt,
      registered_by: userId,
      registered_at: now,
    })
    .execute();
}

/**
 * Takes a fix out of the account or back in.
 *
 * @returns Its pattern today.
 * @throws {Problem} `not_found`.
 */
export async function removeFix(
  tx: AccountTransaction,
  { userId }: Caller,
  { fixId, isRemoved, now }: { fixId: number; isRemoved: boolean; now: Date },
): Promise<number> {
  const removed = isRemoved ? { removed_by: userId, removed_at: now } : NOT_REMOVED;
  const row = await tx
    .updateTable("fixes")
    .set(removed)
    .where("fix_id", "=", fixId)
    .returning("pattern_id")
    .executeTakeFirst();
  const pattern = row === undefined ? null : await findPattern(tx, row.pattern_id);
  if (pattern === null) throw new Problem("not_found", "This fix is not known.");
  return pattern.pattern_id;
}

const NOT_REMOVED = { removed_by: null, removed_at: null };
