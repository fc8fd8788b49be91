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
  if (caller.role === "admin") return sql<boolean>`true`;
  const of = (column: string) => sql.ref(`${tickets}.${column}`);
  // What is asked about the caller does not depend on the row: the database asks it once.
  const mine = (column: string) => sql`(
    select ${sql.ref(`p.${column}`)} from people p
     where p.user_id = ${caller.userId} and p.active and not p.suspended)`;
  const isKnown = sql<boolean>`(${mine("user_id")} is not null)`;
  const isMember = sql<boolean>`coalesce(${of("group_id")} = any(array(
    select m.group_id from memberships m where m.user_id = ${caller.userId})), false)`;
  const isPrivate = sql<boolean>`coalesce(${of("group_id")} = any(array(
    select g.group_id from teams g where not g.is_public)), false)`;
  const isAllowed = sql<boolean>`coalesce(
    case coalesce(${mine("ticket_restriction")}, '')
      when 'groups' then ${isMember}
      when 'organization' then ${mine("organization_id")} = ${of("organization_id")}
      when 'assigned' then ${of("assignee_id")} = ${caller.userId}
      when 'requested' then ${of("requester_id")} = ${caller.userId}
      else true
    end, false)`;
  return sql<boolean>`(${isKnown} and ${isAllowed} and (not ${isPrivate} or ${isMember}))`;
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
