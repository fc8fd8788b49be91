import type { Part } from "../moves/readMoves";
import { pick } from "./pick";

/** Who speaks in a rewrite: one person who looks after the customer, or the firm. */
export type Voice = {
  readonly person: boolean;
  /** True in a Liquid template, where the platform knows the names. */
  readonly template: boolean;
  /** The matter in the customer's own words, for `{about}`; null when it is not known. */
  readonly about: string | null;
  readonly seed: string;
};

/** What a part says, as a clause without capital and full stop; `""` when it is left out. */
export function sayPart(part: Part, voice: Voice): string {
  const { move } = part;
  return pick(choicesOf(move, voice), voice.seed)
    .replace("{about}", () => (voice.about === null ? "" : ` about “${voice.about}”`))
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
  return parts.filter(({ move }) => !covered.has(move.id));
}

/** The sentences among which a voice may choose. */
export function choicesOf(move: Part["move"], voice: Voice): readonly string[] {
  if (voice.person) return move.i ?? move.we;
  return (voice.template ? move.template : undefined) ?? move.we;
}
