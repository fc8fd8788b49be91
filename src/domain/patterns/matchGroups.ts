/** How groups found anew relate to those known before. */
export type Matching = {
  /** The known group that a new one continues; null for a group that was not known. */
  readonly continues: readonly (number | null)[];
  /** Known groups that went into another known one: absorbed → the one that stays. */
  readonly merged: ReadonlyMap<number, number>;
};

/** A new group continues a known one when it holds this share of either. */
const LEAST_SHARE = 0.5;

/**
 * Finds which new groups continue which known ones, by the tickets they share.
 *
 * Each known group lives on in at most one new group, and each new group
 * continues at most one known: the pairs that share most tickets first, the
 * older known group among equals. A known group whose tickets mostly went
 * elsewhere is merged into the group that lives on there.
 *
 * @param before - Known group of each ticket, null for none.
 * @param after - New group of each ticket, numbered from 0; null for none.
 */
export function matchGroups(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): Matching {
  const known = countOf(before);
  const found = countOf(after);
  const pairs = sharedTickets(before, after);
  const heirs = new Map<number, number>();
  const ancestors = new Map<number, number>();
  for (const pair of pairs) {
    if (ancestors.has(pair.known) || heirs.has(pair.found)) continue;
    const least = Math.min(known.get(pair.known) ?? 0, found.get(pair.found) ?? 0);
    if (pair.shared < LEAST_SHARE * least) continue;
    heirs.set(pair.found, pair.known);
    ancestors.set(pair.known, pair.found);
  }
  const merged = new Map<number, number>();
  for (const pair of pairs) {
    const stays = heirs.get(pair.found);
    if (stays === undefined || ancestors.has(pair.known)) continue;
    if (pair.shared >= LEAST_SHARE * (known.get(pair.known) ?? 0)) merged.set(pair.known, stays);
  }
  const continues = Array.from(
    { length: Math.max(-1, ...found.keys()) + 1 },
    (_, group) => heirs.get(group) ?? null,
  );
  return { continues, merged };
}

function countOf(groups: readonly (number | null)[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const group of groups) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** Pairs of a known and a new group with the tickets they share, most first. */
function sharedTickets(before: readonly (number | null)[], after: readonly (number | null)[]) {
  const shared = new Map<string, { known: number; found: number; shared: number }>();
  for (const [at, found] of after.entries()) {
    const known = before[at] ?? null;
    if (known === null || found === null) continue;
    const key = `${known} ${found}`;
    const pair = shared.get(key) ?? { known, found, shared: 0 };
    pair.shared += 1;
    shared.set(key, pair);
  }
  return [...shared.values()].sort((a, b) => b.shared - a.shared || a.known - b.known);
}
