import type { TemplateLine } from "#contract/templates";

/** What of the list is shown, and in which order; empty means all. */
export type Filters = {
  readonly type: string;
  readonly state: string;
  readonly locale: string;
  readonly order: Order;
};

export const ORDERS = ["debt", "reach", "score", "title"] as const;
export type Order = (typeof ORDERS)[number];

export const NO_FILTERS: Filters = { type: "", state: "", locale: "", order: "debt" };

/** The lines that the filters let through, in the order that they ask for. */
export function narrowed(
  lines: readonly TemplateLine[],
  { type, state, locale, order }: Filters,
): readonly TemplateLine[] {
  return lines
    .filter(
      (line) =>
        (type === "" || line.type === type) &&
        (state === "" || line.state === state) &&
        (locale === "" || line.locale === locale),
    )
    .sort(BY[order]);
}

/** What occurs among the lines, each once, in alphabetical order. */
export const occurring = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null && value !== ""))]
    .map(String)
    .sort((one, other) => one.localeCompare(other, "en"));

const BY: Readonly<Record<Order, (one: TemplateLine, other: TemplateLine) => number>> = {
  debt: (one, other) => other.debt - one.debt || one.score - other.score,
  reach: (one, other) => other.reach90 - one.reach90,
  score: (one, other) => one.score - other.score,
  title: (one, other) => one.title.localeCompare(other.title, "en"),
};
