import type { GroupingParts, Placed, TextTicket } from "./grouping";
import { openGrouper } from "./openGrouper";
import { measureTickets } from "./measureTickets";

const MOST_REMEMBERED = 12_000;
const FIRST_LESSON = 8;
/** Lessons and consolidations come when so much more has been remembered. */
const NEXT_LESSON = 2;
/** From so many tickets on, what is typical is known; it is learned anew when memory has changed twice. */
const LEARNED = 8000;
const NEXT_CONSOLIDATION = 1.04;
/** From so many remembered on, a few more change little. */
const SETTLED = 2000;
const SETTLED_CONSOLIDATION = 1.12;
/** With a full memory, when so much of it has changed. */
const NEXT_CHANGE = 0.1;
/** Consolidations are at least so many tickets apart. */
const LEAST_BETWEEN = 40;

/** Groups tickets one by one: each is answered before the next is read, and never changed. */
export async function* groupInOrder<Ticket extends TextTicket>(
  tickets: AsyncIterable<Ticket>,
  { embedder, makeIndex }: GroupingParts,
): AsyncGenerator<Placed<Ticket>> {
  const grouper = await openGrouper({ embedder, makeIndex }, { mostRemembered: MOST_REMEMBERED });
  let lesson = FIRST_LESSON;
  let consolidation = FIRST_LESSON;
  let themes = new Map<number, number>();
  let number = 0;
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
    number += 1;
    grouper.remember(String(number), measures, { ...found, group });
    const arrived = grouper.arrived();
    if (arrived >= lesson) {
      grouper.learn();
      lesson = arrived < LEARNED ? arrived * NEXT_LESSON : arrived + 2 * MOST_REMEMBERED;
    }
    if (arrived < consolidation) continue;
    grouper.consolidate();
    themes = grouper.themes();
    consolidation = nextConsolidation(arrived);
  }
}

const nextConsolidation = (arrived: number): number =>
  arrived < MOST_REMEMBERED
    ? Math.ceil(Math.max(arrived * growthAt(arrived), arrived + LEAST_BETWEEN))
    : arrived + MOST_REMEMBERED * NEXT_CHANGE;

const growthAt = (arrived: number): number =>
  arrived < SETTLED ? NEXT_CONSOLIDATION : SETTLED_CONSOLIDATION;
