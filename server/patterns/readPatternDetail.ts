import { sql } from "kysely";
import type { AffectedCustomer, PatternDetail } from "#contract/patterns";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { listTicketLines } from "../tickets/listTicketLines";
import { findPattern } from "./findPattern";
import { findIncident } from "./incidents/findIncident";
import { toPattern } from "./toPattern";

const MOST_TICKETS = 200;
const MOST_CUSTOMERS = 500;
/** Of a very large pattern, those who wrote last; the figures above them count everybody. */
const LOOKED_AT = 2000;

/**
 * All about one pattern, as far as the caller may see its tickets.
 *
 * @throws {Problem} `not_found` when there is no such pattern.
 */
export async function readPatternDetail(
  tx: AccountTransaction,
  caller: Caller,
  patternId: number,
): Promise<PatternDetail> {
  const row = await findPattern(tx, patternId);
  const pattern = row === null ? null : toPattern(row);
  if (row === null || pattern === null) throw new Problem("not_found", "This issue is gone.");
  const incident = await findIncident(tx, row.pattern_id);
  return {
    pattern: { ...pattern, incident: incident?.closed_at === null },
    tickets: await listTickets(tx, caller, row.pattern_id),
    customers: await listCustomers(tx, caller, row.pattern_id),
    spikes: (row.summary?.spikes ?? []).map(({ from, to, tickets }) => ({
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      tickets,
    })),
    similar: await listSimilar(tx, row.similar_ids),
  };
}

async function listTickets(tx: AccountTransaction, caller: Caller, patternId: number) {
  const rows = await ticketsOf(tx, caller, patternId)
    .select(["t.ticket_id", "t.created_at"])
    .orderBy("pt.ticket_id", "desc")
    .limit(MOST_TICKETS)
    .execute();
  const lines = await listTicketLines(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
  return rows.flatMap(({ ticket_id, created_at }) => {
    const line = lines.get(ticket_id);
    return line === undefined ? [] : [{ ...line, createdAt: created_at.toISOString() }];
  });
}

async function listCustomers(
  tx: AccountTransaction,
  caller: Caller,
  patternId: number,
): Promise<AffectedCustomer[]> {
  const newest = ticketsOf(tx, caller, patternId)
    .select(["t.account_id", "t.requester_id", "t.created_at", "pt.told"])
    .orderBy("pt.ticket_id", "desc")
    .limit(LOOKED_AT);
  const rows = await tx
    .selectFrom(newest.as("t"))
    .leftJoin("people as r", (join) =>
      join.onRef("r.account_id", "=", "t.account_id").onRef("r.user_id", "=", "t.requester_id"),
    )
    .leftJoin("organizations as o", (join) =>
      join
        .onRef("o.account_id", "=", "t.account_id")
        .onRef("o.organization_id", "=", "r.organization_id"),
    )
    .select(["t.requester_id", "r.name", "o.name as organization"])
    .select((each) => each.fn.countAll<number>().as("tickets"))
    .select((each) => each.fn.min("t.created_at").as("first_at"))
    .select(sql<boolean>`coalesce(bool_or(t.told), false)`.as("told"))
    .groupBy(["t.requester_id", "r.name", "o.name"])
    .orderBy(sql`coalesce(bool_or(t.told), false)`)
    .orderBy("first_at")
    .limit(MOST_CUSTOMERS)
    .execute();
  return rows.map((row) => ({
    id: String(row.requester_id),
    name: row.name ?? "",
    organization: row.organization,
    tickets: row.tickets,
    firstAt: row.first_at.toISOString(),
    told: row.told,
  }));
}

/** A help desk numbers tickets as they come: the highest number is the newest. */
const ticketsOf = (tx: AccountTransaction, caller: Caller, patternId: number) =>
  tx
    .selectFrom("pattern_tickets as pt")
    .innerJoin("tickets as t", (join) =>
      join.onRef("t.account_id", "=", "pt.account_id").onRef("t.ticket_id", "=", "pt.ticket_id"),
    )
    .where("pt.pattern_id", "=", patternId)
    .where("t.deleted", "=", false)
    .where(canSee(caller, "t"));

async function listSimilar(tx: AccountTransaction, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("patterns")
    .selectAll()
    .where("pattern_id", "in", [...ids])
    .where("merged_into", "is", null)
    .execute();
  return rows
    .sort((a, b) => ids.indexOf(a.pattern_id) - ids.indexOf(b.pattern_id))
    .flatMap((row) => toPattern(row) ?? [])
    .map(({ id, label, tickets }) => ({ id, label, tickets }));
}
