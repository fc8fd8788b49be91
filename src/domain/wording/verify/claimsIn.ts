import type { VerifyProblem } from "../message";
import { type Comparison, problem } from "./comparison";
import { namesIn } from "./namesIn";
import type { Sentence, Word } from "./side";

/**
 * What the new words of a sentence claim that neither source nor context says: favors, times without
 * a number, quantities in words, states, promises to be in touch, an owner, people.
 *
 * @param sentence - A sentence of the candidate.
 * @param inserted - Those of its words that are new; all of them when the sentence is.
 */
export function claimsIn(
  sentence: Sentence,
  inserted: readonly Word[],
  comparison: Comparison,
): VerifyProblem[] {
  const { candidate, lexicon, allowance } = comparison;
  if (lexicon === null || inserted.length === 0) return [];
  const after = candidate.text.slice(sentence.start, sentence.end);
  const said = plainOf(comparison.source.sentences.flatMap(({ words }) => words));
  const fresh = plainOf(inserted);
  const whole = plainOf(sentence.words);
  const isNew = (pattern: RegExp, text: string) => pattern.test(text) && !pattern.test(said);
  const problems: VerifyProblem[] = [];
  const report = (type: string, what: string) => problems.push(problem(type, what, "", after));

  if (isNew(lexicon.favors, fresh))
    report("compensation-invented", "a favor that the source doesn't grant");
  const isNewTime = lexicon.likeTimes.some((group) => isNew(group, fresh));
  if (isNewTime || newMatch(lexicon.times, fresh, said, allowance.words))
    report("time-invented", "a time that neither source nor context names");
  if (newMatch(lexicon.quantities, fresh, said, allowance.words))
    report("number-invented", "a quantity that the source doesn't name");
  for (const state of lexicon.states) {
    if (isNew(state, fresh))
      report("state-invented", "something is said to have happened that the source doesn't say");
  }
  const mayPromise = allowance.hasNextUpdate || allowance.hasOwner;
  if (!mayPromise && isNew(lexicon.contactPromises, whole) && overlaps(inserted, sentence))
    report("promise-invented", "a promise to be in touch that the source doesn't make");
  if (!allowance.hasOwner && isNew(lexicon.ownership, whole) && overlaps(inserted, sentence))
    report("owner-invented", "somebody takes care whom neither source nor context names");
  for (const name of namesIn(sentence, inserted, comparison))
    report("person-invented", `“${name}” is in neither source nor context`);
  return problems.slice(0, 3);
}

const plainOf = (words: readonly Word[]): string =>
  words.map(({ key, atom }) => (atom === null ? key : "\u2063")).join(" ");

/** True when some match of the pattern is neither said in the source nor made of words of the context. */
function newMatch(
  pattern: RegExp,
  text: string,
  said: string,
  allowed: ReadonlySet<string>,
): boolean {
  for (const [match] of text.matchAll(new RegExp(pattern.source, "g"))) {
    if (said.includes(match) || match.split(" ").every((word) => allowed.has(word))) continue;
    return true;
  }
  return false;
}

const overlaps = (inserted: readonly Word[], { words }: Sentence): boolean =>
  inserted.length * 3 >= words.length;
