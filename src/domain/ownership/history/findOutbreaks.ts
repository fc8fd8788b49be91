import type { Audit } from "../../tickets/audit";
import { readId, readText } from "../../tickets/readValue";
import { businessClock } from "../calendar/businessClock";
import { type People, peopleOf } from "../people";
import type { Policy } from "../policy";
import type { Outbreak } from "../surroundings";
import { MINUTE_MS } from "../thresholds";

/** Customers with one linked problem from which on they are told together. */
const MANY_CUSTOMERS = 3;
const TIME_TO_TELL_MS = 30 * MINUTE_MS;

type Linked = {
  readonly ticketId: number;
  readonly at: number;
  readonly auditId: number;
  readonly customer: string;
  /** The first word to this customer after the link; null while there is none. */
  readonly toldAt: number | null;
};

/**
 * Linked problems with at least three customers, of whom an organization counts as one, and no
 * word to them within half a working hour.
 *
 * @returns By the problem's ticket when its audits are known, else by each ticket that was not told.
 */
export function findOutbreaks(
  audits: readonly Audit[],
  policy: Policy,
): ReadonlyMap<number, readonly Outbreak[]> {
  const big = [...findLinks(audits)].filter(([, links]) => links.size >= MANY_CUSTOMERS);
  const found = new Map<number, Outbreak[]>();
  if (big.length === 0) return found;
  const people = peopleOf(policy);
  const byTicket = groupByTicket(
    audits,
    new Set(big.flatMap(([id, links]) => [id, ...links.keys()])),
  );
  for (const [problem, links] of big) {
    const linked = [...links]
      .flatMap(([ticketId, link]) => readLinked(byTicket.get(ticketId) ?? [], link, people))
      .sort((a, b) => a.at - b.at || a.ticketId - b.ticketId);
    const own = byTicket.get(problem) ?? [];
    const outbreak = outbreakOf(problem, linked, own, { policy, people });
    if (outbreak === null) continue;
    const untold = linked.filter(({ toldAt }) => toldAt === null);
    const shownOn = own.length > 0 ? [problem] : untold.map(({ ticketId }) => ticketId);
    for (const ticketId of shownOn) found.set(ticketId, [...(found.get(ticketId) ?? []), outbreak]);
  }
  return found;
}

/** By problem, the tickets linked to it and the audit that linked each first. */
function findLinks(audits: readonly Audit[]): ReadonlyMap<number, ReadonlyMap<number, Audit>> {
  const linkedTo = new Map<number, Map<number, Audit>>();
  for (const audit of audits) {
    for (const event of audit.events) {
      if (event.type !== "field" || !/^problem(?:_id)?$/.test(event.field)) continue;
      const problem = readId(event.value);
      if (problem === null) continue;
      const links = linkedTo.get(problem) ?? new Map<number, Audit>();
      const known = links.get(audit.ticketId);
      if (known === undefined || audit.at < known.at) links.set(audit.ticketId, audit);
      linkedTo.set(problem, links);
    }
  }
  return linkedTo;
}

function groupByTicket(
  audits: readonly Audit[],
  involved: ReadonlySet<number>,
): Map<number, Audit[]> {
  const byTicket = new Map<number, Audit[]>();
  for (const audit of audits) {
    if (!involved.has(audit.ticketId)) continue;
    const known = byTicket.get(audit.ticketId);
    if (known === undefined) byTicket.set(audit.ticketId, [audit]);
    else known.push(audit);
  }
  return byTicket;
}

function readLinked(audits: readonly Audit[], link: Audit, people: People): Linked[] {
  let requester: number | null = null;
  let organization: number | null = null;
  for (const { events } of audits) {
    for (const event of events) {
      if (event.type !== "field") continue;
      if (event.field === "requester_id") requester = readId(event.value);
      if (event.field === "organization_id") organization = readId(event.value);
    }
  }
  const isOurs =
    requester !== null && people.isListed(requester) && people.isStaff(requester, false);
  if (isOurs) return [];
  const customer =
    organization === null
      ? `person ${requester ?? `of ${link.ticketId}`}`
      : `organization ${organization}`;
  const words = audits
    .filter(({ at }) => at >= link.at)
    .flatMap((audit) => wordsAt(audit, requester, people));
  const toldAt = words.length === 0 ? null : Math.min(...words);
  return [{ ticketId: link.ticketId, at: link.at, auditId: link.id, customer, toldAt }];
}

const wordsAt = (audit: Audit, requester: number | null, people: People): number[] =>
  audit.events.some(
    (event) =>
      event.type === "words" &&
      event.isPublic &&
      event.authorId !== null &&
      event.authorId !== requester &&
      people.isStaff(event.authorId, false),
  )
    ? [audit.at]
    : [];

type Around = { readonly policy: Policy; readonly people: People };

function outbreakOf(
  problemId: number,
  linked: readonly Linked[],
  problem: readonly Audit[],
  { policy, people }: Around,
): Outbreak | null {
  const customers = new Set<string>();
  const reached = linked.find(({ customer }) => customers.add(customer).size >= MANY_CUSTOMERS);
  const first = linked[0];
  if (reached === undefined || first === undefined) return null;
  const since = businessClock(policy.calendar).exceeds(reached.at, TIME_TO_TELL_MS);
  const broadcasts = problem
    .filter(({ at }) => at >= first.at)
    .flatMap((audit) => wordsAt(audit, null, people));
  const solved = problem.filter(isSolving).map(({ at }) => at);
  const allTold = linked.every(({ toldAt }) => toldAt !== null)
    ? [Math.max(...linked.map(({ toldAt }) => toldAt ?? 0))]
    : [];
  const until = Math.min(...broadcasts, ...solved, ...allTold);
  if (until <= since) return null;
  return {
    problemId,
    since,
    until: until === Number.POSITIVE_INFINITY ? null : until,
    customers: new Set(linked.map(({ customer }) => customer)).size,
    untold: linked.filter(({ toldAt }) => toldAt === null).length,
    firstAt: first.at,
    evidence: linked.map(({ auditId }) => auditId).sort((a, b) => a - b),
  };
}

const isSolving = ({ events }: Audit): boolean =>
  events.some(
    (event) =>
      event.type === "field" &&
      event.field === "status" &&
      /^(?:solved|closed)$/.test(readText(event.value)),
  );
