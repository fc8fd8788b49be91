import type { Operator, OperatorTable } from "./lexicon";

const isOperator = (name: string): name is Operator => name !== "none";

/**
 * Builds the operator table of a language from lists divided by commas; a phrase may stand in several
 * lists. In a phrase, `@time` stands for a date, a time, a weekday or a duration, `@fact` for any other
 * fact. Where words are not divided by spaces, each sign of a phrase is a word.
 */
export function operatorsOf(
  lists: Readonly<Partial<Record<Operator | "none", string>>>,
  isUnspaced = false,
): OperatorTable {
  const phrases = new Map<string, Operator[]>();
  const longest = new Map<string, number>();
  for (const [operator, list] of Object.entries(lists)) {
    for (const part of list.split(",")) {
      const phrase = isUnspaced
        ? (part.trim().match(/@time|@fact|./gu) ?? []).join(" ")
        : part.trim();
      const known = phrases.get(phrase) ?? [];
      phrases.set(phrase, isOperator(operator) ? [...known, operator] : known);
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return { phrases, longest };
}
