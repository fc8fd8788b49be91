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

/** The phrases that begin with a word: those whose second word may be missing, and the others by it. */
type Opened = {
  readonly alone: Phrase[];
  readonly followed: Map<string, Phrase[]>;
};

/** Phrases by their first words, so that a text is read once however many rules there are. */
export type CompiledRules = {
  readonly opened: ReadonlyMap<string, Opened>;
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
  const opened = new Map<string, Opened>();
  for (const { rules, language } of packs) {
    for (const rule of rules) {
      if (rule.only !== undefined && rule.only !== purpose) continue;
      for (const written of rule.phrases) {
        const slots = written.split(" ").flatMap((word) => slotsOf(word, unspaced));
        index({ rule, written, language, slots }, opened);
      }
    }
  }
  const made = { opened, crossesTags: purpose === "finding" };
  compiled[purpose].set(packs, made);
  return made;
}

function index(phrase: Phrase, opened: Map<string, Opened>): void {
  const openedBy = (word: string): Opened => {
    const known = opened.get(word) ?? { alone: [], followed: new Map<string, Phrase[]>() };
    opened.set(word, known);
    return known;
  };
  const [first, second] = phrase.slots;
  if (first !== undefined && second !== undefined && !first.optional && !second.optional) {
    for (const one of first.words) {
      const { followed } = openedBy(one);
      for (const other of second.words) {
        const listed = followed.get(other) ?? [];
        followed.set(other, listed);
        add(listed, phrase);
      }
    }
    return;
  }
  for (const { words, optional } of phrase.slots) {
    for (const word of words) add(openedBy(word).alone, phrase);
    if (!optional) return;
  }
}

function add(listed: Phrase[], phrase: Phrase): void {
  if (listed.at(-1) !== phrase) listed.push(phrase);
}

/** "please?" may be missing; "note|see" is either; "log-in" and scripts without spaces take several slots. */
function slotsOf(word: string, unspaced: boolean): Slot[] {
  const optional = word.length > 1 && word.endsWith("?");
  const bare = optional ? word.slice(0, -1) : word;
  if (bare.includes("|")) return [{ words: new Set(bare.split("|")), optional }];
  const parts = bare === "#" ? ["#"] : tokenize(bare, bare, unspaced).map(({ key }) => key);
  return parts.map((part) => ({ words: new Set([part]), optional }));
}
