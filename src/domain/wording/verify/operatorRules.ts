import type { Operator } from "./lexicon/lexicon";
import { type Counts, countsOf, isExchanged } from "./countsOf";
import type { Operators } from "./readOperators";

/** What changed between two sides of one statement, and how a reader would call it. */
export type Fault = readonly [type: string, what: string];

/** What a "not" that moved to a sentence of its own looks like as well. */
export const NOT_CHANGED = "a “not” came or went";

type Rule = (counts: Counts, starts: string) => Fault | null;

/** So many faults tell enough about one statement. */
const ENOUGH = 2;

/**
 * Compares what the words of a statement do to it, in the source and in the candidate.
 *
 * @param starts - The candidate's first word: "To reopen it, …" and "For …" say a condition too.
 */
export function operatorFaults(source: Operators, candidate: Operators, starts: string): Fault[] {
  const counts = countsOf(source, candidate);
  return RULES.map((rule) => rule(counts, starts))
    .filter((fault) => fault !== null)
    .slice(0, ENOUGH);
}

/**
 * Compares two statements in other words that speak of the same fact. They may say it in another way,
 * but not the reverse of it.
 */
export function looseFaults(source: Operators, candidate: Operators): Fault[] {
  const counts = countsOf(source, candidate);
  return LOOSE.map((rule) => rule(counts, ""))
    .filter((fault) => fault !== null)
    .slice(0, ENOUGH);
}

/**
 * Compares what stands alone on either side: sentences that went, and sentences that came. They need
 * not say the same, so only what cannot be meant is a fault.
 */
export function restFaults(source: Operators, candidate: Operators): Fault[] {
  const counts = countsOf(source, candidate);
  return ALONE.map((rule) => rule(counts, "")).filter((fault) => fault !== null);
}

const PRESENT: readonly Operator[] = ["done", "doing", "can", "should"];

const RULES: readonly Rule[] = [
  ({ before, after }) => (before("not") !== after("not") ? ["polarity", NOT_CHANGED] : null),
  ({ gained, lost }) =>
    (lost("ifnot") && gained("if")) || (lost("if") && gained("ifnot"))
      ? ["polarity", "a condition was turned around"]
      : null,
  ({ before, after }) =>
    isExchanged(before, after, "trouble", "fine")
      ? ["polarity", "what does not work is said to work, or the reverse"]
      : null,
  ({ before, after }) =>
    before("maybe") !== after("maybe")
      ? ["modality", "what was certain became uncertain, or the reverse"]
      : null,
  ({ before, gained, lost }) =>
    (gained("must") && (before("must") === 0 || lost("can") || lost("will"))) ||
    (lost("must") && (gained("can") || gained("should") || gained("will")))
      ? ["modality", "an obligation came or went"]
      : null,
  ({ gained, lost }) =>
    (gained("will") && PRESENT.some(lost)) || (lost("will") && PRESENT.some(gained))
      ? ["tense", "what happened, happens or will happen changed"]
      : null,
  ({ gained, lost }) =>
    (lost("doing") && gained("done")) || (lost("done") && gained("doing"))
      ? ["tense", "what is going on is said to be done, or the reverse"]
      : null,
  ({ gained, lost }) =>
    (lost("can") && gained("should")) || (lost("should") && gained("can"))
      ? ["modality", "advice and permission changed places"]
      : null,
  ({ before, after }) =>
    before("only") !== after("only") ? ["scope", "an “only” came or went"] : null,
  ({ before, after }) =>
    before("least") !== after("least") || before("most") !== after("most")
      ? ["scope", "a limit came, went or turned around"]
      : null,
  ({ gained }) =>
    gained("all") || gained("some") ? ["scope", "how many are meant changed"] : null,
  ({ gained, lost, before, after }) =>
    lost("before") ||
    (gained("before") && (lost("after") || lost("while") || (lost("if") && before("if") > 0))) ||
    (gained("after") && lost("while")) ||
    (lost("after") && after("before") > before("before"))
      ? ["order", "before and after changed"]
      : null,
  ({ lost, gained }, starts) =>
    (lost("if") && !gained("ifnot") && !["to", "for"].includes(starts)) ||
    (lost("ifnot") && !gained("if"))
      ? ["condition", "a condition went"]
      : null,
  ({ lost, gained }) =>
    lost("anyway") && gained("if")
      ? ["condition", "what holds in any case depends on something"]
      : null,
  ({ lost, gained, before }) =>
    lost("ask") && gained("will") && before("ask") > 0
      ? ["who", "what the reader is asked to do is said to be done by us"]
      : null,
  ({ lost, gained, before }) =>
    lost("will") && gained("ask") && before("must") === 0
      ? ["who", "what we do became what the reader is asked to do"]
      : null,
  ({ lost, gained }) =>
    (lost("or") && gained("and")) || (gained("or") && lost("and"))
      ? ["choice", "a choice came or went"]
      : null,
];

const LOOSE: readonly Rule[] = [
  ({ before, after }) =>
    (before("not") > 0 && after("not") + after("ifnot") === 0) ||
    (after("not") > 0 && before("not") + before("ifnot") === 0)
      ? ["polarity", NOT_CHANGED]
      : null,
  ({ gained, lost }) =>
    (gained("maybe") && (lost("will") || lost("must"))) || (lost("maybe") && gained("will"))
      ? ["modality", "what was certain became uncertain, or the reverse"]
      : null,
  ({ gained, lost }) =>
    (gained("must") && lost("can")) || (lost("must") && gained("can"))
      ? ["modality", "an obligation came or went"]
      : null,
  ({ gained, lost }) =>
    (gained("will") && (lost("done") || lost("doing"))) || (lost("will") && gained("done"))
      ? ["tense", "what happened, happens or will happen changed"]
      : null,
  ({ gained, lost }) =>
    (gained("least") && lost("most")) || (lost("least") && gained("most"))
      ? ["scope", "a limit turned around"]
      : null,
  ({ gained, lost }) =>
    (gained("before") && lost("after")) || (lost("before") && gained("after"))
      ? ["order", "before and after changed"]
      : null,
  ({ gained, lost, before }) =>
    lost("will") && gained("ask") && before("must") === 0
      ? ["who", "what we do became what the reader is asked to do"]
      : null,
  ({ gained, lost }) => (lost("if") && !gained("ifnot") ? ["condition", "a condition went"] : null),
];

const ALONE: readonly Rule[] = [
  ({ lost, gained, after }) => {
    if (!lost("ifnot") || after("ifnot") > 0) return null;
    if (gained("if")) return ["polarity", "a warning was turned around"];
    return gained("not") ? null : ["condition", "a warning or a condition went"];
  },
  ({ lost, gained, before }) =>
    lost("will") && gained("maybe") && before("maybe") === 0
      ? ["modality", "what was certain became uncertain"]
      : null,
  ({ lost, gained }) =>
    (lost("all") && gained("some")) || (lost("some") && gained("all"))
      ? ["scope", "how many are meant changed"]
      : null,
  ({ before, after }) =>
    isExchanged(before, after, "trouble", "fine")
      ? ["polarity", "what does not work is said to work, or the reverse"]
      : null,
];
