import { agreeOnCommunities } from "./agreeOnCommunities";
import { dimensionsOf, fitSpace, placeIn, type Point } from "./fitSpace";
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

/** For a ticket whose group is not the one that most of its neighbors are in. */
const UNSURE = 0.4;

/**
 * Makes a grouper.
 *
 * @param makeIndex - Where vectors are kept and searched.
 * @param usual - `usualTexts`, measured.
 * @param dimensions - Of the sentence encoder's vectors; 0 without one.
 */
export function makeGrouper(
  makeIndex: MakeIndex,
  usual: readonly Measures[],
  dimensions: number,
): Grouper {
  const members: Member[] = [];
  const sizes = new Map<number, number>();
  let points: Point[] = [];
  let space = fitSpace([], usual, dimensions);
  let index = makeIndex(dimensionsOf(space));
  let next = 0;

  const groupOf = (at: number): number | null => members[at]?.group ?? null;
  const sizeOf = (group: number): number => sizes.get(group) ?? 0;

  function learn(): void {
    space = fitSpace(
      members.map(({ measures }) => measures),
      usual,
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
      const point = placeIn(space, measures);
      return voteForGroup(point, neighborsOf(point, { points, index, self: -1 }), {
        groupOf,
        sizeOf,
      });
    },
    remember(key, measures, { group, confidence }) {
      members.push({ key, measures, group, confidence });
      if (group !== null) sizes.set(group, sizeOf(group) + 1);
      const point = placeIn(space, measures);
      points.push(point);
      index.add(point.vector);
    },
    consolidate() {
      const before = members.map(({ group }) => group);
      const found = groupAll(points, index);
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
  const verdicts = points.map((point, at) =>
    drawAlone(point, neighbors[at] ?? [], { own: groups[at] ?? 0, groups, sizes }),
  );
  return numbered(verdicts);
}

/** A ticket that stayed alone goes to the large group that draws it, if one does. */
function drawAlone(
  point: Point,
  row: readonly Neighbor[],
  { own, groups, sizes }: { own: number; groups: Int32Array; sizes: ReadonlyMap<number, number> },
): Verdict {
  const sizeOf = (group: number): number => sizes.get(group) ?? 0;
  const drawn = voteForGroup(point, row, { groupOf: (at) => groups[at] ?? null, sizeOf });
  if (sizeOf(own) < 2) return drawn;
  return { group: own, confidence: drawn.group === own ? drawn.confidence : UNSURE };
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
