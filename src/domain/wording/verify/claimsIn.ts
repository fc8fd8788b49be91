import type { VerifyProblem } from "../message";
import { type Comparison, problem } from "./comparison";
import type { Lexicon } from "./lexicon/lexicon";
import { lineOf } from "./lineOf";
import { namesIn } from "./namesIn";
import type { Allowance } from "./readAllowance";
import { readOperators } from "./readOperators";
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
  const { candidate, lexicon, allowance, said } = comparison;
  if (lexicon === null || inserted.length === 0) return [];
  const span = candidate.text.slice(sentence.start, sentence.end);
  const news: News = {
    fresh: lineOf(inserted, lexicon),
    whole: inserted.length * 3 >= sentence.words.length ? lineOf(sentence.words, lexicon) : "",
    said,
    allowed: allowance.words,
    isClaim: !sentence.isQuestion && !isHedged(sentence, lexicon),
  };
  const people = namesIn(sentence, inserted, comparison);
  const names = people.map((name): Fault => [
    "person-invented",
    `“${name}” is in neither source nor context`,
  ]);
  return [...wordFaults(news, lexicon), ...promiseFaults(news, lexicon, allowance), ...names]
    .slice(0, 3)
    .map(([type, what]) => problem(type, what, "", span));
}

type Fault = readonly [type: string, what: string];

type News = {
  /** The new words. */
  readonly fresh: string;
  /** The whole sentence when most of it is new. */
  readonly whole: string;
  readonly said: string;
  readonly allowed: ReadonlySet<string>;
  /** False for questions and for what is only hoped or believed. */
  readonly isClaim: boolean;
};

const isHedged = (sentence: Sentence, lexicon: Lexicon): boolean =>
  (readOperators(sentence.words, lexicon).get("maybe") ?? 0) > 0;

function wordFaults(news: News, lexicon: Lexicon): Fault[] {
  const { fresh, said } = news;
  const isNew = (pattern: RegExp) => pattern.test(fresh) && !pattern.test(said);
  const faults: Fault[] = [];
  if (hasNewMatch(lexicon.favors, news)) {
    faults.push(["compensation-invented", "a favor that the source doesn't grant"]);
  }
  if (lexicon.likeTimes.some(isNew) || hasNewMatch(lexicon.times, news)) {
    faults.push(["time-invented", "a time that neither source nor context names"]);
  }
  if (hasNewMatch(lexicon.quantities, news)) {
    faults.push(["number-invented", "a quantity that the source doesn't name"]);
  }
  if (news.isClaim && lexicon.states.some(isNew)) {
    faults.push(["state-invented", "the source doesn't say that this happened"]);
  }
  return faults;
}

function promiseFaults({ whole, said }: News, lexicon: Lexicon, allowance: Allowance): Fault[] {
  const isNew = (pattern: RegExp) => pattern.test(whole) && !pattern.test(said);
  const faults: Fault[] = [];
  if (!allowance.hasNextUpdate && !allowance.hasOwner && isNew(lexicon.contactPromises)) {
    faults.push(["promise-invented", "a promise to be in touch that the source doesn't make"]);
  }
  if (!allowance.hasOwner && isNew(lexicon.ownership)) {
    faults.push(["owner-invented", "somebody takes care whom neither source nor context names"]);
  }
  return faults;
}

/** True when some match of the pattern is neither said in the source nor made of words of the context. */
function hasNewMatch(pattern: RegExp, { fresh, said, allowed }: News): boolean {
  if (!pattern.test(fresh)) return false;
  const known = new Set(matchesOf(pattern, said).map(stemmed));
  return matchesOf(pattern, fresh).some(
    (match) => !known.has(stemmed(match)) && !match.split(" ").every((word) => allowed.has(word)),
  );
}

const stemmed = (match: string): string => match.replace(/(?:ed|ing|es|s|e|d)$/, "");

const matchesOf = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(new RegExp(pattern.source, "gu"))].map(([match]) => match);
