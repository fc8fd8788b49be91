import { diffArrays } from "diff";

/**
 * A stretch of two changes of one text: the same on all sides, changed by us, by them, by both in
 * the same way, or by both differently.
 */
export type MergePiece = {
  readonly kind: "same" | "ours" | "theirs" | "both" | "clash";
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
};

/**
 * Lays two changes of one text over each other, word by word (diff3).
 *
 * @param base - What both began from.
 * @returns Pieces whose bases, ours and theirs joined give the three texts back.
 * @see https://www.cis.upenn.edu/~bcpierce/papers/diff3-short.pdf
 */
export function mergeWords(base: string, ours: string, theirs: string): MergePiece[] {
  const words = wordsOf(base);
  const sides = [changesOf(words, wordsOf(ours)), changesOf(words, wordsOf(theirs))] as const;
  const pieces: MergePiece[] = [];
  for (let at = 0; at <= words.length;) {
    const end = endOfChange(sides, at);
    if (end === null) {
      const word = words[at];
      if (word !== undefined) push(pieces, { kind: "same", base: word, ours: word, theirs: word });
      at += 1;
      continue;
    }
    const [one, other] = [
      sideBetween(words, sides[0], at, end),
      sideBetween(words, sides[1], at, end),
    ];
    const before = words.slice(at, end).join("");
    push(pieces, { kind: kindOf(before, one, other), base: before, ours: one, theirs: other });
    // An insertion stands before the word at its place, which comes next.
    for (const side of sides)
      for (const change of side) if (change.start === at) change.done = true;
    at = end;
  }
  return pieces;
}

/** Words of `base` from `start` to `end` that became `text`. */
type WordChange = { start: number; end: number; text: string; done: boolean };

const wordsOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];

function changesOf(base: readonly string[], side: readonly string[]): WordChange[] {
  const changes: WordChange[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays([...base], [...side])) {
    const last = changes.at(-1);
    const open = last?.end === at ? last : undefined;
    if (added) {
      if (open === undefined)
        changes.push({ start: at, end: at, text: value.join(""), done: false });
      else open.text += value.join("");
    } else if (removed) {
      if (open === undefined)
        changes.push({ start: at, end: at + value.length, text: "", done: false });
      else open.end += value.length;
      at += value.length;
    } else at += value.length;
  }
  return changes;
}

/** How far the changes of both sides reach that begin at a place, overlaps included; null for none. */
function endOfChange(sides: readonly (readonly WordChange[])[], at: number): number | null {
  const begins = sides.flat().some(({ start, done }) => start === at && !done);
  if (!begins) return null;
  let end = at;
  for (let grown = true; grown;) {
    const reach = Math.max(
      end,
      ...sides
        .flat()
        .flatMap((one) => (!one.done && (one.start < end || one.start === at) ? one.end : [])),
    );
    grown = reach > end;
    end = reach;
  }
  return end;
}

/** What a side says between two places of the base. */
function sideBetween(
  base: readonly string[],
  side: readonly WordChange[],
  start: number,
  end: number,
): string {
  let text = "";
  let at = start;
  for (const change of side) {
    const isWithin = change.start >= start && (change.start < end || change.start === start);
    if (change.done || !isWithin) continue;
    text += base.slice(at, change.start).join("") + change.text;
    at = change.end;
    change.done = true;
  }
  return text + base.slice(at, end).join("");
}

function kindOf(base: string, ours: string, theirs: string): MergePiece["kind"] {
  if (ours === theirs) return ours === base ? "same" : "both";
  if (theirs === base) return "ours";
  return ours === base ? "theirs" : "clash";
}

function push(pieces: MergePiece[], piece: MergePiece): void {
  const last = pieces.at(-1);
  if (last === undefined || last.kind !== piece.kind) {
    pieces.push(piece);
    return;
  }
  pieces[pieces.length - 1] = {
    kind: piece.kind,
    base: last.base + piece.base,
    ours: last.ours + piece.ours,
    theirs: last.theirs + piece.theirs,
  };
}
