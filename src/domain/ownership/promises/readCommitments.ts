import type { Grammar } from "./grammar";
import { english } from "./grammars/english";
import { grammars } from "./grammars/index";

/** A part of a sentence that commits us, and parts beside it that may name its time. */
type Commitment = { readonly part: string; readonly others: readonly string[] };

/** What one language reads in a sentence, whenever it was said. */
export type LanguageReading = {
  readonly grammar: Grammar;
  readonly commitments: readonly Commitment[];
  /** Something in it is denied or depends on something: without a time it promises nothing. */
  readonly isRefused: boolean;
};

/** A promise stands in a sentence that a customer can read. */
const LONGEST_SENTENCE = 600;
/** Greetings, signatures and macros come again and again, and so does a ticket that changed. */
const MOST_REMEMBERED = 4_000;

const remembered = new Map<string, readonly LanguageReading[]>();

/** Finds what a sentence commits us to, in each language that reads a commitment in it. */
export function readCommitments(sentence: string): readonly LanguageReading[] {
  if (sentence.length > LONGEST_SENTENCE || sentence.endsWith("?")) return [];
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const lower = sentence.toLowerCase().replace(/\b([ap])\.\s?m\b\.?/g, "$1m");
  const found = (isPlainEnglish(lower) ? [english] : grammars)
    .filter(({ commits }) => commits.test(lower))
    .map((grammar) => committed(lower, grammar));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(sentence, found);
  return found;
}

/** Two words that no other of our languages has: the others need not be asked. */
const ENGLISH_WORD = "\\b(?:the|you|your|our|we|are|and|of|with|this|to|it)\\b";
const twoEnglishWords = new RegExp(`${ENGLISH_WORD}.*${ENGLISH_WORD}`);
const isPlainEnglish = (lower: string): boolean => twoEnglishWords.test(lower);

function committed(lower: string, grammar: Grammar): LanguageReading {
  const plain = (grammar.spell?.(lower) ?? lower).replace(grammar.courtesies, " ");
  if (grammar.conditions.test(plain)) return { grammar, commitments: [], isRefused: true };
  const parts = plain.split(grammar.joints);
  // What commits as a whole, and is whole, commits.
  const committing =
    parts[0] === lower ? parts : parts.filter((part) => grammar.commits.test(part));
  const commitments = committing
    .filter((part) => !grammar.blocks.test(part))
    .map((part) => ({
      part: withDay(parts, part, grammar),
      others: beside(parts, part, grammar),
    }));
  return { grammar, commitments, isRefused: commitments.length < committing.length };
}

/** A commitment together with the part that says which day "that afternoon" is of. */
function withDay(parts: readonly string[], part: string, { backward }: Grammar): string {
  const before = parts[parts.indexOf(part) - 1];
  return before !== undefined && backward.test(part) ? `${before} ${part}` : part;
}

/** Parts around a commitment whose time is the commitment's when it names none itself. */
function beside(parts: readonly string[], part: string, grammar: Grammar): readonly string[] {
  const at = parts.indexOf(part);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const isFree = (one: string) => !grammar.commits.test(one) && !grammar.blocks.test(one);
  return [
    ...(after !== undefined && isFree(after) ? [after] : []),
    ...(before !== undefined && isFree(before) && grammar.leads.test(before) ? [before] : []),
  ];
}
