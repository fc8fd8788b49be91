import { diffArrays } from "diff";
import type { Format } from "#domain/wording/message";

/** A stretch that stays, or a stretch that is replaced. */
export type Piece =
  | { readonly kind: "same"; readonly text: string }
  | { readonly kind: "change"; readonly before: string; readonly after: string };

/**
 * Tags, placeholders and entities are never cut; words keep their apostrophes, times and amounts
 * whole. What opens and never closes ends at the next opening, so that no text takes long.
 */
const PLACEHOLDER =
  /\{\{(?:"[^"]*"|'[^']*'|[^{}'"])*\}\}|\{%(?:"[^"]*"|'[^']*'|[^{%'"]|%(?!\}))*%\}/;
const WORD = /\s+|[\p{L}\p{N}]+(?:['’.,:@/-][\p{L}\p{N}]+)*|./u;
const MARKUP = /<(?:"[^"]*"|'[^']*'|[^'"<>])*>|&(?:#\w+|\w+);/;
const PLAIN_TOKEN = new RegExp(`${PLACEHOLDER.source}|${WORD.source}`, "gsu");
const TOKEN = new RegExp(`${PLACEHOLDER.source}|${MARKUP.source}|${WORD.source}`, "gsu");
const ENDS_LINE = /\n|^<(?:\/p|br)\b/i;

/** Words that differ; comparing takes the square of this, about a tenth of a second at most. */
const MOST_EDITS = 1000;

/**
 * How one text becomes another, word by word, in the order of reading.
 *
 * The pieces' `before` and `same` texts joined are the first text, `after` and `same` the second,
 * to the byte. Changes with nothing but a blank between them are one change. Long texts that have
 * little in common are compared line by line, and stand as one change when they share no more.
 */
export function piecesOf(before: string, after: string, format: Format): readonly Piece[] {
  const pattern = format === "html" ? TOKEN : PLAIN_TOKEN;
  const [old, young] = [before, after].map((text) => text.match(pattern) ?? []);
  const parts = compare(old, young) ?? compare(linesOf(old), linesOf(young));
  if (parts === undefined) return [{ kind: "change", before, after }];
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

const compare = (before: readonly string[] = [], after: readonly string[] = []) =>
  diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });

function linesOf(tokens: readonly string[] = []): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const token of tokens) {
    line += token;
    if (!ENDS_LINE.test(token)) continue;
    lines.push(line);
    line = "";
  }
  return line === "" ? lines : [...lines, line];
}

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
