import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** Notes that tickets are in the help desk's bin; they can come back. */
export async function markDeleted(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<void> {
  if (ticketIds.length === 0) return;
  await tx
    .updateTable("tickets")
    .set({ deleted: true, status: "deleted" })
    .where("ticket_id", "in", [...ticketIds])
    .execute();
}

/** Removes what customers wrote in tickets that the help desk erased; the empty row says that they were. */
export async function eraseTickets(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<void> {
  if (ticketIds.length === 0) return;
  await tx
    .deleteFrom("audits")
    .where("ticket_id", "in", [...ticketIds])
    .execute();
  await tx
    .deleteFrom("message_versions")
    .where("ticket_id", "in", [...ticketIds])
    .execute();
  await tx
    .deleteFrom("pattern_meanings")
    .where("ticket_id", "in", [...ticketIds])
    .execute();
  // What agents said at hand-overs may quote the customer; that they said something stays.
  await tx
    .updateTable("handover_contracts")
    .set({ told_words: "", reason: sql`case when reason is null then null else '' end` })
    .where("ticket_id", "in", [...ticketIds])
    .execute();
  await tx
    .updateTable("tickets")
    .set({
      subject: "",
      description: "",
      tags: [],
      custom_fields: sql`'[]'::jsonb`,
      deleted: true,
      status: "deleted",
    })
    .where("ticket_id", "in", [...ticketIds])
    .execute();
}
