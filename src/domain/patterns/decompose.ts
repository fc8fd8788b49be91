import { eigenvectors } from "./eigenvectors";
import { makeRandom } from "./makeRandom";
import { orthonormalize } from "./orthonormalize";
import type { SparseRows } from "./sparseRows";

const SPARE = 8;
const ROUNDS = 2;
/** Directions this much weaker than the strongest (squared) are rounding. */
const REAL = 1e-9;

/**
 * The strongest right singular directions of a sparse matrix, by subspace iteration.
 *
 * All dense work is done on the side of the rows, which are few; the side of
 * the columns is only multiplied with. Time grows with the entries.
 *
 * @param rows - The matrix; columns are below `width`.
 * @param width - Number of columns.
 * @param rank - Directions wanted; fewer come back when the matrix has fewer rows or columns.
 * @param rounds - More are needed where many directions are about equally strong.
 * @returns `directions`: width × rank, row-major, orthonormal columns, strongest first.
 * @see https://arxiv.org/abs/0909.4061 (Halko, Martinsson, Tropp)
 */
export function decompose(
  rows: SparseRows,
  width: number,
  rank: number,
  rounds = ROUNDS,
): { directions: Float32Array; rank: number } {
  const height = rows.starts.length - 1;
  const span = Math.min(rank + SPARE, height, width);
  const random = makeRandom(7);
  let left = new Float32Array(height * span);
  for (let at = 0; at < left.length; at += 1) left[at] = random() - 0.5;
  let squared = left;
  for (let round = 0; round < rounds; round += 1) {
    left = squared;
    orthonormalize(left, span);
    squared = times(rows, transposedTimes(rows, left, { width, span }), span);
  }
  const { vectors, values } = eigenvectors(inner(left, squared, span), span);
  const turn = vectors.map((value, at) => {
    const strength = values[at % span] ?? 0;
    return strength > REAL * (values[0] ?? 0) ? value / Math.sqrt(strength) : 0;
  });
  const kept = Math.min(rank, span);
  const turned = multiply(left, turn, { span, kept });
  return { directions: transposedTimes(rows, turned, { width, span: kept }), rank: kept };
}

function times(rows: SparseRows, dense: Float32Array, span: number): Float32Array<ArrayBuffer> {
  const { starts, columns, values } = rows;
  const height = starts.length - 1;
  const product = new Float32Array(height * span);
  for (let row = 0; row < height; row += 1) {
    const base = row * span;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      const from = (columns[at] ?? 0) * span;
      for (let k = 0; k < span; k += 1) {
        product[base + k] = (product[base + k] ?? 0) + value * (dense[from + k] ?? 0);
      }
    }
  }
  return product;
}

function transposedTimes(
  rows: SparseRows,
  dense: Float32Array,
  { width, span }: { width: number; span: number },
): Float32Array<ArrayBuffer> {
  const { starts, columns, values } = rows;
  const product = new Float32Array(width * span);
  for (let row = 0; row < starts.length - 1; row += 1) {
    const from = row * span;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      const base = (columns[at] ?? 0) * span;
      for (let k = 0; k < span; k += 1) {
        product[base + k] = (product[base + k] ?? 0) + value * (dense[from + k] ?? 0);
      }
    }
  }
  return product;
}

/** Inner products of the columns of two matrices of one shape, made symmetric: span × span. */
function inner(a: Float32Array, b: Float32Array, span: number): Float64Array {
  const product = new Float64Array(span * span);
  for (let base = 0; base < a.length; base += span) {
    for (let i = 0; i < span; i += 1) {
      const left = a[base + i] ?? 0;
      for (let j = 0; j <= i; j += 1) {
        product[i * span + j] = (product[i * span + j] ?? 0) + left * (b[base + j] ?? 0);
      }
    }
  }
  for (let i = 0; i < span; i += 1) {
    for (let j = 0; j < i; j += 1) product[j * span + i] = product[i * span + j] ?? 0;
  }
  return product;
}

function multiply(
  matrix: Float32Array,
  turn: Float64Array,
  { span, kept }: { span: number; kept: number },
): Float32Array {
  const height = matrix.length / span;
  const product = new Float32Array(height * kept);
  for (let row = 0; row < height; row += 1) {
    for (let k = 0; k < span; k += 1) {
      const value = matrix[row * span + k] ?? 0;
      for (let j = 0; j < kept; j += 1) {
        product[row * kept + j] =
          (product[row * kept + j] ?? 0) + value * (turn[k * span + j] ?? 0);
      }
    }
  }
  return product;
}
