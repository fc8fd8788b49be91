import type { Person } from "#contract/people";
import type { AccountTransaction } from "../db/inAccount";

/** Everybody who works in the help desk now, by name. */
export async function listStaff(tx: AccountTransaction): Promise<Person[]> {
  const rows = await tx
    .selectFrom("people")
    .select(["user_id", "name"])
    .where("role", "<>", "end-user")
    .where("active", "=", true)
    .where("suspended", "=", false)
    .orderBy("name")
    .orderBy("user_id")
    .execute();
  return rows.map(({ user_id, name }) => ({ id: String(user_id), name }));
}
