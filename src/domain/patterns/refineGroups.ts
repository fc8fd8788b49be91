import type { Point } from "./fitSpace";
import type { Neighbor } from "./neighborIndex";
import { dot, toLengthOne } from "./vectors";

type Seen = { readonly point: Point; readonly neighbors: readonly Neighbor[] };

type Around = (place: number, groups: readonly (number | null)[]) => ReadonlySet<number>;

/** What is known of a group while tickets are asked whether they belong. */
type Portrait = {
  size: number;
  words: number;
  readonly counts: Map<number, number>;
  readonly middle: Float32Array<ArrayBuffer>;
};

type Known = {
  readonly portraits: ReadonlyMap<number, Portrait>;
  readonly shares: ReadonlyMap<number, number>;
};

const MOST_ROUNDS = 3;
/** Less than this share of tickets moving is the end. */
const SETTLED = 0.002;
/** A smaller group says too little about its words. */
const LEAST_GROUP = 5;
const LEAST_LIKE = 0.3;
/** What a group's vectors say counts this much beside its words. */
const MEANING_COUNTS = 20;
/** Longer texts repeat themselves: their words together count as so many. */
const WORDS_COUNT = 10;
const MOST_WORDS = 60;
/** As if every word had stood so often in each group: what was never said may be said. */
const UNSAID = 0.05;

/**
 * Lets each ticket say once more which of the groups around it talks as it does.
 *
 * Links say who is near; a group as a whole also has words of its own (naive
 * Bayes) and a middle. Tickets move until few do; no group is made or joined.
 *
 * @param seen - Points with their neighbors, by place.
 * @param groups - The group of each; null for none, which stays.
 * @param around - The groups that may be asked for the ticket at a place.
 * @see https://arxiv.org/abs/2001.11631 (refining text clusters by iterative classification)
 */
export function refineGroups(
  seen: readonly Seen[],
  groups: readonly (number | null)[],
  around: Around,
): (number | null)[] {
  const shares = wordShares(seen);
  let refined = [...groups];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const portraits = portray(seen, refined);
    const next = refined.map((own, place) => {
      const each = seen[place];
      if (each === undefined || own === null) return own;
      const asked = around(place, refined);
      if (asked.size === 0 || (asked.size === 1 && asked.has(own))) return own;
      return chooseGroup(each.point, { own, around: asked }, { portraits, shares });
    });
    const moved = next.filter((group, place) => group !== refined[place]).length;
    refined = next;
    if (moved < SETTLED * seen.length) break;
  }
  return refined;
}

/** Asks the groups of a ticket's neighbors. @param placeOf - The place of a neighbor, if any. */
export function groupsOfNeighbors(
  seen: readonly Seen[],
  placeOf: (at: number) => number | undefined,
): Around {
  const places = seen.map(({ neighbors }) =>
    Int32Array.from(
      neighbors.filter(({ likeness }) => likeness >= LEAST_LIKE),
      ({ at }) => placeOf(at) ?? -1,
    ),
  );
  return (place, groups) => {
    const found = new Set<number>();
    for (const other of places[place] ?? []) {
      const group = groups[other] ?? null;
      if (group !== null) found.add(group);
    }
    return found;
  };
}

const wordsOf = ({ words }: Point): Uint32Array => words.columns.subarray(0, MOST_WORDS);

/** In what share of tickets each word stands. */
function wordShares(seen: readonly Seen[]): Map<number, number> {
  const shares = new Map<number, number>();
  for (const { point } of seen) {
    for (const word of wordsOf(point)) shares.set(word, (shares.get(word) ?? 0) + 1 / seen.length);
  }
  return shares;
}

function portray(seen: readonly Seen[], groups: readonly (number | null)[]): Map<number, Portrait> {
  const portraits = new Map<number, Portrait>();
  for (const [place, { point }] of seen.entries()) {
    const group = groups[place] ?? null;
    if (group === null) continue;
    const portrait = portraits.get(group) ?? {
      size: 0,
      words: 0,
      counts: new Map<number, number>(),
      middle: new Float32Array(point.vector.length),
    };
    portraits.set(group, portrait);
    const words = wordsOf(point);
    portrait.size += 1;
    portrait.words += words.length;
    for (const word of words) portrait.counts.set(word, (portrait.counts.get(word) ?? 0) + 1);
    const { middle } = portrait;
    for (let k = 0; k < middle.length; k += 1)
      middle[k] = (middle[k] ?? 0) + (point.vector[k] ?? 0);
  }
  for (const { middle } of portraits.values()) toLengthOne(middle);
  return portraits;
}

function chooseGroup(
  point: Point,
  { own, around }: { own: number; around: ReadonlySet<number> },
  known: Known,
): number {
  const ours = known.portraits.get(own);
  if (ours === undefined || ours.size < 2) return own;
  let best = own;
  let most = fit(point, ours, known, 1);
  for (const other of around) {
    const portrait = known.portraits.get(other);
    if (other === own || portrait === undefined || portrait.size < LEAST_GROUP) continue;
    const score = fit(point, portrait, known, 0);
    if (score <= most) continue;
    most = score;
    best = other;
  }
  return best;
}

/** How well a ticket fits a group; what it says itself is left out when it is a member. */
function fit(point: Point, portrait: Portrait, { shares }: Known, itself: 0 | 1): number {
  const words = wordsOf(point);
  const all = portrait.words - itself * words.length + UNSAID * shares.size;
  let said = 0;
  for (const word of words) {
    said += Math.log(((portrait.counts.get(word) ?? 0) - itself + UNSAID) / all);
  }
  const weight = Math.min(1, WORDS_COUNT / Math.max(1, words.length));
  return (
    weight * said +
    Math.log(Math.max(0.5, portrait.size - itself)) +
    MEANING_COUNTS * dot(portrait.middle, point.vector)
  );
}
