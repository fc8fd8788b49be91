/** Endings that make other forms of an English word, longest first, and what stays in their place. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["ations", "at"],
  ["ation", "at"],
  ["ities", "it"],
  ["ments", ""],
  ["ating", "at"],
  ["ings", ""],
  ["ment", ""],
  ["ated", "at"],
  ["ates", "at"],
  ["ions", ""],
  ["ally", ""],
  ["ers", ""],
  ["ies", "y"],
  ["ied", "y"],
  ["ing", ""],
  ["ion", ""],
  ["ity", "it"],
  ["als", ""],
  ["ate", "at"],
  ["ed", ""],
  ["es", ""],
  ["er", ""],
  ["al", ""],
  ["ly", ""],
  ["e", ""],
  ["s", ""],
];
const SHORTEST_STEM = 3;

/** A rough stem that forms of one English word share; other words come back nearly as they are. */
export function stemOf(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    if (word.length - ending.length < SHORTEST_STEM || !word.endsWith(ending)) continue;
    return undouble(word.slice(0, -ending.length) + instead);
  }
  return word;
}

/** Stopped, stopping and stop are one. */
const undouble = (stem: string): string =>
  /([bdgkmnprt])\1$/.test(stem) && stem.length > SHORTEST_STEM ? stem.slice(0, -1) : stem;
