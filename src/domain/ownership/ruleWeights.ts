import type { Condition } from "./policy";

/**
 * How much a condition weighs in the order of a list, from how much likelier tickets on which it
 * holds are to come back or to run late in real incident logs. Conditions not named weigh 1.
 */
export const ruleWeights: Readonly<Partial<Record<Condition, number>>> = {
  C15: 4,
  C5: 3,
  C7: 3,
  C8: 3,
  C14: 3,
  C1: 2,
  C3: 2,
  C9: 2,
  C13: 2,
};
