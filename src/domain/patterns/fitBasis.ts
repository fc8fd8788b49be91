import { GRAM_COLUMNS } from "./countGrams";
import { decompose } from "./decompose";
import { fitRarity, type Rarity, weigh } from "./fitRarity";
import { type SparseRow, stackRows } from "./sparseRows";
import { toLengthOne } from "./vectors";

/** How the account's own texts are spelled: learned from them, applied to new ones. */
export type Basis = {
  readonly rarity: Rarity;
  /** Places × rank, row-major. */
  readonly directions: Float32Array;
  readonly rank: number;
};

const MOST_PLACES = 60_000;
/** Bounds the work: more texts say little that is new. */
const MOST_ENTRIES = 600_000;
const RANK = 128;

/**
 * Learns the directions in which the spelling of texts differs most (LSA).
 *
 * @param rows - Counted grams of the texts, as `countGrams` answers them.
 * @see https://en.wikipedia.org/wiki/Latent_semantic_analysis
 */
export function fitBasis(rows: readonly SparseRow[]): Basis {
  const rarity = fitRarity(rows, { width: GRAM_COLUMNS, most: MOST_PLACES });
  const weighed = sample(rows).map((row) => weigh(row, rarity));
  const { directions, rank } = decompose(stackRows(weighed), rarity.weights.length, RANK);
  return { rarity, directions, rank };
}

/** Puts a text, weighed by the basis' rarity, into the basis: length 1, or zeros when it knows none of its grams. */
export function project({ columns, values }: SparseRow, basis: Basis): Float32Array<ArrayBuffer> {
  const { directions, rank } = basis;
  const vector = new Float32Array(rank);
  for (let at = 0; at < columns.length; at += 1) {
    const value = values[at] ?? 0;
    const from = (columns[at] ?? 0) * rank;
    for (let k = 0; k < rank; k += 1) {
      vector[k] = (vector[k] ?? 0) + value * (directions[from + k] ?? 0);
    }
  }
  return toLengthOne(vector);
}

/** Every n-th text, so that early and late ones count alike. */
function sample(rows: readonly SparseRow[]): SparseRow[] {
  const entries = rows.reduce((sum, row) => sum + row.columns.length, 0);
  const step = Math.max(1, entries / MOST_ENTRIES);
  const chosen: SparseRow[] = [];
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[Math.floor(at)];
    if (row !== undefined) chosen.push(row);
  }
  return chosen;
}
