import { type RawBuilder, sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";

/**
 * Whether the caller may see the ticket of a row, as the help desk would decide: by their ticket
 * restriction, and private groups only from inside. Somebody we do not know yet sees nothing.
 *
 * For queries over `tickets` under that name, or another that is given.
 *
 * @example
 * tx.selectFrom("tickets").selectAll().where(canSee(caller))
 */
export function canSee(caller: Caller, tickets = "tickets"): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${tickets}.${column}`);
  const isMember = sql<boolean>`exists (
    select from memberships m where m.account_id = ${of("account_id")}
       and m.user_id = ${caller.userId} and m.group_id = ${of("group_id")})`;
  const isAllowed = sql<boolean>`coalesce((
    select case coalesce(p.ticket_restriction, '')
             when 'groups' then ${isMember}
             when 'organization' then p.organization_id = ${of("organization_id")}
             when 'assigned' then ${of("assignee_id")} = p.user_id
             when 'requested' then ${of("requester_id")} = p.user_id
             else true
           end
      from people p
     where p.account_id = ${of("account_id")} and p.user_id = ${caller.userId}
       and p.active and not p.suspended), false)`;
  const isPrivate = sql<boolean>`exists (
    select from teams g where g.account_id = ${of("account_id")}
       and g.group_id = ${of("group_id")} and not g.is_public)`;
  if (caller.role === "admin") return sql<boolean>`true`;
  return sql<boolean>`(${isAllowed} and (not ${isPrivate} or ${isMember}))`;
}

/** @throws {Problem} `not_found` when the ticket does not exist, or not for this caller. */
export async function requireTicket(
  tx: AccountTransaction,
  caller: Caller,
  ticketId: number,
): Promise<void> {
  const found = await tx
    .selectFrom("tickets")
    .select("ticket_id")
    .where("ticket_id", "=", ticketId)
    .where("deleted", "=", false)
    .where(canSee(caller))
    .executeTakeFirst();
  if (found === undefined) throw new Problem("not_found", "This ticket is not known here yet.");
}
