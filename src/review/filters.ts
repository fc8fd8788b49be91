import type { z } from "zod";
import type { listReview } from "#contract/review";

/** What the queue shows; absent fields don't narrow it. */
export type Filters = Omit<z.input<(typeof listReview)["request"]>, "limit" | "offset">;

/** A filter as chosen from a list, where "" stands for all. */
export const withFilter = (filters: Filters, name: keyof Filters, value: string): Filters => {
  const others = Object.entries(filters).filter(([known]) => known !== name);
  return Object.fromEntries(value === "" ? others : [...others, [name, value]]);
};
