/**
 * Makes the columns of a matrix orthonormal in place: Cholesky of their inner products, then solving.
 *
 * Directions that are no more than rounding become zeros.
 *
 * @param matrix - Row-major, `span` columns.
 */
export function orthonormalize(matrix: Float32Array, span: number): void {
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

/** Inner products of the columns, lower half: span × span. */
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
  return product;
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
