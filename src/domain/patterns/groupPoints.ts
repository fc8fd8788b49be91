import { agreeOnCommunities } from "./agreeOnCommunities";
import type { Point } from "./fitSpace";
import { linkPoints } from "./linkPoints";
import type { Neighbor } from "./neighborIndex";
import { groupsOfNeighbors, refineGroups } from "./refineGroups";
import { smoothLikeness } from "./smoothLikeness";
import { type Verdict, voteForGroup } from "./voteForGroup";

/** How finely tickets are divided: an account's own choice. */
export type Grain = "coarser" | "usual" | "finer";

const DIVISION: Readonly<Record<Grain, number>> = { coarser: 0.4, usual: 1, finer: 2.5 };

/** For a ticket whose group is not the one that most of its neighbors are in. */
const UNSURE = 0.4;

type Ways = {
  /** The place of a neighbor; undefined when it is no longer there. */
  readonly placeOf: (at: number) => number | undefined;
  /** The known group of a point, by place; groups that still hold are kept. */
  readonly before: (place: number) => number | null;
  readonly grain?: Grain | undefined;
};

/**
 * Finds groups among points; a ticket like no other is in none.
 *
 * @param seen - Points with their neighbors, most alike first, crowding eased, by place.
 * @returns The group of each, numbered from 0.
 */
export function groupPoints(
  seen: readonly { readonly point: Point; readonly neighbors: readonly Neighbor[] }[],
  { placeOf, before, grain = "usual" }: Ways,
): Verdict[] {
  const links = linkPoints(smoothLikeness(seen, placeOf), placeOf);
  const communities = agreeOnCommunities(seen.length, links, {
    before,
    division: DIVISION[grain],
  });
  const sizes = new Map<number, number>();
  for (const community of communities) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const groups = {
    groupOf: (at: number): number | null => communities[placeOf(at) ?? -1] ?? null,
    sizeOf: (group: number): number => sizes.get(group) ?? 0,
  };
  const drawn = seen.map(({ point, neighbors }) => voteForGroup(point, neighbors, groups));
  const first = drawn.map(({ group }, at) => {
    const own = communities[at] ?? 0;
    return groups.sizeOf(own) < 2 ? group : own;
  });
  const refined = refineGroups(seen, first, groupsOfNeighbors(seen, placeOf));
  const verdicts = drawn.map(({ group, confidence }, at): Verdict => {
    const own = refined[at] ?? null;
    return { group: own, confidence: group === own ? confidence : UNSURE };
  });
  return numbered(verdicts);
}

/** Numbers groups from 0; a group of one ticket is none. */
function numbered(verdicts: readonly Verdict[]): Verdict[] {
  const sizes = new Map<number, number>();
  for (const { group } of verdicts) {
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const numbers = new Map<number, number>();
  return verdicts.map(({ group, confidence }) => {
    if (group === null || (sizes.get(group) ?? 0) < 2) return { group: null, confidence: 0 };
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return { group: number, confidence };
  });
}
