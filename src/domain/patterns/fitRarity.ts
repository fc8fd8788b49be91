import type { SparseRow } from "./sparseRows";
import { toLengthOne } from "./vectors";

/** How rare features are: their places (-1 for those in fewer than two texts) and weights by place. */
export type Rarity = { readonly places: Int32Array; readonly weights: Float32Array };

/**
 * Learns inverse document frequencies.
 *
 * @param rows - Counted texts.
 * @param width - Number of columns.
 * @param most - Places to give at most; the most frequent features get them.
 */
export function fitRarity(
  rows: readonly SparseRow[],
  { width, most }: { width: number; most: number },
): Rarity {
  const inTexts = new Uint32Array(width);
  for (const { columns } of rows) {
    for (const column of columns) inTexts[column] = (inTexts[column] ?? 0) + 1;
  }
  const shared: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if ((inTexts[column] ?? 0) > 1) shared.push(column);
  }
  const common =
    shared.length <= most
      ? shared
      : shared
          .sort((a, b) => (inTexts[b] ?? 0) - (inTexts[a] ?? 0) || a - b)
          .slice(0, most)
          .sort((a, b) => a - b);
  const places = new Int32Array(width).fill(-1);
  for (const [place, column] of common.entries()) places[column] = place;
  const weights = Float32Array.from(
    common,
    (column) => Math.log((1 + rows.length) / (1 + (inTexts[column] ?? 0))) + 1,
  );
  return { places, weights };
}

/** Counts times rarity, made length 1; columns become places, still in rising order. */
export function weigh(row: SparseRow, { places, weights }: Rarity): SparseRow {
  const columns = new Uint32Array(row.columns.length);
  const values = new Float32Array(row.columns.length);
  let filled = 0;
  for (let at = 0; at < row.columns.length; at += 1) {
    const place = places[row.columns[at] ?? 0] ?? -1;
    if (place < 0) continue;
    columns[filled] = place;
    values[filled] = (row.values[at] ?? 0) * (weights[place] ?? 0);
    filled += 1;
  }
  return { columns: columns.slice(0, filled), values: toLengthOne(values.slice(0, filled)) };
}

/** The cosine of two weighed rows. */
export function overlap(a: SparseRow, b: SparseRow): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.columns.length && j < b.columns.length) {
    const left = a.columns[i] ?? 0;
    const right = b.columns[j] ?? 0;
    if (left === right) sum += (a.values[i] ?? 0) * (b.values[j] ?? 0);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return sum;
}
