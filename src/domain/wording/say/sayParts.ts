import type { Part } from "../moves/readMoves";
import { pick } from "./pick";

/** Who speaks in a rewrite: one person who looks after the customer, or the firm. */
export type Voice = { readonly person: boolean; readonly seed: string };

/** What a part says, as a clause without capital and full stop; `""` when it is left out. */
export function sayPart(part: Part, voice: Voice): string {
  const { move } = part;
  const choices = voice.person ? (move.i ?? move.we) : move.we;
  return pick(choices, voice.seed)
    .replace("{link}", part.link ?? "")
    .replace(/\{(\d)\}/g, (_, at: string) => part.facts[Number(at) - 1] ?? "");
}
