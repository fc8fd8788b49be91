import { Index, MetricKind, ScalarKind } from "usearch";
import type { MakeIndex, Neighbor } from "#domain/patterns/neighborIndex";

/**
 * An index that finds nearly all true neighbors without comparing with all (HNSW).
 *
 * @see https://arxiv.org/abs/1603.09320
 */
export const makeFastIndex: MakeIndex = (dimensions) => {
  const index = new Index({
    dimensions,
    metric: MetricKind.Cos,
    quantization: ScalarKind.F16,
    connectivity: 16,
    expansion_add: 64,
    expansion_search: 40,
    multi: false,
  });
  return {
    add: (at, vector) => index.add(BigInt(at), vector, 1),
    remove: (at) => void index.remove(BigInt(at)),
    nearest(vector, count) {
      const size = index.size();
      if (size === 0) return [];
      const { keys, distances } = index.search(vector, Math.min(count, size), 1);
      const found: Neighbor[] = [];
      for (let place = 0; place < keys.length; place += 1) {
        found.push({ at: Number(keys[place] ?? 0), likeness: 1 - (distances[place] ?? 1) });
      }
      return found;
    },
  };
};
