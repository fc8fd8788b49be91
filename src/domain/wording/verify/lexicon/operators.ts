import type { Operator } from "./lexicon";

/** Builds the operator table of a language from lists divided by commas. */
export function operatorsOf(
  lists: Readonly<Partial<Record<Operator | "none", string>>>,
): ReadonlyMap<string, Operator | "none"> {
  return new Map(
    Object.entries(lists).flatMap(([operator, phrases]) =>
      phrases.split(",").map((phrase) => [phrase.trim(), operator as Operator | "none"] as const),
    ),
  );
}
