const SILENT_ENDING = /(?:[^laeiouy]es|[^td]ed|[^l]e)$/;
const VOWELS = /[aeiouy]+/g;
const EXTRA = /(?:ia|io|ea(?=t[eo])|eo|ua(?!l?ly)|ii|iu|[^aeiou]yi|ism$|thm$)/g;
const FEWER = /(?:tio|sio|cia|tia|gio|que|gue|cious|tious|[aeiou]ue?s?$)/g;

/** Notices use few words, and these again and again. */
const counted = new Map<string, number>();
const MOST_REMEMBERED = 5000;

/**
 * How many syllables an English word has, by the usual counting of vowel groups.
 *
 * @param word - One word; case does not matter.
 * @returns At least 1.
 */
export function countSyllables(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = countAnew(word);
  if (counted.size < MOST_REMEMBERED) counted.set(word, count);
  return count;
}

function countAnew(word: string): number {
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
