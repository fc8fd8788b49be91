import type { GroupingParts, Placed, TextTicket } from "./grouping";
import { openGrouper } from "./openGrouper";
import { measureTickets } from "./measureTickets";

const FIRST_LESSON = 8;
/** Lessons and consolidations come when so much more has been seen. */
const NEXT_LESSON = 2;
const NEXT_CONSOLIDATION = 1.04;
/** Consolidations are at least so many tickets apart. */
const LEAST_BETWEEN = 40;

/** Groups tickets one by one: each is answered before the next is read, and never changed. */
export async function* groupInOrder<Ticket extends TextTicket>(
  tickets: AsyncIterable<Ticket>,
  { embedder, makeIndex }: GroupingParts,
): AsyncGenerator<Placed<Ticket>> {
  const grouper = await openGrouper({ embedder, makeIndex });
  let lesson = FIRST_LESSON;
  let consolidation = FIRST_LESSON;
  let themes = new Map<number, number>();
  for await (const ticket of tickets) {
    const [measures] = await measureTickets([ticket], embedder);
    if (measures === undefined) continue;
    const found = grouper.place(measures);
    const group = measures.isAutomatic ? null : (found.group ?? grouper.newGroup());
    const theme = group === null ? undefined : themes.get(group);
    yield {
      ticket,
      issue: group === null ? null : `issue-${group}`,
      theme: theme === undefined ? null : `theme-${theme + 1}`,
      confidence: found.confidence,
    };
    grouper.remember(String(grouper.members.length), measures, { ...found, group });
    const seen = grouper.members.length;
    if (seen >= lesson) {
      grouper.learn();
      lesson = Math.ceil(seen * NEXT_LESSON);
    }
    if (seen < consolidation) continue;
    grouper.consolidate();
    themes = grouper.themes();
    consolidation = Math.ceil(Math.max(seen * NEXT_CONSOLIDATION, seen + LEAST_BETWEEN));
  }
}
