import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";

/** Who wrote about a pattern and when, oldest first, as far as the caller may see the tickets. */
export async function listContacts(
  tx: AccountTransaction,
  caller: Caller,
  patternId: number,
): Promise<{ ticketId: number; requester: number; at: number }[]> {
  const rows = await tx
    .selectFrom("pattern_tickets as pt")
    .innerJoin("tickets as t", (join) =>
      join.onRef("t.account_id", "=", "pt.account_id").onRef("t.ticket_id", "=", "pt.ticket_id"),
    )
    .select(["t.ticket_id", "t.requester_id", "t.created_at"])
    .where("pt.pattern_id", "=", patternId)
    .where("t.deleted", "=", false)
    .where(canSee(caller, "t"))
    .orderBy("t.created_at")
    .execute();
  return rows.map(({ ticket_id, requester_id, created_at }) => ({
    ticketId: ticket_id,
    requester: requester_id,
    at: created_at.getTime(),
  }));
}
