import { makeRandom } from "./makeRandom";
import { dot, toLengthOne } from "./vectors";

type Vector = Float32Array<ArrayBuffer>;

/** Groups, and how near the vectors are to their middles in sum. */
type Division = { readonly groups: number[]; readonly together: number };

/** One start may be unlucky. */
const STARTS = 4;
const MOST_ROUNDS = 25;
/** Less than this share of vectors moving is the end. */
const SETTLED = 0.0005;

/**
 * Divides vectors of length 1 into a known number of groups by cosine (spherical k-means).
 *
 * @param starts - The best of so many is taken.
 * @returns The group of each vector, 0 to `count` - 1.
 */
export function kMeans(vectors: readonly Vector[], count: number, starts = STARTS): number[] {
  let best: Division | null = null;
  for (let seed = 1; seed <= starts; seed += 1) {
    const found = divide(vectors, count, makeRandom(seed));
    if (best === null || found.together > best.together) best = found;
  }
  return best?.groups ?? [];
}

function divide(vectors: readonly Vector[], count: number, random: () => number): Division {
  let middles = farApart(vectors, count, random);
  let groups: number[] = [];
  for (let round = 0; ; round += 1) {
    const found = vectors.map((vector) => nearest(vector, middles));
    const moved = found.filter(({ at }, place) => at !== groups[place]).length;
    groups = found.map(({ at }) => at);
    if (moved <= SETTLED * vectors.length || round === MOST_ROUNDS) {
      return { groups, together: found.reduce((sum, { likeness }) => sum + likeness, 0) };
    }
    middles = middlesOfGroups(vectors, groups, middles);
  }
}

/** A group that lost all its vectors keeps its middle. */
function middlesOfGroups(
  vectors: readonly Vector[],
  groups: readonly number[],
  before: readonly Vector[],
): Vector[] {
  const sums = before.map((middle) => new Float32Array(middle.length));
  for (const [at, vector] of vectors.entries()) {
    const sum = sums[groups[at] ?? 0] ?? new Float32Array();
    for (let k = 0; k < sum.length; k += 1) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
  }
  return sums.map((sum, group) =>
    sum.every((value) => value === 0) ? (before[group] ?? sum) : toLengthOne(sum),
  );
}

/** Starts that are likely far from each other (k-means++). */
function farApart(vectors: readonly Vector[], count: number, random: () => number): Vector[] {
  const first = vectors[Math.floor(random() * vectors.length)];
  const chosen = first === undefined ? [] : [first];
  const distances = vectors.map(() => 2);
  while (chosen.length > 0 && chosen.length < count) {
    const last = chosen.at(-1) ?? new Float32Array();
    let sum = 0;
    for (const [at, vector] of vectors.entries()) {
      distances[at] = Math.min(distances[at] ?? 2, Math.max(0, 1 - dot(vector, last)));
      sum += distances[at] ?? 0;
    }
    let left = random() * sum;
    const next = distances.findIndex((distance) => (left -= distance) <= 0);
    chosen.push(vectors[Math.max(0, next)] ?? last);
  }
  return chosen;
}

function nearest(vector: Float32Array, middles: readonly Float32Array[]) {
  let best = { at: 0, likeness: -Infinity };
  for (const [at, middle] of middles.entries()) {
    const likeness = dot(vector, middle);
    if (likeness > best.likeness) best = { at, likeness };
  }
  return best;
}
