import { findThemes } from "./findThemes";
import { dimensionsOf, fitSpace, placeIn, type Point } from "./fitSpace";
import { groupPoints } from "./groupPoints";
import { type Decisions, holdDecisions, issuesLeft } from "./holdDecisions";
import { addNeighbor, neighborsOf } from "./linkPoints";
import { type Matching, matchGroups } from "./matchGroups";
import type { Measures } from "./measureTicket";
import type { MakeIndex, Neighbor } from "./neighborIndex";
import { meanOf, toLengthOne } from "./vectors";
import { type Verdict, voteForGroup } from "./voteForGroup";

/** A ticket that the grouper remembers. */
type Member = {
  readonly key: string;
  readonly measures: Measures;
  group: number | null;
  confidence: number;
};

/** What groups tickets: it remembers recent ones, learns from them and places new ones. */
export type Grouper = {
  readonly members: readonly Member[];
  /** Says where a ticket belongs, without remembering it. */
  readonly place: (measures: Measures) => Verdict;
  /** Remembers a ticket as one of a group, or of none. */
  readonly remember: (key: string, measures: Measures, verdict: Verdict) => void;
  /** A number no group has had. */
  readonly newGroup: () => number;
  /** Learns anew what is typical; past tickets are seen in its light. */
  readonly learn: () => void;
  /** Forgets all but the newest tickets. */
  readonly keepNewest: (count: number) => void;
  /**
   * Finds the groups of all remembered tickets anew; known groups keep their numbers, and what
   * people decided stands.
   */
  readonly consolidate: (decisions?: Decisions) => Pick<Matching, "merged">;
  /** The theme of each group, by its number. */
  readonly themes: () => Map<number, number>;
  /** The middle of each group's vectors, of length 1. */
  readonly middles: () => Map<number, Float32Array>;
};

/** A ticket seen in today's space, with those most like it. */
type Seen = { readonly point: Point; readonly neighbors: Neighbor[] };

/**
 * Makes a grouper.
 *
 * @param makeIndex - Where vectors are kept and searched.
 * @param usual - `usualTexts`, measured.
 * @param dimensions - Of the sentence encoder's vectors; 0 without one.
 * @param firstGroup - Numbers from here on are free for new groups.
 */
export function makeGrouper(
  makeIndex: MakeIndex,
  usual: readonly Measures[],
  { dimensions, firstGroup = 1 }: { dimensions: number; firstGroup?: number },
): Grouper {
  const members: Member[] = [];
  const sizes = new Map<number, number>();
  let seen: Seen[] = [];
  let space = fitSpace([], usual, dimensions);
  let index = makeIndex(dimensionsOf(space));
  let next = firstGroup;
  /** Placing and then remembering the same ticket looks only once. */
  let last: { measures: Measures; seen: Seen } | null = null;

  const groups = {
    groupOf: (at: number): number | null => members[at]?.group ?? null,
    sizeOf: (group: number): number => sizes.get(group) ?? 0,
  };

  function look(measures: Measures): Seen {
    if (last?.measures === measures) return last.seen;
    const point = placeIn(space, measures);
    last = { measures, seen: { point, neighbors: neighborsOf(point, index, pointAt) } };
    return last.seen;
  }

  function keep(looked: Seen): void {
    const at = seen.push(looked) - 1;
    index.add(looked.point.vector);
    for (const { at: other, likeness } of looked.neighbors) {
      addNeighbor(seen[other]?.neighbors ?? [], { at, likeness });
    }
    last = null;
  }

  function learn(): void {
    space = fitSpace(
      members.map(({ measures }) => measures),
      usual,
      dimensions,
    );
    index = makeIndex(dimensionsOf(space));
    seen = [];
    last = null;
    for (const { measures } of members) keep(look(measures));
  }

  const pointAt = (at: number): Point | undefined => seen[at]?.point;

  return {
    members,
    newGroup: () => next++,
    learn,
    place(measures) {
      const { point, neighbors } = look(measures);
      return voteForGroup(point, neighbors, groups);
    },
    remember(key, measures, { group, confidence }) {
      keep(look(measures));
      members.push({ key, measures, group, confidence });
      if (group !== null) sizes.set(group, groups.sizeOf(group) + 1);
    },
    consolidate(decisions) {
      const found = groupPoints(seen, groups.groupOf);
      const before = members.map(({ group }) => group);
      const matching = matchGroups(
        before,
        found.map(({ group }) => group),
      );
      const numbers = matching.continues.map((known) => known ?? next++);
      const regrouped = members.map(({ key, group }, at) => {
        const number = found[at]?.group ?? null;
        return { key, before: group, found: number === null ? null : (numbers[number] ?? null) };
      });
      const after =
        decisions === undefined
          ? regrouped.map((ticket) => ticket.found)
          : holdDecisions(regrouped, decisions, (at) => mostAlike(seen[at]));
      sizes.clear();
      for (const [at, member] of members.entries()) {
        member.group = after[at] ?? null;
        member.confidence = found[at]?.confidence ?? 0;
        if (member.group !== null) sizes.set(member.group, groups.sizeOf(member.group) + 1);
      }
      return decisions === undefined ? matching : { merged: issuesLeft(before, after) };
    },
    keepNewest(count) {
      members.splice(0, Math.max(0, members.length - count));
      learn();
    },
    themes() {
      const middles = middlesOf(members, pointAt);
      const themes = findThemes([...middles.values()]);
      return new Map([...middles.keys()].map((group, at) => [group, themes[at] ?? 0]));
    },
    middles: () => middlesOf(members, pointAt),
  };
}

const mostAlike = (seen: Seen | undefined): number[] =>
  [...(seen?.neighbors ?? [])]
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ at }) => at);

function middlesOf(
  members: readonly Member[],
  pointAt: (at: number) => Point | undefined,
): Map<number, Float32Array> {
  const vectors = new Map<number, Float32Array[]>();
  for (const [at, { group }] of members.entries()) {
    const point = pointAt(at);
    if (group === null || point === undefined) continue;
    const held = vectors.get(group);
    if (held === undefined) vectors.set(group, [point.vector]);
    else held.push(point.vector);
  }
  return new Map(
    [...vectors].map(([group, held]) => [group, toLengthOne(meanOf(held, held[0]?.length ?? 0))]),
  );
}
