import type { Point } from "./fitSpace";
import type { Neighbor } from "./neighborIndex";
import { dot, toLengthOne } from "./vectors";

type Seen = { readonly point: Point; readonly neighbors: readonly Neighbor[] };

/** A ticket is seen together with so many of those most like it. */
const MOST_DRAWN = 8;
/** What is less alike than this would only blur it. */
const LEAST_LIKE = 0.3;
/** How much a neighbor counts beside the ticket itself, times their likeness. */
const NEIGHBOR_COUNTS = 0.5;
/** Vectors mixed with their neighbors are this much more alike, twice. */
const GAIN = 0.18;
/** What is less alike than this is not linked, whatever is around. */
const HOPELESS = 0.34;
/** From this many words on, a text says enough by itself. */
const LONG_TEXT = 60;

/**
 * Says how alike neighbors are once more, each seen together with those around it.
 *
 * Two short questions may share no word and still be asked about one thing: what
 * is asked around them shows it. The longer the texts, the less this counts.
 *
 * @param placeOf - The place of a neighbor; undefined when it is no longer there.
 * @returns The neighbors of each point, by place.
 */
export function smoothLikeness(
  seen: readonly Seen[],
  placeOf: (at: number) => number | undefined,
): Neighbor[][] {
  const mixed = seen.map((each) => mix(each, seen, placeOf));
  return seen.map(({ point, neighbors }, place) =>
    neighbors.map(({ at, likeness }) => {
      const other = placeOf(at) ?? -1;
      const [own, others] = [mixed[place], mixed[other]];
      if (own === undefined || others === undefined) return { at, likeness };
      const words = Math.min(point.length, seen[other]?.point.length ?? LONG_TEXT);
      const share = Math.max(0, 1 - words / LONG_TEXT);
      if (share === 0 || likeness < HOPELESS) return { at, likeness };
      const together = (likeness + dot(own, others)) / 2 - GAIN;
      return { at, likeness: (1 - share) * likeness + share * together };
    }),
  );
}

function mix(
  { point, neighbors }: Seen,
  seen: readonly Seen[],
  placeOf: (at: number) => number | undefined,
): Float32Array {
  const sum = new Float32Array(point.vector);
  let drawn = 0;
  for (const { at, likeness } of neighbors) {
    const vector = likeness < LEAST_LIKE ? undefined : seen[placeOf(at) ?? -1]?.point.vector;
    if (vector === undefined) continue;
    const weight = NEIGHBOR_COUNTS * likeness;
    for (let k = 0; k < sum.length; k += 1) sum[k] = (sum[k] ?? 0) + weight * (vector[k] ?? 0);
    drawn += 1;
    if (drawn === MOST_DRAWN) break;
  }
  return toLengthOne(sum);
}
