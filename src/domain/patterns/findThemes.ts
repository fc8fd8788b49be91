import { findCommunities } from "./findCommunities";
import { dot } from "./vectors";

const NEIGHBORS = 4;
const RELATED = 0.25;
const RESOLUTION = 1.5;

/**
 * Puts issues of one kind together: a coarser cut over the middles of issues.
 *
 * @param middles - The middle of each issue's vectors, of length 1.
 * @returns The theme of each issue, numbered from 0.
 */
export function findThemes(middles: readonly Float32Array[]): Int32Array {
  const pairs = new Map<number, number>();
  for (const [at, middle] of middles.entries()) {
    const near = middles
      .map((other, to) => ({ to, likeness: to === at ? -1 : dot(middle, other) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, NEIGHBORS);
    for (const { to, likeness } of near) {
      if (likeness < RELATED) continue;
      const key = Math.min(at, to) * middles.length + Math.max(at, to);
      pairs.set(key, (pairs.get(key) ?? 0) + likeness);
    }
  }
  const keys = [...pairs.keys()];
  const links = {
    from: Int32Array.from(keys, (key) => Math.floor(key / middles.length)),
    to: Int32Array.from(keys, (key) => key % middles.length),
    weights: Float32Array.from(pairs.values()),
  };
  return findCommunities(middles.length, links, { resolution: RESOLUTION, seed: 1 });
}
