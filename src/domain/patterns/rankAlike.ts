import { overlap } from "./fitRarity";
import type { Point } from "./fitSpace";
import { dot } from "./vectors";

/** Four ways to be alike, each made comparable with the others. */
const VIEWS: readonly ((a: Point, b: Point) => number)[] = [
  (a, b) => dot(a.vector, b.vector),
  (a, b) => overlap(a.grams, b.grams),
  (a, b) => overlap(a.words, b.words),
  (a, b) => overlap(a.title, b.title),
];

/**
 * Ranks tickets by how likely they report the same as a given one.
 *
 * Meaning, spelling, words and subject each give a score; what counts is how
 * many standard deviations a ticket stands above the others in each, summed.
 *
 * @param others - At least two, all seen in the same space as `point`.
 * @returns Places in `others`, most alike first.
 */
export function rankAlike(point: Point, others: readonly Point[]): number[] {
  const sums = new Float64Array(others.length);
  for (const view of VIEWS) {
    const scores = others.map((other) => view(point, other));
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
