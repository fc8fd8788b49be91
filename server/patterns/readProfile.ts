import { WEEK } from "#domain/patterns/weekProfile";
import type { AccountTransaction } from "../db/inAccount";

/** How busy each hour of the week is for the account; all the same before it is known. */
export async function readProfile(tx: AccountTransaction): Promise<Float64Array> {
  const found = await tx.selectFrom("pattern_models").select("profile").executeTakeFirst();
  return found?.profile.length === WEEK
    ? Float64Array.from(found.profile)
    : new Float64Array(WEEK).fill(1);
}
