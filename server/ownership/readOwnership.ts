import type { TicketOwnership } from "#contract/ownership";
import type { AccountTransaction } from "../db/inAccount";
import { listNames } from "../tickets/listNames";
import type { DerivedTicket } from "./deriveTicket";
import { deriveTickets } from "./reviewTickets";

/**
 * What the Owner card shows of a ticket, judged now: a card never shows an old lateness.
 *
 * @returns Null until the groups are confirmed, and for a ticket whose audits are not read yet.
 */
export async function readOwnership(
  tx: AccountTransaction,
  ticketId: number,
  now: Date,
): Promise<TicketOwnership | null> {
  const derived = (await deriveTickets(tx, [ticketId], now))?.[0];
  return derived === undefined ? null : presentOwnership(tx, derived, now);
}

/** Puts names to ids, as the app shows them. */
export async function presentOwnership(
  tx: AccountTransaction,
  { ticketId, row, flags, suggestedTimes }: DerivedTicket,
  now: Date,
): Promise<TicketOwnership> {
  const { last_told: told, owner_id, suggested_owner_id, requester_id } = row;
  const names = await listNames(tx, [owner_id, suggested_owner_id, requester_id, told?.by ?? null]);
  const personOf = (id: number | null) =>
    id === null ? null : { id: String(id), name: names.get(id) ?? "" };
  const customer = requester_id === null ? "" : (names.get(requester_id) ?? "");
  return {
    ticketId: String(ticketId),
    state: row.state,
    customer: { name: customer, firstName: customer.split(/\s+/)[0] || null },
    owner: personOf(owner_id),
    suggestedOwner: personOf(suggested_owner_id),
    inItSince: row.in_it_since,
    groupName: await findGroupName(tx, row.group_id),
    lastTold: told === null ? null : { ...told, by: names.get(told.by) ?? "" },
    promises: [...row.promises],
    nextPromiseAt: row.next_promise_at,
    suggestedTimes: [...suggestedTimes],
    flags: flags.filter(({ clearedAt }) => clearedAt === undefined),
    reviewedAt: now.toISOString(),
  };
}

async function findGroupName(
  tx: AccountTransaction,
  groupId: number | null,
): Promise<string | null> {
  if (groupId === null) return null;
  const row = await tx
    .selectFrom("teams")
    .select("name")
    .where("group_id", "=", groupId)
    .executeTakeFirst();
  return row?.name ?? null;
}
