import type { Person } from "#contract/people";
import type { AccountTransaction } from "../db/inAccount";

/** Looks people up once; somebody who is not known any more has no name. */
export async function namesOf(
  tx: AccountTransaction,
  ids: readonly (number | null | undefined)[],
): Promise<(id: number) => Person> {
  const wanted = [...new Set(ids.filter((id) => id != null))];
  const rows =
    wanted.length === 0
      ? []
      : await tx
          .selectFrom("people")
          .select(["user_id", "name"])
          .where("user_id", "in", wanted)
          .execute();
  const names = new Map(rows.map(({ user_id, name }) => [user_id, name]));
  return (id) => ({ id: String(id), name: names.get(id) ?? "" });
}
