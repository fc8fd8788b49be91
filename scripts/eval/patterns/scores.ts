/** How well groups fit labels; 0 to 1 each. */
export type Scores = { readonly f1: number; readonly nmi: number; readonly ari: number };

/**
 * B³-F1, normalized mutual information (arithmetic mean) and adjusted Rand index.
 *
 * @param groups - Null is a group of its own.
 */
export function scoresOf(labels: readonly string[], groups: readonly (string | null)[]): Scores {
  const own = groups.map((group, at) => group ?? `alone ${at}`);
  const byLabel = countsOf(labels);
  const byGroup = countsOf(own);
  const both = labels.map((label, at) => `${label} / ${own[at] ?? ""}`);
  const byBoth = countsOf(both);
  const size = labels.length;
  let [precision, recall] = [0, 0];
  for (const [at, label] of labels.entries()) {
    const shared = byBoth.get(both[at] ?? "") ?? 0;
    precision += shared / (byGroup.get(own[at] ?? "") ?? 1) / size;
    recall += shared / (byLabel.get(label) ?? 1) / size;
  }
  const [a, b, joint] = [entropy(byLabel, size), entropy(byGroup, size), entropy(byBoth, size)];
  const pairs = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const expected = (pairs(byLabel) * pairs(byGroup)) / ((size * (size - 1)) / 2);
  return {
    f1: (2 * precision * recall) / (precision + recall),
    nmi: (2 * (a + b - joint)) / (a + b),
    ari: (pairs(byBoth) - expected) / ((pairs(byLabel) + pairs(byGroup)) / 2 - expected),
  };
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const entropy = (counts: ReadonlyMap<string, number>, size: number): number =>
  -[...counts.values()].reduce((sum, count) => sum + (count / size) * Math.log(count / size), 0);
