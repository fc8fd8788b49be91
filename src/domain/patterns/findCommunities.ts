import { makeRandom } from "./makeRandom";
import { type Graph, type Links, readGraph } from "./readGraph";
import { shuffled } from "./shuffled";

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

/** Moves single nodes to the neighboring community that gains most, until none gains. */
function moveNodes(graph: Graph, resolution: number, random: () => number) {
  const size = graph.strengths.length;
  const moving: Moving = {
    graph,
    part: Int32Array.from({ length: size }, (_, node) => node),
    sums: Float64Array.from(graph.strengths),
    pull: new Float64Array(size),
    touched: new Int32Array(size),
    waiting: new Uint8Array(size).fill(1),
    penalty: graph.total > 0 ? resolution / graph.total : 0,
  };
  const order = shuffled(size, random);
  let moved = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let again = false;
    for (const node of order) {
      if (moving.waiting[node] === 0) continue;
      moving.waiting[node] = 0;
      again = moveNode(node, moving) || again;
    }
    if (!again) break;
    moved = true;
  }
  return { part: moving.part, moved };
}

/** Moves a node where it gains most; only neighbors elsewhere need to be looked at again. */
function moveNode(node: number, moving: Moving): boolean {
  const { graph, part, sums, waiting } = moving;
  const own = part[node] ?? 0;
  const best = bestPart(node, moving);
  if (best === own) return false;
  part[node] = best;
  add(sums, own, -(graph.strengths[node] ?? 0));
  add(sums, best, graph.strengths[node]);
  const end = graph.starts[node + 1] ?? 0;
  for (let at = graph.starts[node] ?? 0; at < end; at += 1) {
    const neighbor = graph.neighbors[at] ?? 0;
    if (part[neighbor] !== best) waiting[neighbor] = 1;
  }
  return true;
}

type Moving = {
  readonly graph: Graph;
  readonly part: Int32Array;
  readonly sums: Float64Array;
  /** Work space, all zeros between calls. */
  readonly pull: Float64Array;
  /** Work space: the communities that pull. */
  readonly touched: Int32Array;
  /** Nodes that have to be looked at: 1. */
  readonly waiting: Uint8Array;
  readonly penalty: number;
};

function bestPart(node: number, moving: Moving): number {
  const { graph, part, sums, pull, penalty, touched } = moving;
  const own = part[node] ?? 0;
  const strength = graph.strengths[node] ?? 0;
  const count = gather(node, moving);
  sums[own] = (sums[own] ?? 0) - strength;
  let best = own;
  let most = gainOf(own, pull, sums, penalty * strength);
  for (let at = 0; at < count; at += 1) {
    const other = touched[at] ?? 0;
    const gain = gainOf(other, pull, sums, penalty * strength);
    if (gain <= most + 1e-9) continue;
    most = gain;
    best = other;
  }
  sums[own] = (sums[own] ?? 0) + strength;
  for (let at = 0; at < count; at += 1) pull[touched[at] ?? 0] = 0;
  return best;
}

/** What joining a community would add to modularity, up to a constant; the node itself is not counted in `sums`. */
const gainOf = (part: number, pull: Float64Array, sums: Float64Array, cost: number): number =>
  (pull[part] ?? 0) - cost * (sums[part] ?? 0);

/** Sums up the node's links to each neighboring community; answers how many there are. */
function gather(node: number, { graph, part, pull, touched }: Moving): number {
  const { starts, neighbors, weights } = graph;
  const end = starts[node + 1] ?? 0;
  let count = 0;
  for (let at = starts[node] ?? 0; at < end; at += 1) {
    const other = part[neighbors[at] ?? 0] ?? 0;
    const sofar = pull[other] ?? 0;
    if (sofar === 0) {
      touched[count] = other;
      count += 1;
    }
    pull[other] = sofar + (weights[at] ?? 0);
  }
  return count;
}

/** Makes each community one node; what it holds inside is kept as its inner weight. */
function merge({ links, inner }: Level, part: Int32Array, parts: number): Level {
  const { from, to, weights } = links;
  const within = new Float64Array(parts);
  for (let node = 0; node < inner.length; node += 1) add(within, part[node], inner[node]);
  const between = new Map<number, number>();
  for (let k = 0; k < weights.length; k += 1) {
    const a = part[from[k] ?? 0] ?? 0;
    const b = part[to[k] ?? 0] ?? 0;
    if (a === b) add(within, a, weights[k]);
    else {
      const key = Math.min(a, b) * parts + Math.max(a, b);
      between.set(key, (between.get(key) ?? 0) + (weights[k] ?? 0));
    }
  }
  const keys = Float64Array.from(between.keys());
  const merged = {
    from: Int32Array.from(keys, (key) => Math.floor(key / parts)),
    to: Int32Array.from(keys, (key) => key % parts),
    weights: Float32Array.from(between.values()),
  };
  return { size: parts, links: merged, inner: within };
}

function add(sums: Float64Array, at = 0, value = 0): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Numbers the values from 0 by first appearance, in place; answers how many there are. */
function renumber(values: Int32Array): number {
  const numbers = new Int32Array(values.length).fill(-1);
  let count = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if ((numbers[value] ?? 0) < 0) {
      numbers[value] = count;
      count += 1;
    }
    values[at] = numbers[value] ?? 0;
  }
  return count;
}
