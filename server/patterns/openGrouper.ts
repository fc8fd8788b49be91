import { type Grouper, makeGrouper } from "#domain/patterns/makeGrouper";
import { usualTexts } from "#domain/patterns/usualTexts";
import type { GroupingParts } from "./grouping";
import { measureTickets } from "./measureTickets";

/**
 * Makes a grouper that knows what is usual and has seen no ticket yet.
 *
 * @param firstGroup - Numbers from here on are free for new groups.
 */
export async function openGrouper(
  { embedder, makeIndex }: GroupingParts,
  firstGroup = 1,
): Promise<Grouper> {
  const usual = await measureTickets(
    usualTexts.map((description) => ({ description })),
    embedder,
  );
  return makeGrouper(makeIndex, usual, { dimensions: embedder.dimensions, firstGroup });
}
