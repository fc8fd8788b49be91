import type { AccountTransaction } from "../../../server/db/inAccount";

/** Adds an open ticket about which nothing else is known. */
export async function addTicket(
  tx: AccountTransaction,
  accountId: number,
  ticketId: number,
): Promise<void> {
  const at = new Date("2026-03-01T10:00:00Z");
  await tx
    .insertInto("tickets")
    .values({
      account_id: accountId,
      ticket_id: ticketId,
      subject: "Invoice",
      description: "",
      status: "open",
      priority: null,
      type: null,
      requester_id: 9,
      submitter_id: null,
      assignee_id: null,
      group_id: null,
      organization_id: null,
      brand_id: null,
      problem_id: null,
      channel: null,
      custom_fields: JSON.stringify([]),
      created_at: at,
      updated_at: at,
    })
    .execute();
}
