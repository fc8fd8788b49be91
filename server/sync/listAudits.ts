import type { AccountTransaction } from "../db/inAccount";

/** An audit as Zendesk's API returns it. */
export type StoredAudit = {
  readonly id: number;
  readonly ticket_id: number;
  readonly author_id: number | null;
  readonly created_at: string;
  readonly via: Record<string, unknown> | null;
  readonly events: Record<string, unknown>[];
};

/** The audits of each ticket, oldest first, by ticket id. Tickets without audits have no entry. */
export async function listAudits(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<Map<number, StoredAudit[]>> {
  const byTicket = new Map<number, StoredAudit[]>();
  if (ticketIds.length === 0) return byTicket;
  const rows = await tx
    .selectFrom("audits")
    .select(["audit_id", "ticket_id", "author_id", "created_at", "via", "events"])
    .where("ticket_id", "in", [...ticketIds])
    .orderBy("ticket_id")
    .orderBy("created_at")
    .orderBy("audit_id")
    .execute();
  for (const { audit_id, created_at, ...row } of rows) {
    const audit = { ...row, id: audit_id, created_at: created_at.toISOString() };
    const known = byTicket.get(row.ticket_id);
    if (known === undefined) byTicket.set(row.ticket_id, [audit]);
    else known.push(audit);
  }
  return byTicket;
}
