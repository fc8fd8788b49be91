import type { Settings } from "#contract/settings";
import type { AccountTransaction } from "../db/inAccount";

/** Words of the account that must not reach customers. */
export async function findGlossary(tx: AccountTransaction): Promise<Settings["glossary"]> {
  const saved = await tx.selectFrom("settings").select("settings").executeTakeFirst();
  return saved?.settings.glossary ?? [];
}
