/** Scales a vector to length 1 in place; all zeros stay. */
export function toLengthOne(vector: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares > 0) {
    const scale = 1 / Math.sqrt(squares);
    for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) * scale;
  }
  return vector;
}

/** The inner product of two vectors of one length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The mean of vectors; zeros when there are none. */
export function meanOf(
  vectors: readonly Float32Array[],
  dimensions: number,
): Float32Array<ArrayBuffer> {
  const mean = new Float32Array(dimensions);
  for (const vector of vectors) {
    for (let at = 0; at < dimensions; at += 1) {
      mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.length;
    }
  }
  return mean;
}
