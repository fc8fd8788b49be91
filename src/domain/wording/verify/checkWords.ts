import type { VerifyProblem } from "../message";
import type { Pair } from "./alignSentences";
import { type Comparison, problem } from "./comparison";
import { diffWords } from "./diffWords";
import { claimsIn } from "./claimsIn";
import { isKnownWord } from "./isKnownWord";
import type { Word } from "./side";

const OWNERS = new Set(["your", "our", "my", "their", "his", "her"]);

/** The words that were put in or taken out of a sentence which otherwise stayed. */
export function checkWords(pair: Pair, comparison: Comparison): VerifyProblem[] {
  const { source, candidate } = comparison;
  const before = source.text.slice(pair.source.start, pair.source.end);
  const edits = diffWords(pair.source.words, pair.candidate.words);
  const inserted = edits.flatMap((edit) => edit.inserted);
  const problems = claimsIn(pair.candidate, inserted, comparison);
  for (const { removed, inserted: added } of edits) {
    const unknown = added.find((word) => isNewWord(word, comparison));
    const span = added.map(({ raw }) => raw).join(" ");
    if (unknown !== undefined)
      problems.push(
        problem("word-invented", `“${unknown.raw}” is in neither source nor context`, before, span),
      );
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

function isNewWord({ key, atom, raw }: Word, { source, allowance, lexicon }: Comparison): boolean {
  const plain = lexicon?.plain;
  if (atom !== null || plain === null || plain === undefined || raw.length < 2) return false;
  return !isKnownWord(key, source.vocabulary, allowance.words, plain);
}

const isTurned = (removed: readonly Word[], inserted: readonly Word[]): boolean => {
  const [before, after] = [removed[0]?.key ?? "", inserted[0]?.key ?? ""];
  const isOwner =
    removed.length === 1 && inserted.length === 1 && OWNERS.has(before) && OWNERS.has(after);
  return isOwner && (before === "your" || after === "your");
};
