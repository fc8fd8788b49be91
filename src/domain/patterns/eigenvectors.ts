const SWEEPS = 12;
const ENOUGH = 1e-8;

/**
 * Eigenvectors of a symmetric matrix by cyclic Jacobi rotations.
 *
 * @param matrix - size × size, row-major; used up.
 * @returns `vectors`: as columns, largest eigenvalue first, row-major; `values`: the eigenvalues.
 * @see https://en.wikipedia.org/wiki/Jacobi_eigenvalue_algorithm
 */
export function eigenvectors(
  matrix: Float64Array,
  size: number,
): { vectors: Float64Array; values: Float64Array } {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let turned = false;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1)
        turned = rotate(matrix, vectors, { size, p, q }) || turned;
    }
    if (!turned) break;
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => (matrix[b * size + b] ?? 0) - (matrix[a * size + a] ?? 0),
  );
  const sorted = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (const [column, from] of order.entries()) {
      sorted[row * size + column] = vectors[row * size + from] ?? 0;
    }
  }
  const values = Float64Array.from(order, (at) => matrix[at * size + at] ?? 0);
  return { vectors: sorted, values };
}

/** Turns the plane of two axes so that their mixed entry becomes 0; false when it was already. */
function rotate(
  matrix: Float64Array,
  vectors: Float64Array,
  { size, p, q }: { size: number; p: number; q: number },
): boolean {
  const mixed = matrix[p * size + q] ?? 0;
  const first = matrix[p * size + p] ?? 0;
  const second = matrix[q * size + q] ?? 0;
  if (Math.abs(mixed) <= ENOUGH * Math.sqrt(Math.abs(first * second)) || mixed === 0) return false;
  const theta = (second - first) / (2 * mixed);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turnRows(matrix, { size, p, q, cosine, sine });
  turnColumns(matrix, { size, p, q, cosine, sine });
  turnColumns(vectors, { size, p, q, cosine, sine });
  return true;
}

type Turn = { size: number; p: number; q: number; cosine: number; sine: number };

function turnRows(matrix: Float64Array, { size, p, q, cosine, sine }: Turn): void {
  for (let k = 0; k < size; k += 1) {
    const a = matrix[p * size + k] ?? 0;
    const b = matrix[q * size + k] ?? 0;
    matrix[p * size + k] = cosine * a - sine * b;
    matrix[q * size + k] = sine * a + cosine * b;
  }
}

function turnColumns(matrix: Float64Array, { size, p, q, cosine, sine }: Turn): void {
  for (let k = 0; k < size; k += 1) {
    const a = matrix[k * size + p] ?? 0;
    const b = matrix[k * size + q] ?? 0;
    matrix[k * size + p] = cosine * a - sine * b;
    matrix[k * size + q] = sine * a + cosine * b;
  }
}
