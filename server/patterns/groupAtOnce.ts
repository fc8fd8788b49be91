import type { Grouper } from "#domain/patterns/makeGrouper";
import type { GroupingParts, Placed, TextTicket } from "./grouping";
import { openGrouper } from "./openGrouper";
import { measureTickets } from "./measureTickets";

const BATCH = 256;
/** Groups are found among so many tickets; further ones are placed into these. */
const MOST_STUDIED = 24_000;

/** Groups all tickets together: reads to the end, then answers in the same order. */
export async function* groupAtOnce<Ticket extends TextTicket>(
  tickets: AsyncIterable<Ticket>,
  parts: GroupingParts,
): AsyncGenerator<Placed<Ticket>> {
  const all: Ticket[] = [];
  for await (const ticket of tickets) all.push(ticket);
  const grouper = await openGrouper(parts, { mostRemembered: MOST_STUDIED });
  const step = Math.max(1, all.length / MOST_STUDIED);
  const places = Array.from({ length: Math.min(all.length, MOST_STUDIED) }, (_, at) =>
    Math.floor(at * step),
  );
  for (let from = 0; from < places.length; from += BATCH) {
    const some = places.slice(from, from + BATCH);
    const texts = some.map((at) => all[at]).filter((ticket) => ticket !== undefined);
    const measures = await measureTickets(texts, parts.embedder);
    for (const [at, measured] of measures.entries()) {
      grouper.remember(String(some[at]), measured, { group: null, confidence: 0 });
    }
  }
  grouper.learn();
  grouper.consolidate();
  yield* answers(all, grouper, parts);
}

/** The group of each ticket: studied ones have theirs, the others go where those like them are. */
async function* answers<Ticket extends TextTicket>(
  all: readonly Ticket[],
  grouper: Grouper,
  { embedder }: GroupingParts,
): AsyncGenerator<Placed<Ticket>> {
  const themes = grouper.themes();
  const studied = new Map(grouper.members().map((member) => [Number(member.key), member]));
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const others = batch.filter((_, at) => !studied.has(from + at));
    const measures = (await measureTickets(others, embedder)).values();
    for (const [at, ticket] of batch.entries()) {
      const known = studied.get(from + at);
      const measured = known === undefined ? measures.next().value : undefined;
      const { group, confidence } =
        known ?? (measured === undefined ? NOWHERE : grouper.place(measured));
      yield {
        ticket,
        issue: group === null ? null : `issue-${group}`,
        theme: group === null ? null : nameTheme(themes.get(group)),
        confidence,
      };
    }
  }
}

const NOWHERE = { group: null, confidence: 0 };

const nameTheme = (theme: number | undefined): string | null =>
  theme === undefined ? null : `theme-${theme + 1}`;
