import { countGrams } from "./countGrams";
import { weigh } from "./fitRarity";
import { placeIn, type Point, type Space } from "./fitSpace";
import { keepRows } from "./keepRows";
import type { Measures } from "./measureTicket";
import type { SparseRow } from "./sparseRows";
import { dot } from "./vectors";

/** A ticket seen as closely as it takes to find its duplicates. */
export type CloseView = { readonly point: Point; readonly grams: SparseRow };

/** Remembers tickets and ranks them by how likely they report the same as a new one. */
export type Ranker = {
  /** The places of those remembered, in the order they were added, most alike first. */
  readonly rank: (asked: CloseView) => number[];
  readonly add: (view: CloseView) => void;
};

/** How much of what is usual around a ticket is taken off its scores. */
const EASED = 0.5;
const LOOKED_AT = 10;
/** A ticket ten times as long ago is so many standard deviations less likely about the same. */
const RECENCY = 0.5;

/** Looks closely at a ticket. */
export const viewClosely = (
  space: Space,
  measures: Measures,
  point: Point = placeIn(space, measures),
): CloseView => ({ point, grams: weigh(countGrams(measures.plain), space.gramRarity) });

/**
 * Makes a ranker that has seen nothing yet.
 *
 * Meaning, spelling, words, and how much of one's subject the other's text
 * holds each give a score. From each, half of what is usual for that ticket
 * is taken off, as some are like everything; what counts is how many standard
 * deviations a ticket stands above the others, summed over the four.
 *
 * @param recency - How much newer ones are preferred; 0 when the order of adding says nothing.
 * @see https://www.jmlr.org/papers/v11/radovanovic10a.html (hubs among near neighbors)
 */
export function makeRanker({ recency = RECENCY }: { recency?: number } = {}): Ranker {
  const ways = [alikeVectors(), alikeRows(({ grams }) => grams), alikeRows(wordsOf), covered()];
  const crowds = ways.map((): number[][] => []);
  let last: { view: CloseView; scores: Float64Array[] } | null = null;
  let size = 0;

  function scoresOf(view: CloseView): Float64Array[] {
    if (last?.view !== view) last = { view, scores: ways.map(({ score }) => score(view, size)) };
    return last.scores;
  }

  return {
    rank(asked) {
      const sums = Float64Array.from(
        { length: size },
        (_, at) => -recency * Math.log10(size - at + LOOKED_AT),
      );
      for (const [way, scores] of scoresOf(asked).entries()) {
        const crowd = crowds[way] ?? [];
        addStandardized(
          scores.map((score, at) => score - EASED * mean(crowd[at] ?? [])),
          sums,
        );
      }
      return Array.from(sums.keys()).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
    },
    add(view) {
      for (const [way, scores] of scoresOf(view).entries()) {
        const crowd = crowds[way] ?? [];
        const own: number[] = [];
        for (const [at, score] of scores.entries()) {
          keepBest(crowd[at] ?? [], score);
          keepBest(own, score);
        }
        crowd.push(own);
      }
      for (const { add } of ways) add(view, size);
      size += 1;
      last = null;
    },
  };
}

type Way = {
  /** Scores of those added before, by place. */
  readonly score: (asked: CloseView, size: number) => Float64Array;
  readonly add: (view: CloseView, at: number) => void;
};

const wordsOf = ({ point }: CloseView): SparseRow => point.words;

function alikeVectors(): Way {
  const kept: Float32Array[] = [];
  return {
    score: ({ point }) => Float64Array.from(kept, (other) => dot(point.vector, other)),
    add: ({ point }) => void kept.push(point.vector),
  };
}

function alikeRows(rowOf: (view: CloseView) => SparseRow): Way {
  const rows = keepRows();
  return {
    score: (asked, size) => rows.products(rowOf(asked), size),
    add: (view, at) => rows.add(rowOf(view), at),
  };
}

/** How much of either one's subject is in the other's text: a reporter's title is another's sentence. */
function covered(): Way {
  const texts = keepRows();
  const titles = keepRows();
  return {
    score({ point }, size) {
      const reverse = titles.products(present(point.words), size);
      return texts.products(shares(point.title), size).map((one, at) => one + (reverse[at] ?? 0));
    },
    add({ point }, at) {
      texts.add(present(point.words), at);
      titles.add(shares(point.title), at);
    },
  };
}

const present = ({ columns }: SparseRow): SparseRow => ({
  columns,
  values: new Float32Array(columns.length).fill(1),
});

function shares({ columns, values }: SparseRow): SparseRow {
  const all = values.reduce((sum, value) => sum + value, 0);
  return { columns, values: values.map((value) => value / (all || 1)) };
}

function addStandardized(scores: Float64Array, sums: Float64Array): void {
  const usual = mean(scores);
  let squares = 0;
  for (const score of scores) squares += (score - usual) ** 2;
  if (squares === 0) return;
  const deviation = Math.sqrt(squares / scores.length);
  for (const [at, score] of scores.entries()) {
    sums[at] = (sums[at] ?? 0) + (score - usual) / deviation;
  }
}

/** Puts a score in its place in a list of the best ones. */
function keepBest(best: number[], score: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1] ?? 0) < score) at -= 1;
  if (at >= LOOKED_AT) return;
  best.splice(at, 0, score);
  if (best.length > LOOKED_AT) best.pop();
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum / Math.max(1, values.length);
}
