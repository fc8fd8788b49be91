import type { SparseRow } from "./sparseRows";

/** Sparse rows in memory, each at a place, by column. */
export type KeptRows = {
  readonly add: (row: SparseRow, at: number) => void;
  /** The inner products of a row with those kept at places below `size`. */
  readonly products: (row: SparseRow, size: number) => Float64Array;
};

/** Keeps rows so that a new one is multiplied with all in the time of what they share. */
export function keepRows(): KeptRows {
  const columns = new Map<number, { readonly places: number[]; readonly values: number[] }>();
  return {
    add(row, at) {
      for (const [k, column] of row.columns.entries()) {
        const held = columns.get(column) ?? { places: [], values: [] };
        held.places.push(at);
        held.values.push(row.values[k] ?? 0);
        columns.set(column, held);
      }
    },
    products(row, size) {
      const sums = new Float64Array(size);
      for (const [k, column] of row.columns.entries()) {
        const value = row.values[k] ?? 0;
        const held = columns.get(column);
        if (held === undefined) continue;
        for (const [place, at] of held.places.entries()) {
          sums[at] = (sums[at] ?? 0) + value * (held.values[place] ?? 0);
        }
      }
      return sums;
    },
  };
}
