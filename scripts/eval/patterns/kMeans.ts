import { makeRandom } from "#domain/patterns/makeRandom";
import { dot, toLengthOne } from "#domain/patterns/vectors";

const ROUNDS = 12;

/**
 * Divides vectors of length 1 into a known number of groups by cosine (spherical k-means).
 *
 * @returns The group of each vector, 0 to `count` - 1.
 */
export function kMeans(vectors: readonly Float32Array<ArrayBuffer>[], count: number): number[] {
  let middles = farApart(vectors, count);
  let groups: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    groups = vectors.map((vector) => nearest(vector, middles).at);
    middles = middles.map((middle, group) => {
      const held = vectors.filter((_, at) => groups[at] === group);
      if (held.length === 0) return middle;
      const sum = new Float32Array(middle.length);
      for (const vector of held) {
        for (let k = 0; k < sum.length; k += 1) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
      }
      return toLengthOne(sum);
    });
  }
  return groups;
}

/** Starts that are likely far from each other (k-means++). */
function farApart(
  vectors: readonly Float32Array<ArrayBuffer>[],
  count: number,
): Float32Array<ArrayBuffer>[] {
  const random = makeRandom(3);
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
