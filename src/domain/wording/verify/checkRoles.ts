import type { VerifyProblem } from "../message";
import { type Check, type Comparison, problem } from "./comparison";
import { diffWords } from "./diffWords";
import type { Sentence, Side } from "./side";

/** Facts that changed places: "{{a}} wrote to {{b}}" is not "{{b}} wrote to {{a}}". */
export const checkRoles: Check = (comparison) => {
  const swapped = swappedInPairs(comparison);
  return swapped.length > 0 ? swapped : movedToOthersRole(comparison);
};

function swappedInPairs({ source, candidate, alignment }: Comparison): VerifyProblem[] {
  const known = new Set(source.atoms.map(({ value }) => value));
  for (const pair of alignment.changed) {
    for (const { removed, inserted } of diffWords(pair.source.words, pair.candidate.words)) {
      const before = removed.filter(({ atom }) => atom !== null).map(({ key }) => key);
      const after = inserted.filter(({ atom }) => atom !== null).map(({ key }) => key);
      const here = new Set(pair.source.words.map(({ key }) => key));
      const isStill = before.every((key) => pair.candidate.words.some((word) => word.key === key));
      // What came from another sentence is beside it, not in its place, as long as it is still there.
      const isOther = after.some(
        (key) => known.has(key) && !before.includes(key) && (here.has(key) || !isStill),
      );
      if (!isOther || before.length === 0 || before.every((key) => after.includes(key))) continue;
      return [
        problem(
          "facts-swapped",
          "one fact stands where another stood",
          textOf(source, pair.source),
          textOf(candidate, pair.candidate),
        ),
      ];
    }
  }
  return [];
}

/** The two words before a fact (or the start of its sentence) tell what it is. */
function movedToOthersRole({ source, candidate }: Comparison): VerifyProblem[] {
  const roles = rolesIn(source);
  const known = new Set(source.atoms.map(({ value }) => value));
  const holders = new Map<string, Set<string>>();
  for (const { role, value } of roles)
    holders.set(role, (holders.get(role) ?? new Set()).add(value));
  const now = rolesIn(candidate);
  for (const { role, value, sentence } of now) {
    const holder = holders.get(role);
    if (holder === undefined || holder.has(value) || !known.has(value)) continue;
    if (now.some((other) => other.role === role && holder.has(other.value))) continue;
    return [
      problem(
        "facts-swapped",
        "a fact stands in another fact's place",
        [...holder].join(", "),
        textOf(candidate, sentence),
      ),
    ];
  }
  return [];
}

type Role = { role: string; value: string; sentence: Sentence };

function rolesIn({ sentences, text }: Side): Role[] {
  return sentences.flatMap((sentence, place) =>
    sentence.words.flatMap(({ atom }, index) => {
      if (atom === null) return [];
      const label = index === 0 ? labelBefore(sentences[place - 1], sentence, text) : null;
      if (index === 0) return label === null ? [] : [{ role: label, value: atom.value, sentence }];
      const [one, two] = [sentence.words[index - 2], sentence.words[index - 1]];
      if (two === undefined || two.atom !== null || (one !== undefined && one.atom !== null))
        return [];
      return [{ role: `${one?.key ?? "^"} ${two.key}`, value: atom.value, sentence }];
    }),
  );
}

const LONGEST_LABEL = 4;

/** A few words on the line or in the cell before, as in a table of data. */
function labelBefore(
  previous: Sentence | undefined,
  { start }: Sentence,
  text: string,
): string | null {
  if (previous === undefined || previous.words.length > LONGEST_LABEL) return null;
  if (previous.words.some(({ atom }) => atom !== null)) return null;
  const between = text.slice(previous.end, start);
  return /\n\s*\n/.test(between) ? null : `label ${previous.key}`;
}

const textOf = ({ text }: Side, { start, end }: Sentence): string => text.slice(start, end);
