import { eigenvectors } from "./eigenvectors";
import { makeRandom } from "./makeRandom";
import type { SparseRows } from "./sparseRows";

const SPARE = 16;
const ROUNDS = 3;

/**
 * The strongest right singular directions of a sparse matrix, by subspace iteration.
 *
 * @param rows - The matrix; columns are below `width`.
 * @param width - Number of columns.
 * @param rank - Directions wanted; fewer come back when the matrix has fewer rows or columns.
 * @returns `directions`: width × rank, row-major, orthonormal columns, strongest first.
 * @see https://arxiv.org/abs/0909.4061 (Halko, Martinsson, Tropp)
 */
export function decompose(
  rows: SparseRows,
  width: number,
  rank: number,
): { directions: Float32Array; rank: number } {
  const height = rows.starts.length - 1;
  const span = Math.min(rank + SPARE, height, width);
  const random = makeRandom(7);
  let right = Float32Array.from({ length: width * span }, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = times(rows, right, span);
    orthonormalize(left, span);
    right = transposedTimes(rows, left, { width, span });
  }
  orthonormalize(right, span);
  const turn = eigenvectors(gram(times(rows, right, span), span), span);
  const kept = Math.min(rank, span);
  return { directions: multiply(right, turn, { span, kept }), rank: kept };
}

function times(rows: SparseRows, dense: Float32Array, span: number): Float32Array {
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

/** Inner products of the columns: span × span. */
function gram(matrix: Float32Array, span: number): Float64Array {
  const product = new Float64Array(span * span);
  for (let base = 0; base < matrix.length; base += span) {
    for (let i = 0; i < span; i += 1) {
      const left = matrix[base + i] ?? 0;
      if (left === 0) continue;
      for (let j = 0; j <= i; j += 1) {
        product[i * span + j] = (product[i * span + j] ?? 0) + left * (matrix[base + j] ?? 0);
      }
    }
  }
  for (let i = 0; i < span; i += 1) {
    for (let j = 0; j < i; j += 1) product[j * span + i] = product[i * span + j] ?? 0;
  }
  return product;
}

/** Makes the columns orthonormal in place: Cholesky of their inner products, then solving. */
function orthonormalize(matrix: Float32Array, span: number): void {
  const lower = cholesky(gram(matrix, span), span);
  for (let base = 0; base < matrix.length; base += span) {
    for (let i = 0; i < span; i += 1) {
      let rest = matrix[base + i] ?? 0;
      for (let j = 0; j < i; j += 1) rest -= (lower[i * span + j] ?? 0) * (matrix[base + j] ?? 0);
      const pivot = lower[i * span + i] ?? 0;
      matrix[base + i] = pivot === 0 ? 0 : rest / pivot;
    }
  }
}

/** Directions that are no more than rounding get the pivot 0 and so vanish. */
function cholesky(square: Float64Array, span: number): Float64Array {
  const lower = new Float64Array(span * span);
  for (let i = 0; i < span; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const pivot = lower[j * span + j] ?? 0;
      lower[i * span + j] = pivot === 0 ? 0 : unexplained(square, lower, { span, i, j }) / pivot;
    }
    const rest = unexplained(square, lower, { span, i, j: i });
    const isReal = rest > 1e-9 * (square[i * span + i] ?? 0);
    lower[i * span + i] = isReal ? Math.sqrt(rest) : 0;
  }
  return lower;
}

/** An entry of the square minus what the columns before j already give. */
function unexplained(
  square: Float64Array,
  lower: Float64Array,
  { span, i, j }: { span: number; i: number; j: number },
): number {
  let rest = square[i * span + j] ?? 0;
  for (let k = 0; k < j; k += 1) rest -= (lower[i * span + k] ?? 0) * (lower[j * span + k] ?? 0);
  return rest;
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
      if (value === 0) continue;
      for (let j = 0; j < kept; j += 1) {
        product[row * kept + j] =
          (product[row * kept + j] ?? 0) + value * (turn[k * span + j] ?? 0);
      }
    }
  }
  return product;
}
