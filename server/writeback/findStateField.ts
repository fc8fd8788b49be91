import type { AccountTransaction } from "../db/inAccount";

const STATE = /\bownership\b|\bcustomer(?:['’]?s)?\s+care\b/i;

/** The text field that tells the verdict in words, found by its title; null without one. */
export async function findStateField(tx: AccountTransaction): Promise<number | null> {
  const fields = await tx
    .selectFrom("ticket_fields")
    .select(["field_id", "title"])
    .where("active", "=", true)
    .where("type", "in", ["text", "textarea"])
    .orderBy("field_id")
    .execute();
  return fields.find(({ title }) => STATE.test(title))?.field_id ?? null;
}
