import type { Grouper } from "#domain/patterns/makeGrouper";
import { type CloseView, makeRanker, viewClosely } from "#domain/patterns/makeRanker";
import { placeIn } from "#domain/patterns/fitSpace";
import { dot } from "#domain/patterns/vectors";

const SIMILAR = 5;
const LEAST_LIKE = 0.3;
/** Ranking all against all takes too long for more; then the middles of the tickets must do. */
const MOST_RANKED = 1500;

/**
 * Finds the patterns most like another, nearest first, as duplicates of tickets are found.
 *
 * Each pattern is seen by its middle and by the words of its most typical ticket.
 */
export function findSimilar(grouper: Grouper): (patternId: number) => number[] {
  const middles = grouper.middles();
  const ids = [...middles.keys()];
  const views = middles.size > MOST_RANKED ? null : viewAll(grouper, middles);
  const ranker = makeRanker({ recency: 0 });
  for (const id of ids) {
    const view = views?.get(id);
    if (view !== undefined) ranker.add(view);
  }
  return (patternId) => {
    const own = middles.get(patternId);
    if (own === undefined) return [];
    const likeness = (other: number): number => dot(own, middles.get(other) ?? own);
    const view = views?.get(patternId);
    const ranked =
      view === undefined
        ? [...ids].sort((a, b) => likeness(b) - likeness(a))
        : ranker.rank(view).flatMap((at) => ids[at] ?? []);
    return ranked
      .filter((other) => other !== patternId && likeness(other) >= LEAST_LIKE)
      .slice(0, SIMILAR);
  };
}

function viewAll(
  grouper: Grouper,
  middles: ReadonlyMap<number, Float32Array<ArrayBuffer>>,
): Map<number, CloseView> {
  const space = grouper.space();
  const typical = new Map<number, { like: number; view: () => CloseView }>();
  for (const { group, measures, seen } of grouper.members()) {
    const middle = group === null ? undefined : middles.get(group);
    if (group === null || middle === undefined) continue;
    const like = dot(middle, seen.point.vector);
    if (like <= (typical.get(group)?.like ?? -1)) continue;
    typical.set(group, {
      like,
      view: () =>
        viewClosely(space, measures, { ...placeIn(space, measures, middle), vector: middle }),
    });
  }
  return new Map([...typical].map(([group, { view }]) => [group, view()]));
}
