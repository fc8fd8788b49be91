import { agreeOnCommunities } from "./agreeOnCommunities";
import { dimensionsOf, fitSpace, placeIn, type Point, type Space } from "./fitSpace";
import { findThemes } from "./findThemes";
import { linkPoints, neighborsOf } from "./linkPoints";
import { type Matching, matchGroups } from "./matchGroups";
import type { Measures } from "./measureTicket";
import type { MakeIndex, Neighbor, NeighborIndex } from "./neighborIndex";
import { type Verdict, voteForGroup } from "./voteForGroup";

/** A ticket that the grouper remembers. */
export type Member = {
  readonly key: string;
  readonly measures: Measures;
  group: number | null;
  confidence: number;
};

/** What groups tickets: it remembers recent ones, learns from them and places new ones. */
export type Grouper = {
  readonly members: readonly Member[];
  /** Says where a ticket belongs, without remembering it. */
  place(measures: Measures): Verdict;
  /** Remembers a ticket as one of a group; null starts none. */
  remember(key: string, measures: Measures, verdict: Verdict): void;
  /** A number no group has had. */
  newGroup(): number;
  /** Learns anew what is typical; past tickets are seen in its light. */
  learn(): void;
  /** Finds the groups of all remembered tickets anew; known groups keep their numbers. */
  consolidate(): Matching;
  /** The theme of each group, by its number. */
  themes(): Map<number, number>;
};

/** Groups smaller than this give their tickets to a large group that draws them. */
const SMALL = 6;

/**
 * Makes a grouper.
 *
 * @param makeIndex - Where vectors are kept and searched.
 * @param dimensions - Of the sentence encoder's vectors; 0 without one.
 */
export function makeGrouper(makeIndex: MakeIndex, dimensions: number): Grouper {
  const members: Member[] = [];
  const sizes = new Map<number, number>();
  let points: Point[] = [];
  let space: Space | null = null;
  let index: NeighborIndex | null = null;
  let next = 0;

  const groupOf = (at: number): number | null => members[at]?.group ?? null;
  const sizeOf = (group: number): number => sizes.get(group) ?? 0;

  function learn(): void {
    if (members.length === 0) return;
    space = fitSpace(
      members.map(({ measures }) => measures),
      dimensions,
    );
    index = makeIndex(dimensionsOf(space));
    points = [];
    for (const { measures } of members) {
      const point = placeIn(space, measures);
      points.push(point);
      index.add(point.vector);
    }
  }

  return {
    members,
    newGroup: () => next++,
    learn,
    place(measures) {
      if (space === null || index === null) return { group: null, confidence: 0 };
      const point = placeIn(space, measures);
      return voteForGroup(neighborsOf(point, { points, index, self: -1 }), groupOf, sizeOf);
    },
    remember(key, measures, { group, confidence }) {
      members.push({ key, measures, group, confidence });
      if (group !== null) sizes.set(group, sizeOf(group) + 1);
      if (space === null || index === null) return;
      const point = placeIn(space, measures);
      points.push(point);
      index.add(point.vector);
    },
    consolidate() {
      const before = members.map(({ group }) => group);
      const found = index === null ? [] : groupAll(points, index);
      const matching = matchGroups(
        before,
        found.map(({ group }) => group),
      );
      const numbers = matching.continues.map((known) => known ?? next++);
      sizes.clear();
      for (const [at, member] of members.entries()) {
        const { group, confidence } = found[at] ?? { group: null, confidence: 0 };
        member.group = group === null ? null : (numbers[group] ?? null);
        member.confidence = confidence;
        if (member.group !== null) sizes.set(member.group, sizeOf(member.group) + 1);
      }
      return matching;
    },
    themes() {
      const vectors = new Map<number, Float32Array[]>();
      for (const [at, { group }] of members.entries()) {
        const point = points[at];
        if (group === null || point === undefined) continue;
        vectors.set(group, [...(vectors.get(group) ?? []), point.vector]);
      }
      const themes = findThemes([...vectors.values()]);
      return new Map([...vectors.keys()].map((group, at) => [group, themes[at] ?? 0]));
    },
  };
}

function groupAll(points: readonly Point[], index: NeighborIndex): Verdict[] {
  const neighbors = points.map((point, self) => neighborsOf(point, { points, index, self }));
  const groups = agreeOnCommunities(points.length, linkPoints(neighbors));
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const verdicts = neighbors.map((row, at) => drawSmall(row, at, { groups, sizes }));
  return numbered(verdicts);
}

/** A ticket of a small group goes to the large one that holds most of its neighbors, if one does. */
function drawSmall(
  row: readonly Neighbor[],
  at: number,
  { groups, sizes }: { groups: Int32Array; sizes: ReadonlyMap<number, number> },
): Verdict {
  const own = groups[at] ?? 0;
  const sizeOf = (group: number): number => sizes.get(group) ?? 0;
  const all = voteForGroup(row, (other) => groups[other] ?? null, sizeOf);
  if (sizeOf(own) >= SMALL)
    return { group: own, confidence: all.group === own ? all.confidence : 0.5 };
  if (sizeOf(own) > 1 || all.group === null) {
    return { group: sizeOf(own) > 1 ? own : null, confidence: all.confidence };
  }
  return all;
}

/** Numbers groups from 0; a group that only one ticket is left in is none. */
function numbered(verdicts: readonly Verdict[]): Verdict[] {
  const sizes = new Map<number, number>();
  for (const { group } of verdicts)
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const numbers = new Map<number, number>();
  return verdicts.map(({ group, confidence }) => {
    if (group === null || (sizes.get(group) ?? 0) < 2) return { group: null, confidence: 0 };
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return { group: number, confidence };
  });
}
