import type { VerifyProblem } from "../message";
import { type Check, type Comparison, problem } from "./comparison";

const SHORTEST = 0.4;
const LONGEST = 2;
/** What a greeting, a sentence with a time, a sign-off and a reference may add to any text, in characters. */
const FRAME = 320;
/** Below this length a text may shrink to a few words. */
const SHORT = 160;

/** Length, empty paragraphs, ends in the middle of a sentence, sentences said twice. */
export const checkShape: Check = (comparison) => [
  ...length(comparison),
  ...bareFacts(comparison),
  ...emptyParagraphs(comparison),
  ...cutOff(comparison),
  ...repeated(comparison),
];

/** Markup, addresses and placeholders cannot get longer or shorter: only words count. */
const wordsOf = (side: Comparison["source"]): number =>
  side.sentences.reduce(
    (sum, { words }) =>
      sum + words.reduce((all, { raw, atom }) => all + (atom === null ? raw.length : 6) + 1, 0),
    0,
  );

/** Of a text of so many words a few must stay beside its facts. */
const FEW_WORDS = 6;
const LEAST_WORDS = 0.25;

const talkOf = ({ sentences }: Comparison["source"]): number =>
  sentences.reduce(
    (sum, { words }) =>
      sum + words.filter(({ atom, key }) => atom === null && key.length > 1).length,
    0,
  );

/** "Call Maria at … or write to …" is more than a name, a number and an address. */
function bareFacts({ source, candidate }: Comparison): VerifyProblem[] {
  const before = talkOf(source);
  return before >= FEW_WORDS && talkOf(candidate) < before * LEAST_WORDS
    ? [problem("too-short", "hardly more than the facts is left")]
    : [];
}

function length({ source, candidate }: Comparison): VerifyProblem[] {
  const before = wordsOf(source);
  const after = wordsOf(candidate);
  if (before > 0 && after === 0) return [problem("too-short", "nothing is left")];
  if (before > SHORT && after < before * SHORTEST)
    return [problem("too-short", `less than ${SHORTEST} of the source's length is left`)];
  if (after > Math.max(before * LONGEST, before + FRAME))
    return [problem("too-long", `more than ${LONGEST} times the source's length`)];
  return [];
}

const EMPTY_LINES = /\n[ \t]*\n[ \t]*\n[ \t]*(?=\n)/g;
const EMPTY_BLOCK = /<p>(?:\s|&nbsp;|<br ?\/?>)*<\/p>/gi;

function emptyParagraphs({ source, candidate }: Comparison): VerifyProblem[] {
  const count = (text: string) =>
    (text.match(EMPTY_LINES)?.length ?? 0) + (text.match(EMPTY_BLOCK)?.length ?? 0);
  return count(candidate.text) > count(source.text)
    ? [problem("empty-paragraph", "a paragraph has nothing in it")]
    : [];
}

const STOPPED = /[.!?…:;,)\]}>"”’'*_。！？」|–-]\s*$/u;
const DANGLING =
  /(?:^|\s)(?:(?:the|a|an|and|or|of|your|our|und|oder|der|die|et|ou|le|la|les|y|o|el|los)\s*[.…]{0,3}|(?:but|to|for|with|by|in|on|at|we|will|is|are|has|have|been|if|that|das|mit|für|zu|de|pour|avec|para|con)\s*…?)\s*$/iu;

function cutOff({ source, candidate }: Comparison): VerifyProblem[] {
  const end = candidate.text.trimEnd().slice(-80);
  const isOld = source.text.trimEnd().endsWith(end.slice(-30));
  if (isOld || candidate.text.trim() === "") return [];
  if (DANGLING.test(end) && !DANGLING.test(source.text.trimEnd().slice(-80)))
    return [problem("cut-off", "the text ends in the middle of a sentence", "", end)];
  const last = candidate.sentences.at(-1);
  if (last === undefined || STOPPED.test(end) || last.words.length < 4) return [];
  if (last.words.at(-1)?.atom !== null) return [];
  const key = last.key;
  const whole = source.sentences.find(
    (sentence) => sentence.key.startsWith(key) && sentence.key.length > key.length,
  );
  return whole === undefined
    ? []
    : [
        problem(
          "cut-off",
          "a sentence is cut short",
          source.text.slice(whole.start, whole.end),
          end,
        ),
      ];
}

function repeated({ candidate, alignment }: Comparison): VerifyProblem[] {
  const counts = new Map<string, number>();
  for (const { key } of candidate.sentences) counts.set(key, (counts.get(key) ?? 0) + 1);
  const twice = alignment.added.find(
    ({ key, words }) => words.length >= 5 && (counts.get(key) ?? 0) > 1,
  );
  if (twice === undefined) return [];
  const text = candidate.text.slice(twice.start, twice.end);
  return [problem("said-twice", "a sentence is said twice", "", text)];
}
