import type { Neighbor } from "./neighborIndex";

/** So many of the nearest say how crowded it is around a ticket. */
const LOOKED_AT = 10;
/** How much of the crowding beyond the usual is taken off. */
const EASED = 0.6;

/**
 * How alike a ticket is to those most like it: general talk is like everything.
 *
 * @param neighbors - Most alike first.
 * @returns The mean likeness of the ten nearest; 0 when there are none.
 */
export function crowdingOf(neighbors: readonly Neighbor[]): number {
  const nearest = neighbors.slice(0, LOOKED_AT);
  return nearest.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, nearest.length);
}

/**
 * Says how alike neighbors are beyond what is usual around either of them.
 *
 * In many dimensions some points are near to everything and pull groups
 * together that have nothing in common; where it is crowded, being near says less.
 * Where it is empty it says no more: strays stay alone.
 *
 * @param neighbors - Of one ticket, most alike first.
 * @param crowdingAt - Around each neighbor; see `crowdingOf`.
 * @param usual - Around a ticket on average.
 * @returns The same neighbors, most alike first.
 * @see https://www.jmlr.org/papers/v11/radovanovic10a.html (Radovanović and others, hubs)
 */
export function easeCrowding(
  neighbors: readonly Neighbor[],
  crowdingAt: (at: number) => number,
  usual: number,
): Neighbor[] {
  const own = crowdingOf(neighbors);
  return neighbors
    .map(({ at, likeness }) => ({
      at,
      likeness: likeness - EASED * Math.max(0, (own + crowdingAt(at)) / 2 - usual),
    }))
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
}
