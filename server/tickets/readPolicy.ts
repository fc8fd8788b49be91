import { Settings } from "#contract/settings";
import type { Policy } from "#domain/ownership/policy";
import type { AccountTransaction } from "../db/inAccount";
import { policyFrom } from "./policyFrom";

/**
 * The policy by which an account's tickets are judged: its settings, and who works where.
 *
 * @param requesters - Customers whose names are wanted in explanations.
 * @returns Null until an admin has confirmed the groups: nothing is flagged before.
 */
export async function readPolicy(
  tx: AccountTransaction,
  requesters: readonly number[] = [],
): Promise<Policy | null> {
  const saved = await tx
    .selectFrom("settings")
    .select("settings")
    .where("confirmed", "=", true)
    .executeTakeFirst();
  return saved === undefined ? null : policyFrom(tx, Settings.parse(saved.settings), requesters);
}
