import type { Audit } from "../tickets/audit";
import { readId, readText } from "../tickets/readValue";
import { findBulkMoves } from "./history/findBulkMoves";
import { findOutbreaks } from "./history/findOutbreaks";
import type { Policy } from "./policy";
import type { Surroundings } from "./surroundings";

const BUSY_TICKETS = 20;
const BUSY_MS = 30 * 86_400_000;

/**
 * Looks over many tickets for what one ticket's audits cannot tell: moves in bulk, requesters that
 * are no single person, closings before a follow-up, and problems that many customers share.
 *
 * @param tickets - Audits by ticket, each list in any order.
 * @param now - Later audits are not read; milliseconds, UTC.
 */
export function surveyTickets(
  tickets: ReadonlyMap<number, readonly Audit[]>,
  policy: Policy,
  now: number,
): Surroundings {
  const audits = [...tickets.values()].flatMap((one) => one.filter(({ at }) => at <= now));
  return {
    bulkMoves: findBulkMoves(audits),
    closedAt: findClosings(audits),
    busy: findBusy(audits),
    outbreaks: findOutbreaks(audits, policy),
  };
}

function findClosings(audits: readonly Audit[]): ReadonlyMap<number, number> {
  const closed = new Map<number, number>();
  for (const { events, ticketId, at } of audits) {
    for (const event of events) {
      if (event.type !== "field" || event.field !== "status") continue;
      if (readText(event.value) !== "solved") continue;
      closed.set(ticketId, Math.max(at, closed.get(ticketId) ?? 0));
    }
  }
  return closed;
}

function findBusy(audits: readonly Audit[]): ReadonlySet<number> {
  const opened = new Map<number, { ticketId: number; at: number }[]>();
  for (const { events, ticketId, at } of audits) {
    for (const event of events) {
      if (event.type !== "field" || event.field !== "requester_id") continue;
      const requester = readId(event.value);
      if (requester === null) continue;
      const known = opened.get(requester);
      if (known === undefined) opened.set(requester, [{ ticketId, at }]);
      else known.push({ ticketId, at });
    }
  }
  const busy = new Set<number>();
  for (const tickets of opened.values()) {
    if (tickets.length <= BUSY_TICKETS) continue;
    const sorted = tickets.sort((a, b) => a.at - b.at);
    sorted.forEach(({ at }, first) => {
      const within = sorted.slice(first).filter((ticket) => ticket.at - at <= BUSY_MS);
      if (within.length > BUSY_TICKETS) for (const { ticketId } of within) busy.add(ticketId);
    });
  }
  return busy;
}
