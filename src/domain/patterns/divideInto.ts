import { decompose } from "./decompose";
import type { Point } from "./fitSpace";
import { kMeans } from "./kMeans";
import type { Neighbor } from "./neighborIndex";
import { refineGroups } from "./refineGroups";
import { rowOf, stackRows } from "./sparseRows";
import { toLengthOne } from "./vectors";

type Seen = { readonly point: Point; readonly neighbors: readonly Neighbor[] };

const NEIGHBORS = 15;
/** What is hardly alike still holds the graph together. */
const LEAST_WEIGHT = 0.05;
/** The main directions of a graph are of nearly one strength. */
const ROUNDS = 20;

/**
 * Divides tickets into a known number of groups, so that neighbors stay together.
 *
 * Spectral clustering of the graph of neighbors, then each ticket moves to the
 * group that talks as it does. A group may end up empty, none is added.
 *
 * @param seen - Points with their neighbors by place, most alike first.
 * @returns The group of each, 0 to `count` - 1.
 * @see https://arxiv.org/abs/0711.0189 (von Luxburg, a tutorial on spectral clustering)
 */
export function divideInto(seen: readonly Seen[], count: number): number[] {
  const { directions, rank } = decompose(walkOf(seen), seen.length, count, ROUNDS);
  const places = seen.map((_, at) => toLengthOne(directions.slice(at * rank, (at + 1) * rank)));
  const groups = kMeans(places, count);
  const all = new Set(groups);
  return refineGroups(seen, groups, () => all).map((group) => group ?? 0);
}

/** The graph of neighbors, each weight over the strength of both ends, with a loop at each node. */
function walkOf(seen: readonly Seen[]) {
  const weights = seen.map(() => new Map<number, number>());
  const add = (from: number, to: number, weight: number): void => {
    const row = weights[from];
    row?.set(to, (row.get(to) ?? 0) + weight);
  };
  for (const [place, { neighbors }] of seen.entries()) {
    for (const { at, likeness } of neighbors.slice(0, NEIGHBORS)) {
      const weight = Math.max(LEAST_WEIGHT, likeness);
      add(place, at, weight);
      add(at, place, weight);
    }
  }
  const strengths = weights.map((row) => [...row.values()].reduce((sum, each) => sum + each, 0));
  return stackRows(
    weights.map((row, place) => {
      const { columns } = rowOf([...row.keys(), place]);
      const values = Float32Array.from(columns, (column) =>
        column === place
          ? 1
          : (row.get(column) ?? 0) / Math.sqrt((strengths[place] ?? 1) * (strengths[column] ?? 1)),
      );
      return { columns, values };
    }),
  );
}
