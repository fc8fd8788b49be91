import type { AccountTransaction } from "../db/inAccount";

/** The ticket fields that hold the customer's contact and the next word, where the account has them. */
export type ContactFields = { readonly contact: number | null; readonly nextUpdate: number | null };

const CONTACT = /\bcustomer(?:['’]?s)?\s+contact\b|\bcontact\s+(?:for|of)\s+(?:the\s+)?customer\b/i;
const NEXT_UPDATE = /\bnext\s+(?:update|word|message|contact)\b/i;

/** Finds the fields by their titles, as an admin would. */
export async function findContactFields(tx: AccountTransaction): Promise<ContactFields> {
  const fields = await tx
    .selectFrom("ticket_fields")
    .select(["field_id", "title"])
    .where("active", "=", true)
    .orderBy("field_id")
    .execute();
  const idOf = (title: RegExp) => fields.find((field) => title.test(field.title))?.field_id ?? null;
  return { contact: idOf(CONTACT), nextUpdate: idOf(NEXT_UPDATE) };
}
