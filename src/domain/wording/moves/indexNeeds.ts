import type { Move } from "../pack";

/** The words that moves need, by the two letters they begin with. */
export type NeedsIndex = {
  readonly words: ReadonlyMap<number, readonly NeededWord[]>;
  /** The moves that need no word. */
  readonly free: readonly number[];
  readonly count: number;
};

type NeededWord = { readonly word: string; readonly moves: readonly number[] };

/** Prepares moves so that a sentence is read once for the words that any of them needs. */
export function indexNeeds(moves: readonly Move[]): NeedsIndex {
  const byWord = new Map<string, number[]>();
  const free: number[] = [];
  for (const [index, { needs }] of moves.entries()) {
    if (needs === undefined) free.push(index);
    for (const word of needs ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  }
  const words = new Map<number, NeededWord[]>();
  for (const [word, indexes] of byWord) {
    const key = keyAt(word, 0);
    words.set(key, [...(words.get(key) ?? []), { word, moves: indexes }]);
  }
  return { words, free, count: moves.length };
}

/**
 * Where the words that a move needs begin for the last time in a sentence; one number for each move.
 *
 * @returns -1 for a move that the sentence cannot hold.
 */
export function lastNeeds(text: string, { words, free, count }: NeedsIndex): Int32Array {
  const last = new Int32Array(count).fill(-1);
  for (const move of free) last[move] = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    for (const { word, moves } of words.get(keyAt(text, at)) ?? []) {
      if (text.startsWith(word, at)) for (const move of moves) last[move] = at;
    }
  }
  return last;
}

const WIDTH = 0x10000;

/** Two letters as one number. */
const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) * WIDTH + text.charCodeAt(at + 1);
