import type { LanguagePack, Move } from "../pack";
import { type CompiledMove, type CompiledMoves, compileMoves } from "./compileMoves";

/** One thing that a sentence says, with the facts it carries, as they stand in the source. */
export type Part = {
  readonly move: Move;
  readonly reference: string | null;
  readonly link: string | null;
  readonly facts: readonly string[];
};

/** A sentence longer than this is nobody's stock phrase. */
const LONGEST = 420;
const MOST_PARTS = 4;

const END = /[\s.!…:。！"”’)\]*_-]*$/uy;
/**
 * What a sentence says, when all of it is known.
 *
 * @param sentence - A sentence of the masked text.
 * @param source - The same stretch of the source.
 * @returns The parts in order, or null when a part is not understood or a fact has no place in it.
 */
export function readMoves(sentence: string, source: string, pack: LanguagePack): Part[] | null {
  if (sentence.length > LONGEST || sentence.includes("\uE001") || sentence.includes("\uE002"))
    return null;
  const lower = sentence.toLowerCase();
  if (lower.length !== sentence.length) return null;
  const known = compileMoves(pack);
  const start = lastIndexOf(known.lead, lower, 0);
  return readFrom(lower, source, Math.max(start, 0), known);
}

function readFrom(
  text: string,
  source: string,
  from: number,
  known: CompiledMoves,
  depth = 0,
): Part[] | null {
  if (depth >= MOST_PARTS) return null;
  for (const { part, end } of partsAt(text, source, from, known.moves)) {
    if (lastIndexOf(END, text, end) === text.length) return [part];
    const next = lastIndexOf(known.joint, text, end);
    if (next <= end) continue;
    const rest = readFrom(text, source, next, known, depth + 1);
    if (rest !== null) return [part, ...rest];
  }
  return null;
}

/** Every known thing said at a place, the longest first. */
function partsAt(
  text: string,
  source: string,
  from: number,
  moves: readonly CompiledMove[],
): { part: Part; end: number }[] {
  const found: { part: Part; end: number }[] = [];
  for (const { move, patterns } of moves) {
    if (move.needs !== undefined && !move.needs.some((word) => text.includes(word, from))) continue;
    for (const pattern of patterns) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match === null || match[0].length < 4) continue;
      const end = from + match[0].length;
      const part = toPart(move, match, source.slice(from, end), source);
      if (part !== null) found.push({ part, end });
    }
  }
  return found.sort((one, other) => other.end - one.end);
}

/** "L2" and "tier 3" are places in our house, which the customer need not know. */
const RANK = /^(?:l|t|p|tier|level)?-?\d$/i;
const FACT_RUN = /[\uE000\uE003-\uE00F]\uE0FF*/g;

/** A part with its facts, or null when the move has no place for one of them. */
function toPart(move: Move, match: RegExpExecArray, said: string, source: string): Part | null {
  const groups = Object.entries(match.groups ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  let reference: string | null = null;
  let link: string | null = null;
  const facts: string[] = [];
  let placed = 0;
  let searched = 0;
  const from = match.index;
  for (const [name, masked] of groups) {
    const at = match[0].indexOf(masked, searched);
    if (at === -1) return null;
    searched = at + masked.length;
    const text = source.slice(from + at, from + at + masked.length);
    placed += masked.match(FACT_RUN)?.length ?? 0;
    if (name.startsWith("rank")) {
      if (!RANK.test(text)) return null;
      continue;
    }
    if (name.startsWith("ref")) reference = text;
    else if (name.startsWith("link")) link = text;
    else facts.push(text);
  }
  const present = match[0].match(FACT_RUN)?.length ?? 0;
  if (placed !== present || said.length === 0) return null;
  return isWhole(move, link, facts) ? { move, reference, link, facts } : null;
}

/** True when the move says every fact that it was given and was given every fact that it says. */
function isWhole(move: Move, link: string | null, facts: readonly string[]): boolean {
  const spoken = move.we[0] ?? "";
  const slots = (spoken.match(/\{\d\}/g) ?? []).length;
  return spoken.includes("{link}") === (link !== null) && slots === facts.length;
}

function lastIndexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? -1 : from + match[0].length;
}
