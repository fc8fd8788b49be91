import { countGrams } from "./countGrams";
import { overlap, weigh } from "./fitRarity";
import { placeIn, type Point, type Space } from "./fitSpace";
import type { Measures } from "./measureTicket";
import type { SparseRow } from "./sparseRows";
import { dot } from "./vectors";

/** A ticket seen as closely as it takes to find its duplicates. */
export type CloseView = { readonly point: Point; readonly grams: SparseRow };

/** Four ways to be alike, each made comparable with the others. */
const VIEWS: readonly ((a: CloseView, b: CloseView) => number)[] = [
  (a, b) => dot(a.point.vector, b.point.vector),
  (a, b) => overlap(a.grams, b.grams),
  (a, b) => overlap(a.point.words, b.point.words),
  (a, b) => overlap(a.point.title, b.point.title),
];

/** Looks closely at a ticket. */
export const viewClosely = (space: Space, measures: Measures): CloseView => ({
  point: placeIn(space, measures),
  grams: weigh(countGrams(measures.plain), space.gramRarity),
});

/**
 * Ranks tickets by how likely they report the same as a given one.
 *
 * Meaning, spelling, words and subject each give a score; what counts is how
 * many standard deviations a ticket stands above the others in each, summed.
 *
 * @param others - At least two, all seen in the same space as `asked`.
 * @returns Places in `others`, most alike first.
 */
export function rankAlike(asked: CloseView, others: readonly CloseView[]): number[] {
  const sums = new Float64Array(others.length);
  for (const view of VIEWS) {
    const scores = others.map((other) => view(asked, other));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
    if (variance === 0) continue;
    const deviation = Math.sqrt(variance);
    for (const [at, score] of scores.entries()) {
      sums[at] = (sums[at] ?? 0) + (score - mean) / deviation;
    }
  }
  return Array.from(others.keys()).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
}
