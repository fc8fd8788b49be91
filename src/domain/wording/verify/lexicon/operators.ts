import type { Operator } from "./lexicon";

const isOperator = (name: string): name is Operator => name !== "none";

/** Builds the operator table of a language from lists divided by commas; a phrase may stand in several lists. */
export function operatorsOf(
  lists: Readonly<Partial<Record<Operator | "none", string>>>,
): ReadonlyMap<string, readonly Operator[]> {
  const table = new Map<string, Operator[]>();
  for (const [operator, phrases] of Object.entries(lists)) {
    for (const phrase of phrases.split(",")) {
      const known = table.get(phrase.trim()) ?? [];
      table.set(phrase.trim(), isOperator(operator) ? [...known, operator] : known);
    }
  }
  return table;
}
