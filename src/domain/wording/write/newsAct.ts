import type { Act } from "../message";
import type { Part } from "../moves/readMoves";
import type { Place } from "../pack";
import type { Reading } from "./draft";

const NEWS: readonly Place[] = ["lead", "main"];

/**
 * The act of the first news that is understood; it tells more surely than single words of the
 * text do. That a message arrived opens many kinds of news and tells none of them apart; what is
 * slow in an outage is still an outage, and what went to a higher level is more than assigned.
 */
export function newsAct({ act, context, sentences }: Reading): Act {
  if (context.event !== undefined) return act;
  const parts: readonly Part[] = sentences.flatMap((sentence) => sentence.parts ?? []);
  const told = parts.find(
    ({ move }) => NEWS.includes(move.place) && move.act !== undefined && move.act !== "ack",
  )?.move.act;
  return told === undefined || SAYS_MORE[act] === told ? act : told;
}

/** Acts that say the same as others, and more. */
const SAYS_MORE: Readonly<Partial<Record<Act, Act>>> = { outage: "delay", escalated: "assigned" };
