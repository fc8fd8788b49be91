import type { Alignment, Pair } from "./alignment";
import { groupSentences } from "./groupSentences";
import type { Sentence } from "./side";

/** The least share of common words by which two sentences are taken for one. */
const ALIKE = 0.5;
/** Beyond this many unequal sentences, only neighbors are compared. */
const WINDOW = 24;
/** In texts of more unequal sentences than this, neighbors are fewer. */
const MANY = 300;
const NARROW = 6;

/**
 * Pairs the sentences of two texts: equal ones first, wherever they moved to, then the most alike.
 * Linear for texts that are mostly equal; unequal ones are compared within a window.
 */
export function alignSentences(
  source: readonly Sentence[],
  candidate: readonly Sentence[],
): Alignment {
  const waiting = new Map<string, Sentence[]>();
  for (const sentence of source) {
    const same = waiting.get(sentence.key);
    if (same === undefined) waiting.set(sentence.key, [sentence]);
    else same.push(sentence);
  }
  const left: Sentence[] = [];
  const equal = new Set<Sentence>();
  for (const sentence of candidate) {
    const same = waiting.get(sentence.key)?.shift();
    if (same === undefined) left.push(sentence);
    else equal.add(same);
  }
  return pairAlike(
    source.filter((sentence) => !equal.has(sentence)),
    left,
  );
}

function pairAlike(source: readonly Sentence[], candidate: readonly Sentence[]): Alignment {
  const bags = new Map([...source, ...candidate].map((sentence) => [sentence, bagOf(sentence)]));
  const scored: { score: number; source: Sentence; candidate: Sentence }[] = [];
  const reach = Math.max(source.length, candidate.length) > MANY ? NARROW : WINDOW;
  for (const [index, one] of source.entries()) {
    const from = Math.max(0, index - reach);
    for (const [step, two] of candidate.slice(from, index + reach + 1).entries()) {
      const other = from + step;
      const score = likeness(bags.get(one), bags.get(two));
      if (score >= ALIKE)
        scored.push({ score: score - Math.abs(index - other) / 1000, source: one, candidate: two });
    }
  }
  scored.sort((one, other) => other.score - one.score);
  const taken = new Set<Sentence>();
  const changed: Pair[] = [];
  for (const pair of scored) {
    if (taken.has(pair.source) || taken.has(pair.candidate)) continue;
    taken.add(pair.source).add(pair.candidate);
    changed.push({ source: pair.source, candidate: pair.candidate });
  }
  const isFree = (sentence: Sentence) => !taken.has(sentence);
  const dropped = source.filter(isFree);
  const added = candidate.filter(isFree);
  const partOf = (
    sentence: Sentence,
    index: number,
    wholes: readonly Sentence[],
    least: number,
  ) => {
    const near = wholes.length > MANY ? wholes.slice(index, index + NARROW) : wholes;
    return near.find((other) => isWithin(bags.get(sentence), bags.get(other), least));
  };
  const merged = dropped.slice(0, MANY).flatMap((sentence, index) => {
    const whole = partOf(sentence, index, candidate, PART);
    return whole === undefined ? [] : [{ source: sentence, candidate: whole }];
  });
  const divided = added.slice(0, MANY).flatMap((sentence, index) => {
    const whole = partOf(sentence, index, source, PIECE);
    return whole === undefined ? [] : [{ source: whole, candidate: sentence }];
  });
  const groups = groupSentences([...changed, ...merged, ...divided], source, candidate);
  return { changed, merged, dropped, added, groups };
}

type Bag = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

function bagOf({ words }: Sentence): Bag {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, size: words.length };
}

/** The least share of a sentence's words that must be in a longer one to be part of it. */
const PART = 0.75;
/** The same for a sentence that came out of a longer one, which has new words around it. */
const PIECE = 0.6;

function isWithin(part: Bag | undefined, whole: Bag | undefined, least: number): boolean {
  if (part === undefined || whole === undefined || part.size < 2 || whole.size < part.size) {
    return false;
  }
  return commonIn(part, whole) >= (part.size === 2 ? 1 : least) * part.size;
}

function commonIn(one: Bag, other: Bag): number {
  let common = 0;
  for (const [key, count] of one.counts) common += Math.min(count, other.counts.get(key) ?? 0);
  return common;
}

/** Dice's coefficient over words, with repetitions. */
function likeness(one: Bag | undefined, other: Bag | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const most = (2 * Math.min(one.size, other.size)) / (one.size + other.size);
  if (most < ALIKE) return 0;
  return (2 * commonIn(one, other)) / (one.size + other.size);
}
