import type { Point } from "./fitSpace";
import { toLengthOne } from "./vectors";

/** The middle of each group's vectors, of length 1, by the group's number. */
export function middlesOf(
  members: Iterable<{ readonly group: number | null; readonly seen: { readonly point: Point } }>,
): Map<number, Float32Array<ArrayBuffer>> {
  const sums = new Map<number, Float32Array<ArrayBuffer>>();
  for (const { group, seen } of members) {
    if (group === null) continue;
    const { vector } = seen.point;
    const sum = sums.get(group);
    if (sum === undefined) sums.set(group, new Float32Array(vector));
    else for (let k = 0; k < vector.length; k += 1) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
  }
  for (const sum of sums.values()) toLengthOne(sum);
  return sums;
}
