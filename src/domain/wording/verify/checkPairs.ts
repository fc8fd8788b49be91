import type { VerifyProblem } from "../message";
import { checkWords } from "./checkWords";
import type { Check } from "./comparison";

/** So many faults are enough to refuse a candidate; a person reads no more. */
const ENOUGH = 10;

/** Sentences that were changed: what is new in them must be known, and no word the opposite of another. */
export const checkPairs: Check = (comparison) => {
  if (comparison.lexicon === null) return [];
  const seen = new Set<string>();
  const problems: VerifyProblem[] = [];
  for (const pair of comparison.alignment.changed) {
    const key = `${pair.source.key}\n${pair.candidate.key}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(...checkWords(pair, comparison));
    if (problems.length >= ENOUGH) break;
  }
  return problems;
};
