import type { Links } from "./readGraph";
import { likeness, type Point } from "./fitSpace";
import type { Neighbor, NeighborIndex } from "./neighborIndex";

/** From this likeness on, two tickets may be about one thing. */
export const LIKE = 0.48;
/** Looked at by vector, then ordered by full likeness. */
const CANDIDATES = 40;
const KEPT = 15;
/** A link just at the threshold weighs this much, so that it counts at all. */
const LEAST_WEIGHT = 0.1;
/** A neighbor who does not have us among theirs is a crowded point: half the weight. */
const ONE_SIDED = 0.5;

/**
 * The points most like a new one; what machines wrote is like nothing, best first, among those that an index holds.
 *
 * @param pointAt - The point that was added to the index at a place.
 */
export function neighborsOf(
  point: Point,
  index: NeighborIndex,
  pointAt: (at: number) => Point | undefined,
): Neighbor[] {
  if (point.isAutomatic) return [];
  const found: Neighbor[] = [];
  for (const { at, likeness: cosine } of index.nearest(point.vector, CANDIDATES)) {
    const other = pointAt(at);
    if (other !== undefined && !other.isAutomatic)
      found.push({ at, likeness: likeness(point, other, cosine) });
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.at - b.at).slice(0, KEPT);
}

/** Puts a neighbor in its place in a list, best first, that keeps only so many. */
export function addNeighbor(list: Neighbor[], neighbor: Neighbor): void {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.likeness ?? 0) < neighbor.likeness) at -= 1;
  if (at >= KEPT) return;
  list.splice(at, 0, neighbor);
  if (list.length > KEPT) list.pop();
}

/** Links between points and their neighbors; the more alike and mutual, the heavier. */
export function linkPoints(neighbors: readonly (readonly Neighbor[])[]): Links {
  const size = neighbors.length;
  const pairs = new Map<number, number>();
  for (const [at, row] of neighbors.entries()) {
    for (const { at: other, likeness: like } of row) {
      if (like < LIKE || other === at) continue;
      const key = Math.min(at, other) * size + Math.max(at, other);
      const half = (like - LIKE + LEAST_WEIGHT) * ONE_SIDED;
      pairs.set(key, (pairs.get(key) ?? 0) + half);
    }
  }
  const keys = Float64Array.from(pairs.keys());
  return {
    from: Int32Array.from(keys, (key) => Math.floor(key / size)),
    to: Int32Array.from(keys, (key) => key % size),
    weights: Float32Array.from(pairs.values()),
  };
}
