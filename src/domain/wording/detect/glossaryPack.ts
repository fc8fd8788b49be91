import type { GlossaryEntry } from "../message";
import type { RulePack } from "../pack";

const made = new WeakMap<readonly GlossaryEntry[], readonly RulePack[]>();

/** The words of an account as rules. Their signs mean nothing: an admin writes plain words. */
export function glossaryPack(glossary: readonly GlossaryEntry[]): readonly RulePack[] {
  const known = made.get(glossary);
  if (known !== undefined) return known;
  const rules = glossary.flatMap(({ avoid, say }, at) => {
    const phrase = avoid
      .toLowerCase()
      .replace(/[|?#\s]+/g, " ")
      .trim();
    if (phrase === "") return [];
    return [
      {
        id: `glossary-${at + 1}`,
        phrases: [phrase],
        instead: [say],
        category: "internal-term" as const,
        severity: "high" as const,
        why: "Your own list says so.",
        examples: [],
      },
    ];
  });
  const packs = [{ id: "glossary", language: "*", rules }];
  made.set(glossary, packs);
  return packs;
}
