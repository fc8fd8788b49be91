import { countGrams, GRAM_COLUMNS } from "./countGrams";
import { decompose } from "./decompose";
import { fitRarity, type Rarity, weigh } from "./fitRarity";
import { type SparseRow, stackRows } from "./sparseRows";

/** How the account's own texts are spelled: learned from them, applied to new ones. */
export type Basis = {
  readonly rarity: Rarity;
  /** Places × rank, row-major. */
  readonly directions: Float32Array;
  readonly rank: number;
};

const MOST_PLACES = 60_000;
/** Bounds the work: more texts say little that is new. UTF-16 units for rarity, grams for directions. */
const MOST_COUNTED = 3_000_000;
const MOST_DECOMPOSED = 400_000;
const RANK = 128;

/**
 * Learns the directions in which the spelling of texts differs most (LSA).
 *
 * @param texts - Clean texts; see `readTicketText`.
 * @see https://en.wikipedia.org/wiki/Latent_semantic_analysis
 */
export function fitBasis(texts: readonly string[]): Basis {
  const rows = sample(texts, MOST_COUNTED, (text) => text.length).map(countGrams);
  const rarity = fitRarity(rows, { width: GRAM_COLUMNS, most: MOST_PLACES });
  const weighed = sample(rows, MOST_DECOMPOSED, (row) => row.columns.length).map((row) =>
    weigh(row, rarity),
  );
  const { directions, rank } = decompose(stackRows(weighed), rarity.weights.length, RANK);
  return { rarity, directions, rank };
}

/** Adds a text, or a part of one, to a vector in the basis. */
export function addProjected(
  { columns, values }: SparseRow,
  { directions, rank, rarity }: Basis,
  vector: Float32Array,
): void {
  for (let at = 0; at < columns.length; at += 1) {
    const place = rarity.places[columns[at] ?? 0] ?? -1;
    if (place < 0) continue;
    const value = (values[at] ?? 0) * (rarity.weights[place] ?? 0);
    const from = place * rank;
    for (let k = 0; k < rank; k += 1) {
      vector[k] = (vector[k] ?? 0) + value * (directions[from + k] ?? 0);
    }
  }
}

/** Every n-th value, so that early and late ones count alike; together of about this size. */
function sample<Value>(
  values: readonly Value[],
  most: number,
  sizeOf: (value: Value) => number,
): Value[] {
  const all = values.reduce((sum, value) => sum + sizeOf(value), 0);
  const step = Math.max(1, all / most);
  const chosen: Value[] = [];
  for (let at = 0; at < values.length; at += step) {
    const value = values[Math.floor(at)];
    if (value !== undefined) chosen.push(value);
  }
  return chosen;
}
