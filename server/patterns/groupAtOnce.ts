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
  { embedder, makeIndex }: GroupingParts,
): AsyncGenerator<Placed<Ticket>> {
  const all: Ticket[] = [];
  for await (const ticket of tickets) all.push(ticket);
  const step = Math.max(1, all.length / MOST_STUDIED);
  const studied = new Set<number>();
  for (let at = 0; at < all.length; at += step) studied.add(Math.floor(at));

  const grouper = await openGrouper({ embedder, makeIndex });
  const remembered = new Map<number, number>();
  const order = [...studied];
  for (let from = 0; from < order.length; from += BATCH) {
    const places = order.slice(from, from + BATCH);
    const texts = places.map((at) => all[at]).filter((ticket) => ticket !== undefined);
    const measures = await measureTickets(texts, embedder);
    for (const [at, measured] of measures.entries()) {
      remembered.set(places[at] ?? -1, grouper.members.length);
      grouper.remember(String(places[at]), measured, { group: null, confidence: 0 });
    }
  }
  grouper.learn();
  grouper.consolidate();
  const themes = grouper.themes();

  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const later = batch.filter((_, at) => !studied.has(from + at));
    const measures = await measureTickets(later, embedder);
    let next = 0;
    for (const [at, ticket] of batch.entries()) {
      const place = remembered.get(from + at);
      const measured = place === undefined ? measures[next++] : undefined;
      const verdict = verdictOf(grouper, place, measured);
      yield {
        ticket,
        issue: verdict.group === null ? null : `issue-${verdict.group}`,
        theme: verdict.group === null ? null : nameTheme(themes.get(verdict.group)),
        confidence: verdict.confidence,
      };
    }
  }
}

function verdictOf(
  grouper: Grouper,
  place: number | undefined,
  measured: Parameters<Grouper["place"]>[0] | undefined,
) {
  if (measured !== undefined) return grouper.place(measured);
  const member = place === undefined ? undefined : grouper.members[place];
  return member ?? { group: null, confidence: 0 };
}

const nameTheme = (theme: number | undefined): string | null =>
  theme === undefined ? null : `theme-${theme + 1}`;
