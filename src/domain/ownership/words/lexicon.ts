/** Phrases of five languages, matched on whole words of lower-cased text. */
export type Lexicon = (text: string) => boolean;

/**
 * Makes one search out of many phrases.
 *
 * @param phrases - Lower case; a blank matches any run of white space, an apostrophe either kind.
 */
export function lexicon(phrases: readonly string[]): Lexicon {
  const one = phrases
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, "\\s+"),
    )
    .join("|");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])`, "iu");
  return (text) => found.test(text);
}
