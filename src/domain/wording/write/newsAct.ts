import type { Act } from "../message";
import type { Part } from "../moves/readMoves";
import type { Place } from "../pack";
import type { Reading } from "./draft";

const NEWS: readonly Place[] = ["lead", "main"];

/** The act of the first news that has one; it tells more surely than single words of the text do. */
export function newsAct({ act, context, sentences }: Reading): Act {
  if (context.event !== undefined) return act;
  const parts: readonly Part[] = sentences.flatMap((sentence) => sentence.parts ?? []);
  const first = parts.find(({ move }) => NEWS.includes(move.place) && move.act !== undefined);
  return first?.move.act ?? act;
}
