import type { Rule, RulePack } from "../pack";
import { tokenize } from "./tokenize";

/** One place of a phrase: the words that may stand there, and whether it may be empty. */
type Slot = { readonly words: ReadonlySet<string>; readonly optional: boolean };

/** A phrase of a rule, ready to be compared word by word. */
export type Phrase = {
  readonly rule: Rule;
  readonly written: string;
  readonly language: string;
  readonly slots: readonly Slot[];
};

/** What rules are looked up for: what to show, or what to write. */
export type Purpose = "finding" | "edit";

/**
 * Phrases by their first two words, or by the first alone where the second may be missing, so
 * that a text is read once however many rules there are.
 */
export type CompiledRules = {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byPair: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a phrase may run through HTML tags: it may to be shown, not to be replaced. */
  readonly crossesTags: boolean;
};

const compiled = {
  finding: new WeakMap<readonly RulePack[], CompiledRules>(),
  edit: new WeakMap<readonly RulePack[], CompiledRules>(),
};

/** The index of those rules of a list of packs that serve a purpose; made once for each. */
export function compileRules(
  packs: readonly RulePack[],
  purpose: Purpose,
  unspaced = false,
): CompiledRules {
  const known = compiled[purpose].get(packs);
  if (known !== undefined) return known;
  const byWord = new Map<string, Phrase[]>();
  const byPair = new Map<string, Phrase[]>();
  for (const { rules, language } of packs) {
    for (const rule of rules) {
      if (rule.only !== undefined && rule.only !== purpose) continue;
      for (const written of rule.phrases) {
        const slots = written.split(" ").flatMap((word) => slotsOf(word, unspaced));
        index({ rule, written, language, slots }, byWord, byPair);
      }
    }
  }
  const made = { byWord, byPair, crossesTags: purpose === "finding" };
  compiled[purpose].set(packs, made);
  return made;
}

/** The key of two words that follow each other. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;

function index(phrase: Phrase, byWord: Map<string, Phrase[]>, byPair: Map<string, Phrase[]>): void {
  const [first, second] = phrase.slots;
  if (first !== undefined && second !== undefined && !first.optional && !second.optional) {
    for (const one of first.words) {
      for (const other of second.words) add(byPair, pairKey(one, other), phrase);
    }
    return;
  }
  for (const { words, optional } of phrase.slots) {
    for (const word of words) add(byWord, word, phrase);
    if (!optional) return;
  }
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const listed = map.get(key);
  if (listed === undefined) map.set(key, [phrase]);
  else if (listed.at(-1) !== phrase) listed.push(phrase);
}

/** "please?" may be missing; "note|see" is either; "log-in" and scripts without spaces take several slots. */
function slotsOf(word: string, unspaced: boolean): Slot[] {
  const optional = word.length > 1 && word.endsWith("?");
  const bare = optional ? word.slice(0, -1) : word;
  if (bare.includes("|")) return [{ words: new Set(bare.split("|")), optional }];
  const parts = bare === "#" ? ["#"] : tokenize(bare, bare, unspaced).map(({ key }) => key);
  return parts.map((part) => ({ words: new Set([part]), optional }));
}
