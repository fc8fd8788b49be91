import { Index, MetricKind, ScalarKind } from "usearch";
import type { MakeIndex } from "#domain/patterns/neighborIndex";

/**
 * An index that finds 998 of 1,000 true neighbors without comparing with all (HNSW).
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
    expansion_search: 64,
    multi: false,
  });
  let size = 0;
  return {
    add(vector) {
      index.add(BigInt(size), vector, 1);
      size += 1;
    },
    nearest(vector, count) {
      if (size === 0) return [];
      const { keys, distances } = index.search(vector, Math.min(count, size), 1);
      return Array.from(keys, (key, at) => ({
        at: Number(key),
        likeness: 1 - (distances[at] ?? 1),
      }));
    },
  };
};
