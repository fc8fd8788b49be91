import type { TicketLine } from "#contract/people";
import type { AccountTransaction } from "../db/inAccount";

/** What lists show of tickets, by ticket id. Tickets that we do not know have no entry. */
export async function listTicketLines(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<Map<number, TicketLine>> {
  const lines = new Map<number, TicketLine>();
  if (ticketIds.length === 0) return lines;
  const rows = await tx
    .selectFrom("tickets as t")
    .leftJoin("people as r", (join) =>
      join.onRef("r.account_id", "=", "t.account_id").onRef("r.user_id", "=", "t.requester_id"),
    )
    .leftJoin("people as a", (join) =>
      join.onRef("a.account_id", "=", "t.account_id").onRef("a.user_id", "=", "t.assignee_id"),
    )
    .leftJoin("teams as g", (join) =>
      join.onRef("g.account_id", "=", "t.account_id").onRef("g.group_id", "=", "t.group_id"),
    )
    .leftJoin("organizations as o", (join) =>
      join
        .onRef("o.account_id", "=", "t.account_id")
        .onRef("o.organization_id", "=", "t.organization_id"),
    )
    .select(["t.ticket_id", "t.subject", "t.status", "t.priority", "t.updated_at"])
    .select(["t.requester_id", "t.assignee_id", "t.group_id"])
    .select([
      "r.name as requester",
      "a.name as assignee",
      "g.name as team",
      "o.name as organization",
    ])
    .where("t.ticket_id", "in", [...ticketIds])
    .execute();
  for (const row of rows) {
    lines.set(row.ticket_id, {
      ticketId: String(row.ticket_id),
      subject: row.subject,
      status: row.status,
      priority: row.priority ?? "normal",
      requester: { id: String(row.requester_id), name: row.requester ?? "" },
      organization: row.organization,
      assignee: named(row.assignee_id, row.assignee),
      group: named(row.group_id, row.team),
      updatedAt: row.updated_at.toISOString(),
    });
  }
  return lines;
}

const named = (id: number | null, name: string | null) =>
  id === null ? null : { id: String(id), name: name ?? "" };
