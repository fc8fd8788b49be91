import type { GlossaryEntry } from "../message";
import type { RulePack } from "../pack";

const made = new WeakMap<readonly GlossaryEntry[], Map<string, readonly RulePack[]>>();

/**
 * The words of an account that customers should not meet, as rules of one language. Their signs mean
 * nothing: an admin writes plain words. A word without others instead is found and left in place.
 */
export function glossaryPack(
  glossary: readonly GlossaryEntry[],
  language: string,
): readonly RulePack[] {
  const known = made.get(glossary) ?? new Map<string, readonly RulePack[]>();
  made.set(glossary, known);
  const packs = known.get(language) ?? [packOf(glossary, language)];
  known.set(language, packs);
  return packs;
}

function packOf(glossary: readonly GlossaryEntry[], language: string): RulePack {
  const rules = glossary.flatMap(({ avoid, say, kind, languages }, at) => {
    const phrase = avoid
      .toLowerCase()
      .replace(/[|?#\s]+/g, " ")
      .trim();
    const isElsewhere = languages !== undefined && !languages.includes(language);
    if (phrase === "" || kind === "keep" || isElsewhere) return [];
    return [
      {
        id: `glossary-${at + 1}`,
        phrases: [phrase],
        instead: say.trim() === "" ? [] : [say],
        category: "internal-term" as const,
        severity: "high" as const,
        why: "Your own list says so.",
        examples: [],
      },
    ];
  });
  return { id: "glossary", language: "*", rules };
}
