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

/** A row of columns that were listed as often as they occur: each once, with 1 + ln(count). */
export function rowOf(listed: readonly number[]): SparseRow {
  const sorted = Uint32Array.from(listed).sort();
  const values = new Float32Array(sorted.length);
  let filled = 0;
  for (let at = 0; at < sorted.length;) {
    const column = sorted[at] ?? 0;
    let end = at + 1;
    while (end < sorted.length && sorted[end] === column) end += 1;
    sorted[filled] = column;
    values[filled] = end - at === 1 ? 1 : 1 + Math.log(end - at);
    filled += 1;
    at = end;
  }
  return { columns: sorted.slice(0, filled), values: values.slice(0, filled) };
}
