import type { Rule, RulePack } from "../pack";
import { tokenize } from "./tokenize";

/** One place of a phrase: the words that may stand there, and whether it may be empty. */
export type Slot = { readonly words: readonly string[]; readonly optional: boolean };

/** A phrase of a rule, ready to be compared word by word. */
export type Phrase = {
  readonly rule: Rule;
  readonly written: string;
  readonly slots: readonly Slot[];
};

/** Phrases by the word they begin with, so that a text is read once however many rules there are. */
export type CompiledRules = {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a phrase may run through HTML tags: it may to be shown, not to be replaced. */
  readonly crossesTags: boolean;
};

/** What rules are looked up for: what to show, or what to write. */
export type Purpose = "finding" | "edit";

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
  const byFirstWord = new Map<string, Phrase[]>();
  for (const { rules } of packs) {
    for (const rule of rules) {
      if (rule.only !== undefined && rule.only !== purpose) continue;
      for (const written of rule.phrases) index(byFirstWord, rule, written, unspaced);
    }
  }
  const made = { byFirstWord, crossesTags: purpose === "finding" };
  compiled[purpose].set(packs, made);
  return made;
}

function index(
  byFirstWord: Map<string, Phrase[]>,
  rule: Rule,
  written: string,
  unspaced: boolean,
): void {
  const slots = written.split(" ").flatMap((word) => slotsOf(word, unspaced));
  const phrase = { rule, written, slots };
  for (const slot of slots) {
    for (const word of slot.words) {
      const listed = byFirstWord.get(word) ?? [];
      if (listed.at(-1) !== phrase) listed.push(phrase);
      byFirstWord.set(word, listed);
    }
    if (!slot.optional) return;
  }
}

/** "please?" may be missing; "note|see" is either; "log-in" and scripts without spaces take several slots. */
function slotsOf(word: string, unspaced: boolean): Slot[] {
  const optional = word.length > 1 && word.endsWith("?");
  const bare = optional ? word.slice(0, -1) : word;
  if (bare.includes("|")) return [{ words: bare.split("|"), optional }];
  const parts = bare === "#" ? ["#"] : tokenize(bare, bare, unspaced).map(({ key }) => key);
  return parts.map((part) => ({ words: [part], optional }));
}
