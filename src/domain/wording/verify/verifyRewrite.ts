import type { Format, Verdict } from "../message";
import { alignSentences } from "./alignSentences";
import { checkAdded } from "./checkAdded";
import { checkCauses } from "./checkCauses";
import { checkDropped } from "./checkDropped";
import { checkFacts } from "./checkFacts";
import { checkGroups } from "./checkGroups";
import { checkLists } from "./checkLists";
import { checkNames } from "./checkNames";
import { checkPairs } from "./checkPairs";
import { checkRates } from "./checkRates";
import { checkRoles } from "./checkRoles";
import { checkShape } from "./checkShape";
import { checkStructure } from "./checkStructure";
import type { Check, Comparison } from "./comparison";
import { lexiconOf } from "./lexicon/lexiconOf";
import { lineOf } from "./lineOf";
import { readAllowance } from "./readAllowance";
import { readSide } from "./readSide";

/** A text and what somebody would say in its place. */
export type Claim = {
  readonly format: Format;
  /** True for texts with Liquid: new placeholders may stand inside a guard of their own. */
  readonly template?: boolean;
  readonly source: string;
  readonly candidate: string;
  /** What may be new: our context, or any object with names, times and links in it. */
  readonly context?: unknown;
};

const CHECKS: readonly Check[] = [
  checkStructure,
  checkFacts,
  checkRoles,
  checkNames,
  checkGroups,
  checkPairs,
  checkLists,
  checkRates,
  checkCauses,
  checkAdded,
  checkDropped,
  checkShape,
];

/**
 * Judges whether a candidate says what its source says: nothing lost, nothing invented, nothing turned
 * around, whoever wrote it.
 *
 * Facts, markup, placeholders, length and roles are compared in every language; negation, obligation,
 * conditions, tense, promises and new claims in the languages that have a lexicon.
 *
 * @returns Accepted only without problems; each problem names the spans it is about.
 */
export function verifyRewrite({
  format,
  template = false,
  source,
  candidate,
  context,
}: Claim): Verdict {
  if (source === candidate) return { accepted: true, problems: [] };
  const sides = {
    source: readSide(source, format, template),
    candidate: readSide(candidate, format, template),
  };
  const lexicon = lexiconOf(sides.source.sentences, sides.candidate.sentences);
  const comparison: Comparison = {
    ...sides,
    format,
    template,
    alignment: alignSentences(sides.source.sentences, sides.candidate.sentences),
    allowance: readAllowance(context),
    lexicon,
    said:
      lexicon === null
        ? ""
        : sides.source.sentences.map(({ words }) => lineOf(words, lexicon)).join(" . "),
  };
  const problems = CHECKS.flatMap((check) => check(comparison));
  return { accepted: problems.length === 0, problems };
}
