/** A source of chance that gives the same season for the same seed. */
export type Random = {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  /** One of the choices, in proportion to its weight. */
  weighted<T>(from: readonly T[], weightOf: (one: T) => number): T;
  chance(probability: number): boolean;
};

/**
 * Makes a source of chance.
 *
 * @param seed - A whole number; equal seeds give equal sequences.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32)
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(next() * from.length)];
    if (picked === undefined) throw new RangeError("nothing to pick from");
    return picked;
  };
  return {
    next,
    pick,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    weighted(from, weightOf) {
      let left = next() * from.reduce((sum, one) => sum + weightOf(one), 0);
      return from.find((one) => (left -= weightOf(one)) < 0) ?? pick(from);
    },
  };
}
