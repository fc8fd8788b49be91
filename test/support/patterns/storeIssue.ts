import type { AccountTransaction } from "../../../server/db/inAccount";

/** Texts of one trouble, told by different people. */
export type StoredIssue = {
  readonly firstId: number;
  readonly texts: readonly string[];
  /** Time of the first ticket; the others follow an hour apart. */
  readonly from: string;
  /** Customers, one per ticket, from this id on. */
  readonly firstCustomer?: number;
};

/** Stores one ticket for each text, and makes it due for placing as the intake does. */
export async function storeIssue(tx: AccountTransaction, issue: StoredIssue): Promise<number[]> {
  const { account_id } = await tx
    .selectFrom("accounts")
    .select("account_id")
    .executeTakeFirstOrThrow();
  const tickets = issue.texts.map((description, at) => {
    const created = new Date(Date.parse(issue.from) + at * 3_600_000);
    return {
      account_id,
      ticket_id: issue.firstId + at,
      subject: "",
      description,
      status: "open",
      requester_id: (issue.firstCustomer ?? issue.firstId * 10) + at,
      custom_fields: "[]",
      created_at: created,
      updated_at: created,
    };
  });
  await tx.insertInto("tickets").values(tickets).execute();
  await tx
    .insertInto("due_times")
    .values(
      tickets.map(({ ticket_id }) => ({
        account_id,
        job: "place-tickets",
        subject: String(ticket_id),
        due_at: new Date(0),
      })),
    )
    .execute();
  return tickets.map(({ ticket_id }) => ticket_id);
}
