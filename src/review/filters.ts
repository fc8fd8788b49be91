import type { ViewFilters } from "#contract/review";

/** What the queue shows; absent fields don't narrow it. */
export type Filters = ViewFilters;

/** A filter as chosen from a list, where "" stands for all. */
export const withFilter = (filters: Filters, name: keyof Filters, value: string): Filters => {
  const others = Object.entries(filters).filter(([known]) => known !== name);
  return Object.fromEntries(value === "" ? others : [...others, [name, value]]);
};

/** Whether two sets of filters show the same. */
export const isSame = (one: Filters, other: Filters): boolean => sorted(one) === sorted(other);

const sorted = ({ show = "open", ...filters }: Filters): string =>
  JSON.stringify(
    Object.entries({ show, ...filters }).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
