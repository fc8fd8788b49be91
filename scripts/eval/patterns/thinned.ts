import { hashOf } from "#domain/patterns/hashOf";
import type { LabeledSet } from "./readSet";

/** The texts of a set at some places. */
function pickTexts(set: LabeledSet, places: readonly number[]): LabeledSet {
  const pick = (values: readonly string[]): string[] => places.map((at) => values[at] ?? "");
  return { ...set, texts: pick(set.texts), labels: pick(set.labels), splits: pick(set.splits) };
}

/** Every n-th text of a set, up to so many. */
export function thinned(set: LabeledSet, most: number): LabeledSet {
  const step = Math.max(1, set.texts.length / most);
  const count = Math.floor(set.texts.length / step);
  return pickTexts(
    set,
    Array.from({ length: count }, (_, at) => Math.floor(at * step)),
  );
}

/** The part for testing, as it is published; all texts when none is named. */
export function testPart(set: LabeledSet): LabeledSet {
  const places = [...set.splits.keys()].filter((at) => set.splits[at] === "test");
  return places.length === 0 ? set : pickTexts(set, places);
}

/** The labels that nothing was chosen by: those with an odd hash. */
export function heldOut(set: LabeledSet | null): LabeledSet | null {
  if (set === null) return null;
  const places = [...set.labels.keys()].filter((at) => hashOf(set.labels[at] ?? "") % 2 === 1);
  return { ...pickTexts(set, places), name: `${set.name}, held-out half` };
}
