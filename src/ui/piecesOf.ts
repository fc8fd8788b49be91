import { diffArrays } from "diff";
import type { Format } from "#domain/wording/message";

/** A stretch that stays, or a stretch that is replaced. */
export type Piece =
  | { readonly kind: "same"; readonly text: string }
  | { readonly kind: "change"; readonly before: string; readonly after: string };

/** Tags, placeholders and entities are never cut; words keep their apostrophes, times and amounts whole. */
const TOKEN =
  /\{\{.*?\}\}|\{%.*?%\}|<(?:"[^"]*"|'[^']*'|[^'">])*>|&(?:#\w+|\w+);|\s+|[\p{L}\p{N}]+(?:['’.,:@/-][\p{L}\p{N}]+)*|./gsu;
const PLAIN_TOKEN = /\{\{.*?\}\}|\{%.*?%\}|\s+|[\p{L}\p{N}]+(?:['’.,:@/-][\p{L}\p{N}]+)*|./gsu;

/**
 * How one text becomes another, word by word, in the order of reading.
 *
 * The pieces' `before` and `same` texts joined are the first text, `after` and `same` the second,
 * to the byte. Changes with nothing but a blank between them are one change.
 */
export function piecesOf(before: string, after: string, format: Format): readonly Piece[] {
  const pattern = format === "html" ? TOKEN : PLAIN_TOKEN;
  const parts = diffArrays(before.match(pattern) ?? [], after.match(pattern) ?? []);
  const pieces: Piece[] = [];
  for (const { value, added, removed } of parts) {
    const text = value.join("");
    const next: Piece =
      added || removed
        ? { kind: "change", before: removed ? text : "", after: added ? text : "" }
        : { kind: "same", text };
    join(pieces, next);
  }
  return pieces;
}

/** The text with the chosen changes made and the others left as they were. */
export const withChanges = (pieces: readonly Piece[], isMade: (index: number) => boolean): string =>
  pieces
    .map((piece, index) => {
      if (piece.kind === "same") return piece.text;
      return isMade(index) ? piece.after : piece.before;
    })
    .join("");

function join(pieces: Piece[], next: Piece): void {
  const last = pieces.at(-1);
  if (next.kind === "same" || last === undefined) {
    pieces.push(next);
    return;
  }
  if (last.kind === "change") {
    pieces[pieces.length - 1] = merged(last, next);
    return;
  }
  const before = pieces.at(-2);
  if (before?.kind === "change" && /^\s+$/.test(last.text) && !last.text.includes("\n")) {
    const blank: Piece = { kind: "change", before: last.text, after: last.text };
    pieces.splice(-2, 2, merged(merged(before, blank), next));
    return;
  }
  pieces.push(next);
}

type ChangePiece = Extract<Piece, { kind: "change" }>;

const merged = (one: ChangePiece, other: ChangePiece): ChangePiece => ({
  kind: "change",
  before: one.before + other.before,
  after: one.after + other.after,
});
