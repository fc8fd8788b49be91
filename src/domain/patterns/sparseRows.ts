/**
 * Texts as rows of a sparse matrix (compressed rows): row `r` holds the
 * columns `columns[starts[r]] … columns[starts[r + 1] - 1]` with their values.
 */
export type SparseRows = {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
};

/** One text's features: columns in rising order, each once, and their values. */
export type SparseRow = { readonly columns: Uint32Array; readonly values: Float32Array };

/** Puts rows under each other. */
export function stackRows(rows: readonly SparseRow[]): SparseRows {
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.columns.length;
  const total = starts[rows.length] ?? 0;
  const columns = new Uint32Array(total);
  const values = new Float32Array(total);
  for (const [at, row] of rows.entries()) {
    columns.set(row.columns, starts[at]);
    values.set(row.values, starts[at]);
  }
  return { starts, columns, values };
}
