import { makeRandom } from "./makeRandom";
import { shuffled } from "./shuffled";

/** Undirected links: `from[k]`–`to[k]` with a weight above 0; each pair once, no loops. */
export type Links = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float32Array;
};

/** Neighbors by node, and each node's total weight. */
type Graph = {
  readonly starts: Int32Array;
  readonly neighbors: Int32Array;
  readonly weights: Float32Array;
  readonly strengths: Float64Array;
  readonly total: number;
};

type Level = { readonly size: number; readonly links: Links; readonly inner: Float64Array };

const MOST_LEVELS = 20;
const MOST_ROUNDS = 30;

/**
 * Divides a graph into communities by modularity (Louvain).
 *
 * @param size - Number of nodes; nodes without links stay alone.
 * @param resolution - Above 1 makes more and smaller communities.
 * @param seed - Order in which nodes are visited; equal seeds give equal answers.
 * @returns The community of each node, numbered from 0 by first appearance.
 * @see https://arxiv.org/abs/0803.0476
 */
export function findCommunities(
  size: number,
  links: Links,
  { resolution, seed }: { resolution: number; seed: number },
): Int32Array {
  const random = makeRandom(seed);
  const community = Int32Array.from({ length: size }, (_, node) => node);
  let level: Level = { size, links, inner: new Float64Array(size) };
  for (let round = 0; round < MOST_LEVELS; round += 1) {
    const graph = readGraph(level.size, level.links, level.inner);
    const { part, moved } = moveNodes(graph, resolution, random);
    if (!moved) break;
    const parts = renumber(part);
    for (let node = 0; node < size; node += 1) community[node] = part[community[node] ?? 0] ?? 0;
    level = merge(level, part, parts);
  }
  renumber(community);
  return community;
}

function readGraph(size: number, links: Links, inner: Float64Array): Graph {
  const { from, to, weights } = links;
  const starts = startsOf(size, links);
  const next = starts.slice(0, size);
  const neighbors = new Int32Array(from.length * 2);
  const heavy = new Float32Array(from.length * 2);
  const strengths = inner.map((weight) => 2 * weight);
  const put = (node: number, neighbor: number, weight: number): void => {
    const at = next[node] ?? 0;
    next[node] = at + 1;
    neighbors[at] = neighbor;
    heavy[at] = weight;
    strengths[node] = (strengths[node] ?? 0) + weight;
  };
  for (const [k, weight] of weights.entries()) {
    const [a = 0, b = 0] = [from[k], to[k]];
    put(a, b, weight);
    put(b, a, weight);
  }
  const total = strengths.reduce((sum, weight) => sum + weight, 0);
  return { starts, neighbors, weights: heavy, strengths, total };
}

/** Where each node's neighbors begin. */
function startsOf(size: number, { from, to }: Links): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const ends of [from, to]) {
    for (const node of ends) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node += 1) {
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  }
  return starts;
}

/** Moves single nodes to the neighboring community that gains most, until none gains. */
function moveNodes(graph: Graph, resolution: number, random: () => number) {
  const size = graph.strengths.length;
  const part = Int32Array.from({ length: size }, (_, node) => node);
  const sums = Float64Array.from(graph.strengths);
  const pull = new Float64Array(size);
  const penalty = graph.total > 0 ? resolution / graph.total : 0;
  const order = shuffled(size, random);
  let moved = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let again = false;
    for (const node of order) {
      const own = part[node] ?? 0;
      const best = bestPart(node, { graph, part, sums, pull, penalty });
      if (best === own) continue;
      part[node] = best;
      const strength = graph.strengths[node] ?? 0;
      sums[own] = (sums[own] ?? 0) - strength;
      sums[best] = (sums[best] ?? 0) + strength;
      again = true;
    }
    if (!again) break;
    moved = true;
  }
  return { part, moved };
}

type Moving = {
  readonly graph: Graph;
  readonly part: Int32Array;
  readonly sums: Float64Array;
  /** Work space, all zeros between calls. */
  readonly pull: Float64Array;
  readonly penalty: number;
};

function bestPart(node: number, moving: Moving): number {
  const { graph, part, sums, pull, penalty } = moving;
  const [own = 0, strength = 0] = [part[node], graph.strengths[node]];
  const touched = gather(node, moving);
  const gainOf = (other: number): number => {
    const rest = (sums[other] ?? 0) - (other === own ? strength : 0);
    return (pull[other] ?? 0) - penalty * strength * rest;
  };
  let best = own;
  let most = gainOf(own);
  for (const other of touched) {
    const gain = gainOf(other);
    if (gain <= most + 1e-9) continue;
    most = gain;
    best = other;
  }
  for (const other of touched) pull[other] = 0;
  return best;
}

/** Sums up the node's links to each neighboring community; answers which there are. */
function gather(node: number, { graph, part, pull }: Moving): number[] {
  const touched: number[] = [];
  const end = graph.starts[node + 1] ?? 0;
  for (let at = graph.starts[node] ?? 0; at < end; at += 1) {
    const other = part[graph.neighbors[at] ?? 0] ?? 0;
    if (pull[other] === 0) touched.push(other);
    pull[other] = (pull[other] ?? 0) + (graph.weights[at] ?? 0);
  }
  return touched;
}

/** Makes each community one node; what it holds inside is kept as its inner weight. */
function merge({ links, inner }: Level, part: Int32Array, parts: number): Level {
  const within = new Float64Array(parts);
  for (const [node, weight] of inner.entries()) {
    const at = part[node] ?? 0;
    within[at] = (within[at] ?? 0) + weight;
  }
  const between = new Map<number, number>();
  for (const [k, weight] of links.weights.entries()) {
    const [a = 0, b = 0] = [part[links.from[k] ?? 0], part[links.to[k] ?? 0]];
    if (a === b) within[a] = (within[a] ?? 0) + weight;
    else {
      const key = Math.min(a, b) * parts + Math.max(a, b);
      between.set(key, (between.get(key) ?? 0) + weight);
    }
  }
  const keys = Array.from(between.keys());
  const merged = {
    from: Int32Array.from(keys, (key) => Math.floor(key / parts)),
    to: Int32Array.from(keys, (key) => key % parts),
    weights: Float32Array.from(between.values()),
  };
  return { size: parts, links: merged, inner: within };
}

/** Numbers the values from 0 by first appearance, in place; answers how many there are. */
function renumber(values: Int32Array): number {
  const numbers = new Map<number, number>();
  for (const [at, value] of values.entries()) {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    values[at] = number;
  }
  return numbers.size;
}
