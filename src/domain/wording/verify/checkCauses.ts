import type { Group } from "./alignment";
import { type Check, problem } from "./comparison";
import { isKnownWord } from "./isKnownWord";
import { courtesy } from "./lexicon/courtesy";
import type { Sentence, Word } from "./side";

/** Why something happened: a reason that is given must be the reason that was given. */
export const checkCauses: Check = ({ lexicon, alignment, source, candidate }) => {
  if (lexicon?.language !== "en") return [];
  return alignment.groups
    .filter((group) => isOther(group, candidate.vocabulary))
    .slice(0, 2)
    .map((group) =>
      problem(
        "cause",
        "another reason is given",
        textOf(source.text, group.source),
        textOf(candidate.text, group.candidate),
      ),
    );
};

const CAUSES = new Set(["because", "due", "owing", "caused"]);
/** More ways in which a candidate may give a reason. */
const REASONS = new Set([...CAUSES, "as", "since", "so"]);
const SHORTEST = 4;
/** One word may be a word of ours that was put into plain words; two are not. */
const FEWEST = 2;

function isOther(group: Group, said: ReadonlySet<string>): boolean {
  const reason = reasonIn(group.source);
  if (reason.length < FEWEST) return false;
  const gives = group.candidate.some(({ words }) => words.some(({ key }) => REASONS.has(key)));
  return gives && reason.every((key) => !isKnownWord(key, said));
}

/** The telling words after a "because", up to the end of its clause. */
function reasonIn(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ words }) => {
    const start = words.findIndex(({ key }) => CAUSES.has(key));
    if (start === -1) return [];
    const clause: Word[] = [];
    for (let index = start + 1; index < words.length; index += 1) {
      const [previous, word] = [words[index - 1], words[index]];
      if (previous === undefined || word === undefined || word.start - previous.end > 1) break;
      clause.push(word);
    }
    return clause
      .filter(({ key, atom }) => atom === null && key.length >= SHORTEST && !courtesy.has(key))
      .map(({ key }) => key);
  });
}

const textOf = (text: string, sentences: readonly Sentence[]): string =>
  sentences.map(({ start, end }) => text.slice(start, end)).join(" ");
