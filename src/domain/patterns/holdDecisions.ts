/** What people decided about where tickets belong. Tickets go by their key in the grouper. */
export type Decisions = {
  /** The issue in which a person left a ticket. */
  readonly held: ReadonlyMap<string, number>;
  /** Issues that a person took a ticket out of. */
  readonly barred: ReadonlyMap<string, ReadonlySet<number>>;
};

/** A ticket with its issue before and as grouping found it now; null for none. */
export type Regrouped = {
  readonly key: string;
  readonly before: number | null;
  readonly found: number | null;
};

/** A decided issue draws the other tickets of a group when it holds this share of the group. */
const LEAST_SHARE = 0.2;

/**
 * Lets what people decided stand, whatever grouping found.
 *
 * A ticket that a person left in an issue stays there. The other tickets of its group follow: all
 * of them when the group knows one decided issue; each to the issue of the tickets most like it
 * when it knows several, as after a split. A ticket leaves an issue that it was taken out of.
 *
 * @param tickets - All that were grouped.
 * @param alike - Places of the tickets most like one, nearest first.
 * @returns The issue of each ticket.
 */
export function holdDecisions(
  tickets: readonly Regrouped[],
  { held, barred }: Decisions,
  alike: (at: number) => readonly number[],
): (number | null)[] {
  if (held.size === 0 && barred.size === 0) return tickets.map(({ found }) => found);
  const decided = new Set(held.values());
  const issueOf = ({ key, before }: Regrouped): number | null =>
    held.get(key) ?? (before !== null && decided.has(before) ? before : null);
  const candidates = candidatesOf(tickets, issueOf);
  return tickets.map((ticket, at) => {
    const left = held.get(ticket.key);
    const issue = left ?? followed(ticket, at);
    return issue !== null && barred.get(ticket.key)?.has(issue) === true ? null : issue;
  });

  function followed({ before, found }: Regrouped, at: number): number | null {
    const known = found === null ? [] : (candidates.get(found) ?? []);
    if (before !== null && known.includes(before)) return before;
    return (known.length > 1 ? likest(known, at) : null) ?? known[0] ?? found;
  }

  function likest(known: readonly number[], at: number): number | null {
    for (const other of alike(at)) {
      const ticket = tickets[other];
      const issue = ticket === undefined ? null : issueOf(ticket);
      if (issue !== null && known.includes(issue)) return issue;
    }
    return null;
  }
}

/** The decided issues that are strong in each group, the strongest first. */
function candidatesOf(
  tickets: readonly Regrouped[],
  issueOf: (ticket: Regrouped) => number | null,
): Map<number, number[]> {
  const groups = new Map<number, { size: number; issues: Map<number, number> }>();
  for (const ticket of tickets) {
    if (ticket.found === null) continue;
    const group = groups.get(ticket.found) ?? { size: 0, issues: new Map<number, number>() };
    group.size += 1;
    const issue = issueOf(ticket);
    if (issue !== null) group.issues.set(issue, (group.issues.get(issue) ?? 0) + 1);
    groups.set(ticket.found, group);
  }
  return new Map(
    [...groups].map(([found, { size, issues }]) => [
      found,
      [...issues]
        .filter(([, count]) => count >= LEAST_SHARE * size)
        .sort(([a, one], [b, other]) => other - one || a - b)
        .map(([issue]) => issue),
    ]),
  );
}

/**
 * Issues that nobody is in any more, and the one where at least half of their tickets went.
 *
 * @returns Left issue → where its tickets are.
 */
export function issuesLeft(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): Map<number, number> {
  const alive = new Set(after);
  const went = new Map<number, { size: number; into: Map<number, number> }>();
  for (const [at, issue] of before.entries()) {
    if (issue === null || alive.has(issue)) continue;
    const left = went.get(issue) ?? { size: 0, into: new Map<number, number>() };
    left.size += 1;
    const into = after[at] ?? null;
    if (into !== null) left.into.set(into, (left.into.get(into) ?? 0) + 1);
    went.set(issue, left);
  }
  const merged = new Map<number, number>();
  for (const [issue, { size, into }] of went) {
    const [most] = [...into].sort(([a, one], [b, other]) => other - one || a - b);
    if (most !== undefined && most[1] * 2 >= size) merged.set(issue, most[0]);
  }
  return merged;
}
