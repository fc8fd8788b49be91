import { type Grouper, type GrouperOptions, makeGrouper } from "#domain/patterns/makeGrouper";
import { usualTexts } from "#domain/patterns/usualTexts";
import type { GroupingParts } from "./grouping";
import { measureTickets } from "./measureTickets";

/** Makes a grouper that knows what is usual and has seen no ticket yet. */
export async function openGrouper(
  { embedder, makeIndex }: GroupingParts,
  options: Omit<GrouperOptions, "dimensions"> = {},
): Promise<Grouper> {
  const usual = await measureTickets(
    usualTexts.map((description) => ({ description })),
    embedder,
  );
  return makeGrouper(makeIndex, usual, { ...options, dimensions: embedder.dimensions });
}
