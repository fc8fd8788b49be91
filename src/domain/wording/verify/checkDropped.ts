import type { VerifyProblem } from "../message";
import { type Check, type Comparison, problem } from "./comparison";
import type { Lexicon, Operator } from "./lexicon/lexicon";
import { readOperators } from "./readOperators";
import type { Sentence } from "./side";

/** Sentences of the source that have no partner: chores and hollow words may go, warnings and favors may not. */
export const checkDropped: Check = (comparison: Comparison) => {
  const { source, candidate, alignment, lexicon } = comparison;
  if (lexicon === null || alignment.dropped.length === 0) return [];
  const favors = new RegExp(lexicon.favors.source, "gu");
  const granted = (text: string) => text.match(favors)?.length ?? 0;
  const said = candidate.sentences
    .map(({ words }) => words.map(({ key }) => key).join(" "))
    .join(" . ");
  const added = operatorsIn(alignment.added, lexicon);
  const grouped = new Set(alignment.groups.flatMap((group) => group.source));
  return alignment.dropped.flatMap((sentence): VerifyProblem[] => {
    const text = source.text.slice(sentence.start, sentence.end);
    const words = sentence.words.map(({ key }) => key).join(" ");
    if (lexicon.favors.test(words) && granted(said) < granted(comparison.said))
      return [problem("promise-dropped", "a favor that the source grants is missing", text)];
    if (lexicon.hollow.test(words) || grouped.has(sentence)) return [];
    const counts = readOperators(sentence.words, lexicon);
    const isLost = (operator: Operator) =>
      (counts.get(operator) ?? 0) > 0 && (added.get(operator) ?? 0) === 0;
    if (isLost("not")) return [problem("polarity", "a “not” of the source is missing", text)];
    if (isLost("must") && !/\b(?:please|need)\b/.test(said))
      return [problem("modality", "an obligation of the source is missing", text)];
    return [];
  });
};

function operatorsIn(sentences: readonly Sentence[], lexicon: Lexicon): Map<Operator, number> {
  const sum = new Map<Operator, number>();
  for (const { words } of sentences) {
    for (const [operator, count] of readOperators(words, lexicon))
      sum.set(operator, (sum.get(operator) ?? 0) + count);
  }
  return sum;
}
