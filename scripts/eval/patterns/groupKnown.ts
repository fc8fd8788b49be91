import { fitSpace, placeIn } from "#domain/patterns/fitSpace";
import { neighborsOf } from "#domain/patterns/linkPoints";
import { usualTexts } from "#domain/patterns/usualTexts";
import { toLengthOne } from "#domain/patterns/vectors";
import type { Embedder } from "../../../server/patterns/encoder/embedder";
import { makeFastIndex } from "../../../server/patterns/makeFastIndex";
import { measureTickets } from "../../../server/patterns/measureTickets";
import { kMeans } from "./kMeans";
import type { LabeledSet } from "./readSet";
import { type Scores, scoresOf } from "./scores";

const DRAWN = 8;

/** Our vectors, each averaged with its neighbors, and k-means that is told the number of groups. */
export async function groupKnown(set: LabeledSet, embedder: Embedder): Promise<Scores> {
  const read = (texts: readonly string[]) =>
    measureTickets(
      texts.map((description) => ({ description })),
      embedder,
    );
  const measures = await read(set.texts);
  const space = fitSpace(measures, await read(usualTexts), embedder.dimensions);
  const points = measures.map((each) => placeIn(space, each));
  const index = makeFastIndex(points[0]?.vector.length ?? 1);
  for (const [at, { vector }] of points.entries()) index.add(at, vector);
  const mixed = points.map((point) => {
    const sum = new Float32Array(point.vector);
    for (const { at } of neighborsOf(point, index, (place) => points[place]).slice(0, DRAWN)) {
      const vector = points[at]?.vector ?? sum;
      for (let k = 0; k < sum.length; k += 1) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
    }
    return toLengthOne(sum);
  });
  return scoresOf(set.labels, kMeans(mixed, new Set(set.labels).size).map(String));
}
