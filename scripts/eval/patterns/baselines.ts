import { countWords, WORD_COLUMNS } from "#domain/patterns/countWords";
import { fitBasis } from "#domain/patterns/fitBasis";
import { fitRarity, weigh } from "#domain/patterns/fitRarity";
import { makeSpeller } from "#domain/patterns/makeSpeller";
import { readTicketText } from "#domain/patterns/readTicketText";
import { kMeans } from "#domain/patterns/kMeans";
import type { LabeledSet } from "./readSet";
import { type Scores, scoresOf } from "./scores";

/** What a text must share with an earlier one to be put beside it. */
const ALIKE = 0.4;

const plainOf = ({ texts }: LabeledSet): string[] =>
  texts.map((description) => readTicketText({ description }).plain);

/** The usual peer: character n-grams with LSA, then k-means that is told the number of groups. */
export function charactersWithKMeans(set: LabeledSet): Scores {
  const plain = plainOf(set);
  const spell = makeSpeller(fitBasis(plain));
  return scoresOf(set.labels, kMeans(plain.map(spell), new Set(set.labels).size, 1).map(String));
}

/** TF-IDF over words: each text joins the earlier text most like it, when that is like enough. */
export function wordsWithLeader(set: LabeledSet): Scores {
  const rows = plainOf(set).map(countWords);
  const rarity = fitRarity(rows, { width: WORD_COLUMNS, most: WORD_COLUMNS });
  const holders = new Map<number, { at: number; value: number }[]>();
  const groups: number[] = [];
  for (const [at, row] of rows.entries()) {
    const { columns, values } = weigh(row, rarity);
    const scores = new Map<number, number>();
    for (const [k, column] of columns.entries()) {
      const value = values[k] ?? 0;
      const held = holders.get(column) ?? [];
      for (const other of held) {
        scores.set(other.at, (scores.get(other.at) ?? 0) + value * other.value);
      }
      held.push({ at, value });
      holders.set(column, held);
    }
    let best = { at: -1, score: ALIKE };
    for (const [other, score] of scores) if (score > best.score) best = { at: other, score };
    groups.push(best.at < 0 ? at : (groups[best.at] ?? at));
  }
  return scoresOf(set.labels, groups.map(String));
}
