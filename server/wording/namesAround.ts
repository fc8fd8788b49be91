import type { AccountTransaction } from "../db/inAccount";

/** The names of everybody who works in the help desk, and of the customer of a ticket. */
export async function namesAround(tx: AccountTransaction, ticketId: number): Promise<string[]> {
  const ticket = await tx
    .selectFrom("tickets")
    .select("requester_id")
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  const people = await tx
    .selectFrom("people")
    .select("name")
    .where((has) =>
      has.or([has("role", "<>", "end-user"), has("user_id", "=", ticket?.requester_id ?? 0)]),
    )
    .execute();
  return people.map(({ name }) => name);
}
