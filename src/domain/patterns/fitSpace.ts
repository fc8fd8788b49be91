import { countWords, WORD_COLUMNS } from "./countWords";
import { fitBasis } from "./fitBasis";
import { fitRarity, overlap, type Rarity, weigh } from "./fitRarity";
import { makeSpeller, type Spell } from "./makeSpeller";
import type { Measures } from "./measureTicket";
import type { SparseRow } from "./sparseRows";
import { meanOf, toLengthOne } from "./vectors";

/** What is typical of an account's tickets, so that what is special in one stands out. */
export type Space = {
  readonly spell: Spell;
  readonly gramRarity: Rarity;
  readonly wordRarity: Rarity;
  readonly usualMeaning: Float32Array;
  readonly usualSpelling: Float32Array;
};

/** A ticket seen in a space. */
export type Point = {
  /** Meaning and spelling in one vector of length 1. */
  readonly vector: Float32Array<ArrayBuffer>;
  readonly words: SparseRow;
  readonly title: SparseRow;
  readonly length: number;
  readonly isAutomatic: boolean;
};

/** Spelling counts this much beside meaning. */
const SPELLING = 0.8;
const MOST_WORDS = 100_000;
/** An account with this many tickets needs no others to learn spelling from. */
const FEW = 2000;
/** From this many words on, shared wording counts in full. */
const LONG_TEXT = 60;

/** What is usual anywhere counts as much as so many tickets of the account's own. */
const USUAL_COUNTS = 200;

/**
 * Learns what is typical of an account's tickets.
 *
 * @param own - The account's tickets; the more (up to some thousands), the better.
 * @param usual - What help desks get anywhere, for want of own ones; at least one.
 * @param dimensions - Of the sentence encoder's vectors; 0 without one.
 */
export function fitSpace(
  own: readonly Measures[],
  usual: readonly Measures[],
  dimensions: number,
): Space {
  const measures = own.length < FEW ? [...usual, ...own] : own;
  const basis = fitBasis(measures.map(({ plain }) => plain));
  const wordRarity = fitRarity(
    measures.map(({ plain }) => countWords(plain)),
    { width: WORD_COLUMNS, most: MOST_WORDS },
  );
  const spell = makeSpeller(basis);
  const typical = (vectorOf: (measures: Measures) => Float32Array | null, size: number) => {
    const listed = (all: readonly Measures[]) => all.map(vectorOf).filter((each) => each !== null);
    return blend(listed(own), listed(usual), size);
  };
  return {
    spell,
    gramRarity: basis.rarity,
    wordRarity,
    usualMeaning: typical(({ meaning }) => meaning, dimensions),
    usualSpelling: typical(({ plain }) => spell(plain), basis.rank),
  };
}

function blend(
  own: readonly Float32Array[],
  usual: readonly Float32Array[],
  size: number,
): Float32Array {
  const ours = meanOf(own, size);
  const theirs = meanOf(usual, size);
  const share = own.length / (own.length + USUAL_COUNTS);
  return ours.map((value, at) => share * value + (1 - share) * (theirs[at] ?? 0));
}

/** Numbers in a point's vector. */
export const dimensionsOf = (space: Space): number =>
  space.usualMeaning.length + space.usualSpelling.length;

/** Meaning and spelling of a ticket in one vector of length 1. */
export function vectorIn(space: Space, measures: Measures): Float32Array<ArrayBuffer> {
  const spelling = toLengthOne(minus(space.spell(measures.plain), space.usualSpelling));
  const vector = new Float32Array(dimensionsOf(space));
  if (measures.meaning !== null) {
    vector.set(toLengthOne(minus(measures.meaning, space.usualMeaning)));
  }
  const from = space.usualMeaning.length;
  for (let k = 0; k < spelling.length; k += 1) vector[from + k] = (spelling[k] ?? 0) * SPELLING;
  return toLengthOne(vector);
}

/** Sees a ticket in a space. @param vector - Its `vectorIn` the space, when that is known. */
export const placeIn = (
  space: Space,
  measures: Measures,
  vector: Float32Array<ArrayBuffer> = vectorIn(space, measures),
): Point => ({
  vector,
  words: weigh(countWords(measures.plain), space.wordRarity),
  title: weigh(countWords(measures.plainTitle), space.wordRarity),
  length: measures.length,
  isAutomatic: measures.isAutomatic,
});

/**
 * How alike two tickets are, about 0 to 1.
 *
 * Short questions are compared by their vectors. Long reports share so much
 * that only common wording, rare words above all, tells the same trouble from
 * a similar one; so the longer the shorter text, the more wording counts.
 *
 * @param cosine - Of the two vectors.
 */
export function likeness(a: Point, b: Point, cosine: number): number {
  const share = 0.5 * Math.min(1, Math.min(a.length, b.length) / LONG_TEXT);
  if (share === 0) return cosine;
  const wording = 1.5 * overlap(a.words, b.words) + 0.5 * overlap(a.title, b.title);
  return (cosine + share * wording) / (1 + 2 * share);
}

function minus(a: Float32Array, b: Float32Array): Float32Array<ArrayBuffer> {
  const difference = new Float32Array(a);
  for (let at = 0; at < b.length; at += 1) difference[at] = (a[at] ?? 0) - (b[at] ?? 0);
  return difference;
}
