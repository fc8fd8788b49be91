const K1 = 1.2;
const B = 0.75;

/** Ranks the texts before one of them by BM25 over its words: the usual peer. */
export function makeBm25(texts: readonly string[]): (at: number) => number[] {
  const words = texts.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const usual = words.reduce((sum, list) => sum + list.length, 0) / words.length;
  const postings = new Map<string, Map<number, number>>();
  for (const [at, list] of words.entries()) {
    for (const word of list) {
      const held = postings.get(word) ?? new Map<number, number>();
      held.set(at, (held.get(at) ?? 0) + 1);
      postings.set(word, held);
    }
  }
  return (at) => {
    const scores = new Float64Array(at);
    for (const word of new Set(words[at])) {
      const held = postings.get(word) ?? new Map<number, number>();
      const rarity = Math.log(1 + (texts.length - held.size + 0.5) / (held.size + 0.5));
      for (const [other, count] of held) {
        if (other >= at) continue;
        const length = 1 - B + (B * (words[other]?.length ?? 0)) / usual;
        scores[other] = (scores[other] ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * length);
      }
    }
    return Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  };
}
