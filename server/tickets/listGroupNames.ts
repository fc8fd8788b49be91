import type { AccountTransaction } from "../db/inAccount";

/** Names of all groups by id. */
export async function listGroupNames(tx: AccountTransaction): Promise<Map<number, string>> {
  const rows = await tx.selectFrom("teams").select(["group_id", "name"]).execute();
  return new Map(rows.map(({ group_id, name }) => [group_id, name]));
}
