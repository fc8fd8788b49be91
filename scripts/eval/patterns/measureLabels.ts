import { countTerms, labelGroup } from "#domain/patterns/labelGroup";
import { readTicketText } from "#domain/patterns/readTicketText";
import { stemOf } from "#domain/patterns/stemOf";
import type { LabeledSet } from "./readSet";

/** Words in names of intents that say nothing. */
const SMALL = new Set([
  "a",
  "an",
  "the",
  "of",
  "to",
  "is",
  "on",
  "in",
  "for",
  "and",
  "or",
  "by",
  "my",
]);

/** The share of the human names' word stems that our names of the same groups hold. */
export function measureLabels({ texts, labels }: LabeledSet): number {
  const read = texts.map((description) => readTicketText({ description }));
  const all = countTerms(read);
  const groups = new Map<string, typeof read>();
  for (const [at, label] of labels.entries()) {
    const text = read[at];
    if (label === "oos" || text === undefined) continue;
    groups.set(label, [...(groups.get(label) ?? []), text]);
  }
  const shares = [...groups].map(([name, held]) => {
    const wanted = stems(name).filter((stem) => !SMALL.has(stem));
    const { label, phrases } = labelGroup(countTerms(held), all);
    const said = new Set(stems([label, ...phrases].join(" ")));
    return wanted.length === 0 ? 1 : wanted.filter((stem) => said.has(stem)).length / wanted.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const stems = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .map(stemOf);
