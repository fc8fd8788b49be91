import type { Mark } from "./facts";

/** The place of the first mark that is not before a moment; marks are in the order of time. */
export function firstFrom(marks: readonly Mark[], at: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
