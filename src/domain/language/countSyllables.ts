const SILENT_ENDING = /(?:[^laeiouy]es|[^td]ed|[^l]e)$/;
const VOWELS = /[aeiouy]+/g;
const EXTRA = /(?:ia|io|ea(?=t[eo])|eo|ua(?!l?ly)|ii|iu|[^aeiou]yi|ism$|thm$)/g;
const FEWER = /(?:tio|sio|cia|tia|gio|que|gue|cious|tious|[aeiou]ue?s?$)/g;

/**
 * How many syllables an English word has, by the usual counting of vowel groups.
 *
 * @param word - One word; case does not matter.
 * @returns At least 1.
 */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  if (plain.length <= 3) return 1;
  const base = plain.replace(SILENT_ENDING, (ending) =>
    ending.length > 1 ? (ending[0] ?? "") : "",
  );
  const groups = base.match(VOWELS)?.length ?? 0;
  const extra = plain.match(EXTRA)?.length ?? 0;
  const fewer = plain.match(FEWER)?.length ?? 0;
  return Math.max(1, groups + extra - Math.min(extra, fewer));
}
