import type { GlossaryEntry } from "#domain/wording/message";
import type { AccountTransaction } from "../db/inAccount";

/** The account's own words, as an admin listed them. */
export async function findGlossary(tx: AccountTransaction): Promise<readonly GlossaryEntry[]> {
  const row = await tx.selectFrom("settings").select("settings").executeTakeFirst();
  return row?.settings.glossary ?? [];
}
