import type { TextPair, ThreeWay } from "#contract/templateDetail";
import { mergeWords } from "#domain/templates/mergeWords";

/** Longer texts are shown whole, without the words that differ. */
const LONGEST = 40_000;

/** Two changes of one text laid over each other. */
export function threeWay({
  base,
  ours,
  theirs,
}: Readonly<Record<"base" | "ours" | "theirs", TextPair>>): ThreeWay {
  const length = base.body.length + ours.body.length + theirs.body.length;
  const pieces = length > LONGEST ? [] : mergeWords(base.body, ours.body, theirs.body);
  return { base, ours, theirs, pieces };
}
