import { sql } from "kysely";
import type { TicketPattern } from "#contract/patterns";
import { REPEAT_MS } from "#domain/patterns/findRepeats";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee, requireTicket } from "../sync/canSee";
import { findPattern } from "./findPattern";
import { findIncident } from "./incidents/findIncident";
import { firstSince } from "./firstSince";
import { FEWEST_TICKETS } from "./noteSteadiness";
import { toPattern } from "./toPattern";
import { whatHelped } from "./whatHelped";

const WEEK_MS = 7 * 86_400_000;
const SHOWN = 5;

/**
 * The recurring issue of a ticket, and who else has it; null when the ticket is alone.
 *
 * @throws {Problem} `not_found` when the caller may not see the ticket.
 */
export async function findTicketPattern(
  tx: AccountTransaction,
  caller: Caller,
  { ticketId, now }: { ticketId: number; now: Date },
): Promise<TicketPattern | null> {
  await requireTicket(tx, caller, ticketId);
  const placed = await tx
    .selectFrom("pattern_tickets")
    .select("pattern_id")
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  const row = placed?.pattern_id == null ? null : await findPattern(tx, placed.pattern_id);
  const pattern = row === null ? null : toPattern(row);
  if (row === null || pattern === null || pattern.tickets < FEWEST_TICKETS) return null;

  const others = tx
    .selectFrom("pattern_tickets as pt")
    .innerJoin("tickets as t", (join) =>
      join.onRef("t.account_id", "=", "pt.account_id").onRef("t.ticket_id", "=", "pt.ticket_id"),
    )
    .where("pt.pattern_id", "=", row.pattern_id)
    .where("t.deleted", "=", false);
  const count = (each: typeof others) =>
    each.select((of) => of.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const weekAgo = new Date(now.getTime() - WEEK_MS);
  const thisWeek = others
    .where("t.ticket_id", "<>", ticketId)
    .where("t.created_at", ">", weekAgo)
    .where("pt.ticket_id", ">=", firstSince(weekAgo));
  const similar = await others
    .where("t.ticket_id", "<>", ticketId)
    .where(canSee(caller, "t"))
    .select(["t.ticket_id", "t.subject", "t.status"])
    .orderBy("pt.ticket_id", "desc")
    .limit(SHOWN)
    .execute();
  const incident = await findIncident(tx, row.pattern_id);
  return {
    pattern: { ...pattern, incident: incident?.closed_at === null },
    incident:
      incident?.closed_at === null
        ? { since: incident.since.toISOString(), sentence: incident.sentence }
        : null,
    helped: await whatHelped(tx, caller, row.pattern_id),
    contacts: await countContacts(tx, { ticketId, patternId: row.pattern_id, now }),
    othersThisWeek: (await count(thisWeek)).count,
    similar: similar.map(({ ticket_id, subject, status }) => ({
      ticketId: String(ticket_id),
      subject,
      status,
    })),
  };
}

/** Contacts of the ticket's customer in the last four weeks, this ticket among them. */
async function countContacts(
  tx: AccountTransaction,
  { ticketId, patternId, now }: { ticketId: number; patternId: number; now: Date },
): Promise<TicketPattern["contacts"]> {
  const since = new Date(now.getTime() - REPEAT_MS);
  const { rows } = await sql<{ all: number; same: number }>`
    select count(*)::int as all, (count(*) filter (where pt.pattern_id = ${patternId}))::int as same
      from tickets o
      join tickets t on t.account_id = o.account_id and t.requester_id = o.requester_id
      left join pattern_tickets pt on pt.account_id = t.account_id and pt.ticket_id = t.ticket_id
     where o.ticket_id = ${ticketId} and not t.deleted and t.created_at > ${since}
  `.execute(tx);
  return rows[0] ?? { all: 0, same: 0 };
}
