import type { Audit } from "../../tickets/audit";

const BULK_TICKETS = 25;
const BULK_MS = 5 * 60_000;

/**
 * Audits in which one actor moved at least 25 tickets between groups within five minutes. Opening
 * tickets is not moving them, however many a form or a program opens.
 */
export function findBulkMoves(audits: readonly Audit[]): ReadonlySet<number> {
  const byActor = new Map<number, Audit[]>();
  const openings = findOpenings(audits);
  for (const audit of audits) {
    const isMove = audit.events.some(
      (event) => event.type === "field" && event.field === "group_id",
    );
    if (!isMove || openings.get(audit.ticketId) === audit) continue;
    const actor = audit.authorId ?? 0;
    const known = byActor.get(actor);
    if (known === undefined) byActor.set(actor, [audit]);
    else known.push(audit);
  }
  const found = new Set<number>();
  for (const moves of byActor.values()) {
    if (moves.length < BULK_TICKETS) continue;
    moves.sort((a, b) => a.at - b.at || a.id - b.id);
    let from = 0;
    moves.forEach((move, to) => {
      while (move.at - (moves[from]?.at ?? move.at) > BULK_MS) from += 1;
      const window = moves.slice(from, to + 1);
      if (window.length < BULK_TICKETS) return;
      if (new Set(window.map(({ ticketId }) => ticketId)).size < BULK_TICKETS) return;
      for (const { id } of window) found.add(id);
    });
  }
  return found;
}

/** The first audit of each ticket. */
function findOpenings(audits: readonly Audit[]): ReadonlyMap<number, Audit> {
  const found = new Map<number, Audit>();
  for (const audit of audits) {
    const known = found.get(audit.ticketId);
    const isEarlier =
      known === undefined || audit.at < known.at || (audit.at === known.at && audit.id < known.id);
    if (isEarlier) found.set(audit.ticketId, audit);
  }
  return found;
}
