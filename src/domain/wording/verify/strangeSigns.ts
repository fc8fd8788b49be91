import type { Comparison } from "./comparison";

const RUN = /[\u30a1-\u30f6ー]{2,}|[\u3400-\u9fff]/gu;

/**
 * Words in katakana and kanji of a text without spaces that are in neither source nor context, nor
 * among those that any message may use.
 */
export function strangeSigns(
  text: string,
  { source, allowance, lexicon }: Pick<Comparison, "source" | "allowance" | "lexicon">,
): string[] {
  const plain = lexicon?.plain;
  if (plain === null || plain === undefined) return [];
  return [...text.matchAll(RUN)]
    .map(([run]) => run)
    .filter((run) => !plain.has(run) && !source.text.includes(run))
    .filter((run) => !allowance.strings.some((string) => string.includes(run)));
}
