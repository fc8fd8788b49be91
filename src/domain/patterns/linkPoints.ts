import type { Links } from "./readGraph";
import { likeness, type Point } from "./fitSpace";
import type { Neighbor, NeighborIndex } from "./neighborIndex";

/** From this likeness on, two tickets may be about one thing. */
export const LIKE = 0.48;
/** Looked at by vector, then ordered by full likeness. */
const CANDIDATES = 60;
const KEPT = 30;
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

/**
 * Links between points and their neighbors; the more alike and mutual, the heavier.
 *
 * @param neighbors - Of each point, by place.
 * @param placeOf - The place of a neighbor; undefined when it is no longer there.
 */
export function linkPoints(
  neighbors: readonly (readonly Neighbor[])[],
  placeOf: (at: number) => number | undefined,
): Links {
  const places = neighbors.map((row) => Int32Array.from(row, ({ at }) => placeOf(at) ?? -1));
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (const [place, row] of neighbors.entries()) {
    for (const [rank, { likeness: like }] of row.entries()) {
      const other = places[place]?.[rank] ?? -1;
      if (like < LIKE || other < 0 || other === place) continue;
      const isMutual = places[other]?.includes(place) === true;
      if (isMutual && other < place) continue;
      from.push(place);
      to.push(other);
      weights.push((like - LIKE + LEAST_WEIGHT) * (isMutual ? 1 : ONE_SIDED));
    }
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weights: Float32Array.from(weights),
  };
}
