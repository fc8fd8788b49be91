import type { ThreeWay } from "#contract/templateDetail";
import type { RunItemState } from "#contract/templateRuns";
import { type Place, wordsAt } from "#domain/templates/wordsAt";
import type { DeskRule } from "../helpdesks/helpDesk";
import type { ItemRow } from "./runs";
import { isSameWords } from "./states";
import { threeWay } from "./threeWay";

/** What became of a text of a run, with a sentence for people. */
export type ItemVerdict = {
  readonly state: RunItemState;
  readonly detail?: string;
  readonly conflict?: ThreeWay;
};

/** Where a run's text stands in its rule. */
export const placeOf = ({ type, key }: Pick<ItemRow, "type" | "key">): Place => ({
  type,
  part: key.split(":").slice(2).join(":"),
});

/**
 * Why a text of a run may not be written over what stands in the help desk now.
 *
 * @param rule - As it is now; null when it is gone.
 * @returns Null when exactly the text stands there that is to be replaced.
 */
export function compareItem(item: ItemRow, rule: DeskRule | null): ItemVerdict | null {
  if (rule === null) return { state: "gone", detail: "It was deleted in Zendesk." };
  const { words_before: base, words_after: ours } = item;
  const theirs = wordsAt(rule.body, placeOf(item));
  if (base === null || ours === null) {
    return { state: "refused", detail: "There is nothing to write." };
  }
  if (theirs === null) {
    return { state: "gone", detail: "The rule has no text there any more." };
  }
  if (isSameWords(theirs, ours)) return { state: "unchanged" };
  if (isSameWords(theirs, base)) return null;
  return {
    state: "conflict",
    detail: "Somebody changed the text in Zendesk. Nothing was written over it.",
    conflict: threeWay({ base, ours, theirs }),
  };
}
