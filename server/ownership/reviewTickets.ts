import { readAudits } from "#domain/tickets/readAudits";
import type { Audit } from "#domain/tickets/audit";
import type { AccountTransaction } from "../db/inAccount";
import { shareClock } from "../jobs/deskClock";
import { replaceDue, setDue } from "../jobs/dueTimes";
import type { Job } from "../jobs/job";
import { workDue } from "../jobs/workDue";
import type { Service } from "../service";
import { listAudits } from "../sync/listAudits";
import { listGroupNames } from "../tickets/listGroupNames";
import { readPolicy } from "../tickets/readPolicy";
import { deriveTicket, type DerivedTicket } from "./deriveTicket";
import { readSurroundings } from "./readSurroundings";
import { storeDerived } from "./storeDerived";

export const REVIEW = "review-ownership";
const MOST_TICKETS = 200;
/** A help desk's clock may be ahead of ours, by less than this. */
const MOST_AHEAD_MS = 86_400_000;

/**
 * Judges tickets again when they changed, when the settings changed, and when time alone may have
 * changed the verdict: that moment is noted, so nothing is polled.
 */
export const reviewTickets = (service: Service): Job => ({
  name: REVIEW,
  onTicketChanged: true,
  onSettingsChanged: true,
  onDeskTime: true,
  run: ({ accountId, now }) =>
    workDue(service.db, { accountId, job: REVIEW, limit: MOST_TICKETS }, async (tx, subjects) => {
      const ticketIds = subjects.map(Number);
      const derived = await deriveTickets(tx, ticketIds, now);
      if (derived === null) return;
      await storeDerived(tx, derived, now);
      await shareClock(tx);
      await setDue(
        tx,
        derived.flatMap(({ ticketId, nextAt }) =>
          nextAt === null
            ? []
            : [{ job: REVIEW, subject: String(ticketId), dueAt: service.realTimeOf(nextAt) }],
        ),
      );
      await tellProblems(tx, ticketIds, service.realTimeOf(now.getTime()));
    }),
});

/** Derives tickets from their stored audits. Null until an admin has confirmed the groups. */
export async function deriveTickets(
  tx: AccountTransaction,
  ticketIds: readonly number[],
  now: Date,
): Promise<DerivedTicket[] | null> {
  const stored = await listAudits(tx, ticketIds);
  const tickets = new Map<number, readonly Audit[]>();
  for (const [ticketId, audits] of stored) {
    const known = possibleAt(readAudits(audits).audits, now.getTime());
    if (known.length > 0) tickets.set(ticketId, known);
  }
  const policy = await readPolicy(tx, await listRequesters(tx, ticketIds));
  if (policy === null) return null;
  // The help desk's clock may be ahead of ours: what it tells has happened.
  const newest = Math.max(now.getTime(), ...[...tickets.values()].flat().map(({ at }) => at));
  const surroundings = await readSurroundings(tx, tickets, policy, newest);
  const groupNames = await listGroupNames(tx);
  return [...tickets.values()].map((audits) => {
    const own = Math.max(now.getTime(), ...audits.map(({ at }) => at));
    return deriveTicket(audits, policy, { now: own, surroundings, groupNames });
  });
}

/** Without what lies further ahead than clocks differ: it would make everything late at once. */
const possibleAt = (audits: readonly Audit[], now: number): readonly Audit[] =>
  audits.every(({ at }) => at <= now + MOST_AHEAD_MS)
    ? audits
    : audits.filter(({ at }) => at <= now + MOST_AHEAD_MS);

/** Stores one ticket's review right now, for somebody who has just changed it. */
export async function reviewNow(
  { deskNow, realTimeOf }: Service,
  tx: AccountTransaction,
  ticketId: number,
): Promise<DerivedTicket | null> {
  const now = deskNow();
  // As the job does: first the due time, then what is derived. Else each could wait for the other.
  await replaceDue(tx, { job: REVIEW, subject: String(ticketId), dueAt: null });
  const derived = (await deriveTickets(tx, [ticketId], now))?.[0] ?? null;
  if (derived === null) return null;
  await storeDerived(tx, [derived], now);
  await shareClock(tx);
  const subject = String(ticketId);
  if (derived.nextAt !== null) {
    await setDue(tx, [{ job: REVIEW, subject, dueAt: realTimeOf(derived.nextAt) }]);
  }
  return derived;
}

async function listRequesters(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<number[]> {
  if (ticketIds.length === 0) return [];
  const rows = await tx
    .selectFrom("tickets")
    .select("requester_id")
    .distinct()
    .where("ticket_id", "in", [...ticketIds])
    .execute();
  return rows.map(({ requester_id }) => requester_id);
}

/** A problem shows what its incidents say: it is looked at when one of them changed. */
async function tellProblems(
  tx: AccountTransaction,
  ticketIds: readonly number[],
  dueAt: Date,
): Promise<void> {
  const rows = await tx
    .selectFrom("tickets as incident")
    .innerJoin("tickets as problem", (join) =>
      join
        .onRef("problem.account_id", "=", "incident.account_id")
        .onRef("problem.ticket_id", "=", "incident.problem_id"),
    )
    .select("problem.ticket_id")
    .distinct()
    .where("incident.ticket_id", "in", [...ticketIds])
    .execute();
  const others = rows.filter(({ ticket_id }) => !ticketIds.includes(ticket_id));
  await setDue(
    tx,
    others.map(({ ticket_id }) => ({
      job: REVIEW,
      subject: String(ticket_id),
      dueAt,
    })),
  );
}
