import { glossaryFor } from "#domain/wording/glossaryFor";
import type { GlossaryEntry } from "#domain/wording/message";
import type { AccountTransaction } from "../db/inAccount";

/** The account's own words that count for a ticket's brand. */
export async function findGlossary(
  tx: AccountTransaction,
  ticketId: number,
): Promise<readonly GlossaryEntry[]> {
  const row = await tx.selectFrom("settings").select("settings").executeTakeFirst();
  const ticket = await tx
    .selectFrom("tickets")
    .select("brand_id")
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  const brandId = ticket?.brand_id ?? null;
  return glossaryFor(row?.settings.glossary ?? [], brandId === null ? null : String(brandId));
}
