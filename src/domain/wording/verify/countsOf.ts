import type { Operator } from "./lexicon/lexicon";
import type { Operators } from "./readOperators";

/** How often each operator works before and after, and whether it came or went. */
export type Counts = {
  readonly before: (operator: Operator) => number;
  readonly after: (operator: Operator) => number;
  readonly gained: (operator: Operator) => boolean;
  readonly lost: (operator: Operator) => boolean;
};

/** "Unless you pay" is "if you do not pay", wherever the "not" stands. */
export function countsOf(source: Operators, candidate: Operators): Counts {
  const raw = (operators: Operators, operator: Operator) => operators.get(operator) ?? 0;
  const turned = (one: Operators, other: Operators) =>
    Math.max(
      0,
      Math.min(
        raw(one, "ifnot") - raw(other, "ifnot"),
        raw(other, "if") - raw(one, "if"),
        raw(other, "not") - raw(one, "not"),
      ),
    );
  const moved = turned(source, candidate) - turned(candidate, source);
  const before = (operator: Operator) => raw(source, operator);
  const after = (operator: Operator) => {
    const count = raw(candidate, operator);
    if (operator === "ifnot") return count + moved;
    return operator === "if" || operator === "not" ? count - moved : count;
  };
  return {
    before,
    after,
    gained: (operator) => after(operator) > before(operator),
    lost: (operator) => after(operator) < before(operator),
  };
}

type Counter = Counts["before"];

/** One side has the one and not the other, the other side the reverse. */
export const isExchanged = (
  before: Counter,
  after: Counter,
  one: Operator,
  other: Operator,
): boolean =>
  [
    [before, after],
    [after, before],
  ].some(
    ([here, there]) =>
      here !== undefined &&
      there !== undefined &&
      here(one) > 0 &&
      here(other) === 0 &&
      there(one) === 0 &&
      there(other) > 0,
  );
