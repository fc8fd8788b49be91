import type { Settings } from "#contract/settings";
import { glossaryFor } from "#domain/wording/glossaryFor";
import type { AccountTransaction } from "../db/inAccount";

/** Words of the account that must not reach customers. */
export async function findGlossary(tx: AccountTransaction): Promise<Settings["glossary"]> {
  const saved = await tx.selectFrom("settings").select("settings").executeTakeFirst();
  // A rule writes for every brand.
  return [...glossaryFor(saved?.settings.glossary ?? [], null)];
}
