import { findCommunities } from "./findCommunities";
import { dot, meanOf, toLengthOne } from "./vectors";

const NEIGHBORS = 4;
const RELATED = 0.25;
const RESOLUTION = 1.5;

/**
 * Puts issues of one kind together: a coarser cut over the middles of issues.
 *
 * @param issues - The vectors of each issue's tickets, all of one length.
 * @returns The theme of each issue, numbered from 0.
 */
export function findThemes(issues: readonly (readonly Float32Array[])[]): Int32Array {
  const middles = issues.map((vectors) => toLengthOne(meanOf(vectors, vectors[0]?.length ?? 0)));
  const pairs = new Map<number, number>();
  for (const [at, middle] of middles.entries()) {
    const near = middles
      .map((other, to) => ({ to, likeness: to === at ? -1 : dot(middle, other) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, NEIGHBORS);
    for (const { to, likeness } of near) {
      if (likeness < RELATED) continue;
      const key = Math.min(at, to) * issues.length + Math.max(at, to);
      pairs.set(key, (pairs.get(key) ?? 0) + likeness);
    }
  }
  const keys = [...pairs.keys()];
  const links = {
    from: Int32Array.from(keys, (key) => Math.floor(key / issues.length)),
    to: Int32Array.from(keys, (key) => key % issues.length),
    weights: Float32Array.from(pairs.values()),
  };
  return findCommunities(issues.length, links, { resolution: RESOLUTION, seed: 1 });
}
