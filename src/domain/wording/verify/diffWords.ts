import type { Word } from "./side";

/** A run of words that one side has and the other has not, at the same place. */
export type Edit = { readonly removed: readonly Word[]; readonly inserted: readonly Word[] };

const MOST_CELLS = 40_000;

/** The edits that lead from one sentence to the other, by their longest common words. */
export function diffWords(source: readonly Word[], candidate: readonly Word[]): Edit[] {
  const most = Math.min(source.length, candidate.length);
  const head = sameFrom(most, (index) => source[index]?.key === candidate[index]?.key);
  const tail = sameFrom(
    most - head,
    (index) => source.at(-1 - index)?.key === candidate.at(-1 - index)?.key,
  );
  const one = source.slice(head, source.length - tail);
  const other = candidate.slice(head, candidate.length - tail);
  const cells = one.length * other.length;
  if (one.length + other.length === 0) return [];
  if (cells === 0 || cells > MOST_CELLS) return [{ removed: one, inserted: other }];
  return editsFrom(one, other, commonLengths(one, other));
}

/** How many places in a row are the same, from 0 on. */
function sameFrom(most: number, isSame: (index: number) => boolean): number {
  let count = 0;
  while (count < most && isSame(count)) count += 1;
  return count;
}

function commonLengths(one: readonly Word[], other: readonly Word[]): Uint16Array {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        one[row]?.key === other[column]?.key
          ? (table[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0);
    }
  }
  return table;
}

function editsFrom(one: readonly Word[], other: readonly Word[], table: Uint16Array): Edit[] {
  const width = other.length + 1;
  const edits: Edit[] = [];
  let removed: Word[] = [];
  let inserted: Word[] = [];
  const flush = () => {
    if (removed.length + inserted.length > 0) edits.push({ removed, inserted });
    removed = [];
    inserted = [];
  };
  let row = 0;
  let column = 0;
  while (row < one.length || column < other.length) {
    const left = one[row];
    const right = other[column];
    if (left !== undefined && right !== undefined && left.key === right.key) {
      flush();
      row += 1;
      column += 1;
    } else if (
      right === undefined ||
      (left !== undefined &&
        (table[(row + 1) * width + column] ?? 0) >= (table[row * width + column + 1] ?? 0))
    ) {
      if (left !== undefined) removed.push(left);
      row += 1;
    } else {
      inserted.push(right);
      column += 1;
    }
  }
  flush();
  return edits;
}
