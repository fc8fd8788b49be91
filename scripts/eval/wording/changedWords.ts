/** How many words of a text are not in its rewrite, and how many it has. */
export function changedWords(before: string, after: string): { changed: number; words: number } {
  const left = new Map<string, number>();
  for (const word of after.split(/\s+/)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = before.split(/\s+/);
  const changed = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  }).length;
  return { changed, words: words.length };
}
