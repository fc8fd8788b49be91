import { countSyllables } from "./countSyllables";
import { splitSentences } from "./splitSentences";

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[\uE000-\uE00F]\uE0FF*/gu;

/**
 * The Flesch-Kincaid grade of an English text: years of school needed to read it.
 *
 * A line break ends a sentence, and a masked fact counts as one short word, since
 * addresses and placeholders would shift the grade by two years or more.
 *
 * @param masked - The text as the reader sees it, facts masked.
 * @returns A grade rounded to one decimal; 0 for a text without words.
 * @see https://en.wikipedia.org/wiki/Flesch%E2%80%93Kincaid_readability_tests
 */
export function gradeOf(masked: string): number {
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  for (const { start, end } of splitSentences(masked)) {
    const found = masked.slice(start, end).match(WORD) ?? [];
    if (found.length === 0) continue;
    sentences += 1;
    words += found.length;
    for (const word of found) syllables += countSyllables(word);
  }
  if (words === 0) return 0;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.round(grade * 10) / 10;
}
