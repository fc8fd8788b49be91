import { divideInto } from "#domain/patterns/divideInto";
import { fitSpace, placeIn } from "#domain/patterns/fitSpace";
import { neighborsOf } from "#domain/patterns/linkPoints";
import { usualTexts } from "#domain/patterns/usualTexts";
import type { Embedder } from "../../../server/patterns/encoder/embedder";
import { makeFastIndex } from "../../../server/patterns/makeFastIndex";
import { measureTickets } from "../../../server/patterns/measureTickets";
import type { LabeledSet } from "./readSet";
import { type Scores, scoresOf } from "./scores";

/** Our vectors and words, divided into as many groups as there are labels. */
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
  const seen = points.map((point, at) => ({
    point,
    neighbors: neighborsOf(point, index, (place) => points[place]).filter(
      (neighbor) => neighbor.at !== at,
    ),
  }));
  return scoresOf(set.labels, divideInto(seen, new Set(set.labels).size).map(String));
}
