import type { AccountTransaction } from "../db/inAccount";

/** Names of people by id; who is not known has no entry. */
export async function listNames(
  tx: AccountTransaction,
  userIds: readonly (number | null)[],
): Promise<Map<number, string>> {
  const ids = [...new Set(userIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("people")
    .select(["user_id", "name"])
    .where("user_id", "in", ids)
    .execute();
  return new Map(rows.map(({ user_id, name }) => [user_id, name]));
}
