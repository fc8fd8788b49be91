import type { Part } from "../moves/readMoves";
import { pick } from "./pick";

/** Who speaks in a rewrite: one person who looks after the customer, or the firm. */
export type Voice = {
  readonly person: boolean;
  /** True in a Liquid template, where the platform knows the names. */
  readonly template: boolean;
  /** What the customer's matter is called where the source gives it no name. */
  readonly message: string;
  readonly seed: string;
};

const THING = /\{thing(?:\|([^}]*))?\}/;

/** A link with words of its own needs no "here:" before it. */
const HERE = / (?:here|hier|ici|aquí|aqui) ?: \{link\}/;
const isTag = (link: string | null): boolean => link?.startsWith("<") === true;

const BY_NAME = /\{named:([^|}]*)\|([^}]*)\}/;

/** A sentence of a move as it is said where the source gives the matter no name. */
export const withoutName = (sentence: string, message: string): string =>
  sentence
    .replace(BY_NAME, (_, _named: string, nameless: string) => nameless)
    .replace(THING, (_, nameless: string | undefined) => nameless ?? message);

/** A sentence of a move as it is said of what was named just before. */
export const saidAgain = (sentence: string, again: string): string =>
  withoutName(
    sentence.replace(THING, () => again),
    again,
  );

/** What a part says, as a clause without capital and full stop; `""` when it is left out. */
export function sayPart(part: Part, voice: Voice): string {
  const { move } = part;
  return pick(choicesOf(move, voice), voice.seed)
    .replace(BY_NAME, (_, named: string, nameless: string) =>
      part.thing === null ? nameless : named,
    )
    .replace(THING, (_, nameless: string | undefined) => part.thing ?? nameless ?? voice.message)
    .replace(HERE, isTag(part.link) ? " {link}" : "$&")
    .replace("{link}", () => part.link ?? "")
    .replace(/\{(\d)\}/g, (_, at: string) => part.facts[Number(at) - 1] ?? "");
}

/** The parts that are worth saying beside each other, and beside all parts of the message. */
export function withoutCovered(
  parts: readonly Part[],
  voice: Voice,
  all: readonly Part[] = parts,
): Part[] {
  const covered = new Set(
    all.flatMap(({ move }) => [
      ...(move.covers ?? []),
      ...(voice.template && !voice.person ? (move.coversInTemplate ?? []) : []),
    ]),
  );
  return parts.filter((part) => !covered.has(part.move.id) && !isSaidBefore(part, all));
}

/** True for a part that carries nothing of its own when the message says the same before. */
function isSaidBefore(part: Part, all: readonly Part[]): boolean {
  if (part.facts.length > 0 || part.link !== null || part.thing !== null) return false;
  const first = all.findIndex(({ move }) => move.id === part.move.id);
  return first !== -1 && all[first] !== part && all.indexOf(part) > first;
}

/** The sentences among which a voice may choose. */
export function choicesOf(move: Part["move"], voice: Voice): readonly string[] {
  if (voice.person) return move.i ?? move.we;
  return (voice.template ? move.template : undefined) ?? move.we;
}
