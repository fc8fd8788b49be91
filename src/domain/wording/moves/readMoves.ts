import type { LanguagePack, Move, Things } from "../pack";
import { isNamePlaceholder } from "../say/isNamePlaceholder";
import {
  type CompiledMove,
  type CompiledMoves,
  compileMoves,
  SENTENCE_END,
  SENTENCE_START,
} from "./compileMoves";
import { lastNeeds } from "./indexNeeds";
import { joinInlineTags } from "./joinInlineTags";
import { thingOf } from "./thingOf";

/** One thing that a sentence says, with the facts it carries, as they stand in the source. */
export type Part = {
  readonly move: Move;
  readonly references: readonly string[];
  readonly link: string | null;
  /** The customer's matter, see `thingOf`; null where it has no name. */
  readonly thing: string | null;
  readonly facts: readonly string[];
};

/** A sentence longer than this is nobody's stock phrase. */
const LONGEST = 300;
const MOST_PARTS = 4;

const END = new RegExp(SENTENCE_END, "uy");
/** So many sentences are remembered: a rewrite is read again until it comes to rest, and notices repeat. */
const MOST_REMEMBERED = 2000;

const remembered = new WeakMap<LanguagePack, Map<string, Part[] | null>>();

/**
 * What a sentence says, when all of it is known.
 *
 * @param sentence - A sentence of the masked text.
 * @param source - The same stretch of the source.
 * @returns The parts in order, or null when a part is not understood or a fact has no place in it.
 */
export function readMoves(sentence: string, source: string, pack: LanguagePack): Part[] | null {
  if (sentence.length > LONGEST || sentence.includes("\uE001")) return null;
  const memory = remembered.get(pack) ?? new Map<string, Part[] | null>();
  remembered.set(pack, memory);
  const key = `${sentence}\n${source}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const parts = readAnew(sentence, source, pack);
  memory.set(key, parts);
  return parts;
}

function readAnew(sentence: string, source: string, pack: LanguagePack): Part[] | null {
  const joined = joinInlineTags(sentence, source);
  if (joined.includes("\uE002")) return null;
  const lower = joined.toLowerCase();
  if (lower.length !== sentence.length) return null;
  const known = compileMoves(pack);
  const text = SENTENCE_START + lower;
  const start = lastIndexOf(known.lead, text, SENTENCE_START.length);
  return readFrom(
    {
      text,
      source: SENTENCE_START + source,
      things: pack.things,
      needed: lastNeeds(text, known.needs),
    },
    Math.max(start, SENTENCE_START.length),
    known,
  );
}

type Sentence = {
  readonly text: string;
  readonly source: string;
  readonly things: Things;
  /** See `lastNeeds`. */
  readonly needed: Int32Array;
};

function readFrom(
  sentence: Sentence,
  from: number,
  known: CompiledMoves,
  depth = 0,
): Part[] | null {
  const { text } = sentence;
  if (depth >= MOST_PARTS) return null;
  for (const { part, end } of partsAt(sentence, from, known.moves)) {
    if (lastIndexOf(END, text, end) === text.length) return [part];
    const next = lastIndexOf(known.joint, text, end);
    if (next <= end) continue;
    const rest = readFrom(sentence, next, known, depth + 1);
    if (rest !== null) return [part, ...rest];
  }
  return null;
}

/** Every known thing said at a place, the longest first. */
function partsAt(
  sentence: Sentence,
  from: number,
  moves: readonly CompiledMove[],
): { part: Part; end: number }[] {
  const { text, needed } = sentence;
  const found: { part: Part; end: number }[] = [];
  for (const [index, { move, patterns }] of moves.entries()) {
    if ((needed[index] ?? -1) < from) continue;
    for (const patternOf of patterns) {
      const pattern = patternOf();
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match === null || match[0].length < 4) continue;
      const end = from + match[0].length;
      const part = toPart(move, match, sentence);
      if (part !== null) found.push({ part, end });
    }
  }
  return found.sort((one, other) => other.end - one.end);
}

/** "L2" and "tier 3" are places in our house, which the customer need not know. */
const RANK = /^(?:(?:l|t|p|tier|level)?-?\d|\d(?:st|nd|rd|th))$/i;
const FACT_RUN = /[\uE000\uE003-\uE00F]\uE0FF*/g;

/** A part with its facts, or null when the move has no place for one of them. */
function toPart(move: Move, match: RegExpExecArray, { source, things }: Sentence): Part | null {
  const slots = slotsOf(match, source);
  if (slots.some(({ name, text }) => name.startsWith("rank") && !RANK.test(text))) return null;
  if (slots.some(({ name, text }) => name.startsWith("ref") && isNamePlaceholder(text)))
    return null;
  const placed = slots.reduce((count, { masked }) => count + countFacts(masked), 0);
  if (placed !== countFacts(match[0])) return null;
  const textOf = (kind: string) =>
    slots.findLast(({ name }) => name.startsWith(kind))?.text ?? null;
  const facts = slots.filter(({ name }) => /^f\d/.test(name)).map(({ text }) => text);
  const link = textOf("link");
  const words = textOf("thing");
  const numbers = slots.filter(({ name }) => name.startsWith("ref")).map(({ text }) => text);
  const { said: thing, references } =
    words === null ? { said: null, references: numbers } : thingOf({ words, numbers }, things);
  return isWhole(move, { link, thing, facts }) ? { move, references, link, thing, facts } : null;
}

const countFacts = (masked: string): number => masked.match(FACT_RUN)?.length ?? 0;

/** The named stretches of a match that hold facts or words to say, in order, as they stand in the source. */
function slotsOf(match: RegExpExecArray, source: string) {
  let searched = 0;
  return Object.entries<string | undefined>(match.groups ?? {}).flatMap(([name, masked]) => {
    if (masked === undefined) return [];
    const at = match[0].indexOf(masked, searched);
    searched = at + masked.length;
    const start = match.index + at;
    return [{ name, masked, text: source.slice(start, start + masked.length) }];
  });
}

/** True when the move says every fact that it was given and was given every fact that it says. */
function isWhole(move: Move, { link, thing, facts }: Omit<Part, "move" | "references">): boolean {
  const spoken = move.we[0] ?? "";
  const slots = (spoken.match(/\{\d\}/g) ?? []).length;
  const hasRoom = thing === null || spoken.includes("{thing") || !/\d/.test(thing);
  return hasRoom && spoken.includes("{link}") === (link !== null) && slots === facts.length;
}

function lastIndexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? -1 : from + match[0].length;
}
