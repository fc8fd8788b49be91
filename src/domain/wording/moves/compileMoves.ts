import type { LanguagePack, Move } from "../pack";
import { indexNeeds, type NeedsIndex } from "./indexNeeds";

/** A move with its patterns, made when a sentence first asks for them, to be tried at a place of it. */
export type CompiledMove = { readonly move: Move; readonly patterns: readonly (() => RegExp)[] };

/** The moves of a language with what stands before and between them. */
export type CompiledMoves = {
  readonly moves: readonly CompiledMove[];
  /** Which of the moves a sentence can hold at all. */
  readonly needs: NeedsIndex;
  /** Lead-ins that say nothing: "please note that". */
  readonly lead: RegExp;
  /** What joins two clauses. */
  readonly joint: RegExp;
};

/** What may stand behind the last clause of a sentence. */
export const SENTENCE_END = '[\\s.!…:。！"”’)\\]*_-]*$';
/** A pattern that could end earlier goes on to where its clause ends. */
const CLAUSE_END = `(?=${SENTENCE_END}|{JOINT})`;

const compiled = new WeakMap<LanguagePack, CompiledMoves>();

/** The moves of a language as regular expressions; made once for each language. */
export function compileMoves(pack: LanguagePack): CompiledMoves {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const made = {
    moves: pack.moves.map((move) => ({
      move,
      patterns: move.patterns.map((pattern) =>
        once(() => ready(toRegExp(`(?:${pattern})${CLAUSE_END}`, pack.words))),
      ),
    })),
    needs: indexNeeds(pack.moves),
    lead: toRegExp("{LEAD}", pack.words),
    joint: toRegExp("{JOINT}", pack.words),
  };
  compiled.set(pack, made);
  return made;
}

/** Stands before a sentence: patterns are then always tried on text of two bytes a letter. */
export const SENTENCE_START = "\uE0FE";
/** An engine compiles a pattern for good when its first text is long, and twice when it is short. */
const LONG_TEXT = SENTENCE_START.repeat(1024);

/** A pattern after its compilation for texts of two bytes a letter. */
function ready(pattern: RegExp): RegExp {
  pattern.lastIndex = 0;
  pattern.test(LONG_TEXT);
  return pattern;
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** A pattern of a pack as a regular expression; any space matches any white space. */
function toRegExp(pattern: string, words: LanguagePack["words"]): RegExp {
  const spelled = spell(pattern, words);
  return new RegExp(`(?:${spelled.replaceAll(" ", "\\s")})`, "uy");
}

const NAME = /\{([A-Z]+)\}/g;

/** Puts the words of the language into a pattern; a named slot keeps its name only where it stands first. */
function spell(pattern: string, words: LanguagePack["words"]): string {
  let spelled = pattern;
  while (NAME.test(spelled)) {
    NAME.lastIndex = 0;
    spelled = spelled.replace(NAME, (_, name: string) => words[name] ?? "");
  }
  return withUniqueSlots(spelled);
}

function withUniqueSlots(pattern: string): string {
  const seen = new Map<string, number>();
  return pattern.replace(/\(\?<([a-z]+\d?)>/g, (_, name: string) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `(?<${count === 1 ? name : `${name}_${count}`}>`;
  });
}
