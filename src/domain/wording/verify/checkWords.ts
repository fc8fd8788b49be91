import type { VerifyProblem } from "../message";
import type { Pair } from "./alignment";
import { type Comparison, problem } from "./comparison";
import { diffWords } from "./diffWords";
import { claimsIn } from "./claimsIn";
import { isSaidIn } from "./isSaidIn";
import { oppositeIn } from "./oppositeIn";
import { strangeSigns } from "./strangeSigns";
import type { Word } from "./side";

/** The words that were put in or taken out of a sentence which otherwise stayed. */
export function checkWords(pair: Pair, comparison: Comparison): VerifyProblem[] {
  const { source, candidate } = comparison;
  const before = source.text.slice(pair.source.start, pair.source.end);
  const edits = diffWords(pair.source.words, pair.candidate.words);
  const inserted = edits.flatMap((edit) => edit.inserted);
  const problems = claimsIn(pair.candidate, inserted, comparison);
  for (const { removed, inserted: added } of edits) {
    const unknown = newWordIn(added, comparison);
    const span = added.map(({ raw }) => raw).join(" ");
    if (unknown !== null)
      problems.push(
        problem("word-invented", `“${unknown}” is in neither source nor context`, before, span),
      );
    const opposite = oppositeIn(removed, added);
    if (opposite !== null)
      problems.push(problem("opposite", `“${opposite[0]}” became “${opposite[1]}”`, before, span));
    if (isTurned(removed, added))
      problems.push(
        problem(
          "who",
          "whose it is changed",
          before,
          candidate.text.slice(pair.candidate.start, pair.candidate.end),
        ),
      );
  }
  return problems.slice(0, 3);
}

function newWordIn(added: readonly Word[], comparison: Comparison): string | null {
  if (comparison.lexicon?.unspaced === true)
    return (
      strangeSigns(
        added.map(({ raw, atom }) => (atom === null ? raw : " ")).join(""),
        comparison,
      )[0] ?? null
    );
  return added.find((word) => isNewWord(word, comparison))?.raw ?? null;
}

function isNewWord({ key, atom, raw }: Word, { source, allowance, lexicon }: Comparison): boolean {
  if (lexicon === null || lexicon.plain === null || atom !== null || raw.length < 2) return false;
  return !isSaidIn(key, lexicon, source.vocabulary, allowance.words, lexicon.plain);
}

/** Who is spoken of: the firm, the reader, or somebody else. */
const PERSONS: ReadonlyMap<string, string> = new Map(
  [
    ["firm", "i we us our ours me my mine"],
    ["you", "you your yours"],
    [
      "others",
      "they them their theirs he she him his her hers vendor supplier manufacturer courier carrier bank partner provider police landlord",
    ],
  ].flatMap(([who = "", words = ""]) => words.split(" ").map((word) => [word, who] as const)),
);

/** Whether "we" may become "you" depends on the verb, see `doersOf`. */
const SUBJECTS = new Set(["i", "we", "you"]);

/** One word for another that speaks of somebody else. */
function isTurned(all: readonly Word[], inserted: readonly Word[]): boolean {
  const removed = all.filter(({ key }) => key !== "the");
  const [one, other] = [removed[0]?.key, inserted[0]?.key];
  if (one === undefined || other === undefined || removed.length + inserted.length > 2)
    return false;
  if (SUBJECTS.has(one) && SUBJECTS.has(other)) return false;
  const [before, after] = [PERSONS.get(one), PERSONS.get(other)];
  return before !== undefined && after !== undefined && before !== after;
}
