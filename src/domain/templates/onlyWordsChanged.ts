import { changedPaths } from "./changedPaths";
import { type Item, type Place, wordsAt, withWords, type Words } from "./wordsAt";

/** What the help desk itself moves with every change, or counts beside it. */
const OWN = /(?:^|\.)(?:updated_at|outdated)$|^usage_\w+$|^url$|^variants\[\d+\]\.url$/;

/**
 * Proves that a rule or item differs from what it was by the words of one text and by nothing else:
 * conditions, order and all other actions are the same. Stamps that the help desk sets don't count.
 *
 * @returns The paths that differ beyond the text; none is the proof.
 */
export function onlyWordsChanged(
  before: Item,
  after: Item,
  { place, words }: { place: Place; words: Words },
): string[] {
  if (wordsAt(before, place) === null) return [`${place.type} ${place.part}`];
  return changedPaths(withWords(before, place, words), after).filter((path) => !OWN.test(path));
}

/** Whether nothing at all changed, stamps that the help desk sets left out. */
export const isSameItem = (before: Item, after: Item): boolean =>
  changedPaths(before, after).every((path) => OWN.test(path));
