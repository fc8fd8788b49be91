/** Undirected links: `from[k]`–`to[k]` with a weight above 0; each pair once, no loops. */
export type Links = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float32Array;
};

/** Neighbors by node, and each node's total weight. */
export type Graph = {
  readonly starts: Int32Array;
  readonly neighbors: Int32Array;
  readonly weights: Float32Array;
  readonly strengths: Float64Array;
  readonly total: number;
};

/** Turns a list of links around: who is next to whom. @param inner - Weight that each node holds inside. */
export function readGraph(size: number, links: Links, inner: Float64Array): Graph {
  const { from, to, weights } = links;
  const starts = startsOf(size, links);
  const next = starts.slice(0, size);
  const neighbors = new Int32Array(from.length * 2);
  const heavy = new Float32Array(from.length * 2);
  const strengths = inner.map((weight) => 2 * weight);
  for (let k = 0; k < weights.length * 2; k += 1) {
    const link = k >> 1;
    const [ends, others] = (k & 1) === 0 ? [from, to] : [to, from];
    const node = ends[link] ?? 0;
    const at = next[node] ?? 0;
    next[node] = at + 1;
    neighbors[at] = others[link] ?? 0;
    heavy[at] = weights[link] ?? 0;
    strengths[node] = (strengths[node] ?? 0) + (weights[link] ?? 0);
  }
  const total = strengths.reduce((sum, weight) => sum + weight, 0);
  return { starts, neighbors, weights: heavy, strengths, total };
}

/** Where each node's neighbors begin. */
function startsOf(size: number, { from, to }: Links): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const ends of [from, to]) {
    for (let k = 0; k < ends.length; k += 1) {
      const node = ends[k] ?? 0;
      starts[node + 1] = (starts[node + 1] ?? 0) + 1;
    }
  }
  for (let node = 0; node < size; node += 1) {
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  }
  return starts;
}
