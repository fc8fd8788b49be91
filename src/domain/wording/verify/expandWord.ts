const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["cant", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["shan't", ["will", "not"]],
  ["ain't", ["is", "not"]],
  ["let's", ["let", "us"]],
  ["y'all", ["you", "all"]],
  ["e-mail", ["email"]],
]);

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["n't", ["not"]],
  ["'ll", ["will"]],
  ["'re", ["are"]],
  ["'ve", ["have"]],
  ["'m", ["am"]],
  ["'d", ["would"]],
];

/** Words after which `'s` is "is", not an owner's mark. */
const CONTRACTED = new Set([
  "it",
  "that",
  "there",
  "he",
  "she",
  "what",
  "who",
  "here",
  "where",
  "how",
  "this",
  "everything",
]);

/** A word in lower case, contractions written out: "can't" becomes "can", "not". */
export function expandWord(raw: string): readonly string[] {
  const word = raw.toLowerCase().replaceAll("\u2060", "").replace("’", "'");
  if (!word.includes("'")) return SHORT.get(word) ?? [word];
  const known = SHORT.get(word);
  if (known !== undefined) return known;
  for (const [ending, rest] of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length)
      return [word.slice(0, -ending.length), ...rest];
  }
  if (!word.endsWith("'s")) return [word];
  const stem = word.slice(0, -2);
  return CONTRACTED.has(stem) ? [stem, "is"] : [stem];
}
