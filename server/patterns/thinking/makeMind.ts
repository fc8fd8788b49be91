import type { Decisions } from "#domain/patterns/holdDecisions";
import { type Measures, measureTicket } from "#domain/patterns/measureTicket";
import { readTicketText } from "#domain/patterns/readTicketText";
import type { GroupingParts } from "../grouping";
import { openGrouper } from "../openGrouper";
import { makeDescriber } from "./makeDescriber";
import { packMeaning, unpackMeaning } from "./packMeaning";
import type { Decided, Placement, ThoughtTicket, Thoughts } from "./thought";

/** What a thinker knows of one account. */
export type Mind = {
  readonly [Name in Exclude<keyof Thoughts, "begin">]: (
    ask: Thoughts[Name]["ask"],
  ) => Promise<Thoughts[Name]["answer"]>;
};

/** The newest tickets tell what is going on; older ones keep the pattern they have. */
const MOST_REMEMBERED = 12_000;
/** What is typical is learned anew when there is so much more to learn from. */
const NEXT_LESSON = 1.5;
/** Tickets whose coming back is told from their number; a second reading does no harm. */
const MOST_KNOWN = 60_000;

/** Makes an empty mind. @param firstPattern - Pattern ids from here on are free. */
export async function makeMind(
  parts: GroupingParts,
  { firstPattern, grain }: Thoughts["begin"]["ask"],
): Promise<Mind> {
  const { embedder } = parts;
  const grouper = await openGrouper(parts, {
    firstGroup: firstPattern,
    mostRemembered: MOST_REMEMBERED,
    grain,
  });
  const describe = makeDescriber();
  const known = new Set<number>();
  let lesson = 0;

  async function measure(tickets: readonly ThoughtTicket[]): Promise<Measures[]> {
    const read = tickets.map(readTicketText);
    const meanings = tickets.map(({ meaning }) =>
      meaning === null ? null : unpackMeaning(meaning, embedder.dimensions),
    );
    const asked = read.flatMap(({ text }, at) => (meanings[at] === null ? [text] : []));
    const fresh = (await embedder.embed(asked)).values();
    if (known.size > MOST_KNOWN) known.clear();
    for (const { ticketId } of tickets) known.add(ticketId);
    return read.map((text, at) => measureTicket(text, meanings[at] ?? fresh.next().value ?? null));
  }

  const isUnknown = ({ ticketId }: ThoughtTicket): boolean => !known.has(ticketId);

  return {
    async remember({ tickets }) {
      const unknown = tickets.filter(isUnknown);
      for (const [at, measures] of (await measure(unknown)).entries()) {
        const { ticketId = 0, patternId: group = null } = unknown[at] ?? {};
        grouper.remember(String(ticketId), measures, { group, confidence: 0 });
      }
      return null;
    },
    async place({ tickets }) {
      const placements: Placement[] = [];
      const unknown = tickets.filter(isUnknown);
      for (const [at, measures] of (await measure(unknown)).entries()) {
        const ticketId = unknown[at]?.ticketId ?? 0;
        const verdict = grouper.place(measures);
        grouper.remember(String(ticketId), measures, verdict);
        placements.push({
          ticketId,
          patternId: verdict.group,
          confidence: verdict.confidence,
          meaning: measures.meaning === null ? null : packMeaning(measures.meaning),
        });
      }
      return placements;
    },
    consolidate(decided) {
      const arrived = grouper.arrived();
      if (arrived >= lesson) {
        grouper.learn();
        lesson = Math.min(arrived * NEXT_LESSON, arrived + MOST_REMEMBERED) + 1;
      }
      const before = grouper.members().map(({ group }) => group);
      const { merged } = grouper.consolidate(toDecisions(decided));
      const moved = grouper
        .members()
        .flatMap(({ key, group, confidence }, at) =>
          group === before[at] ? [] : [{ ticketId: Number(key), patternId: group, confidence }],
        );
      return Promise.resolve({
        moved,
        patterns: describe(grouper),
        merged: [...merged].map(([patternId, into]) => ({ patternId, into })),
      });
    },
  };
}

function toDecisions({ held, barred }: Decided): Decisions | undefined {
  if (held.length === 0 && barred.length === 0) return undefined;
  const barredFrom = new Map<string, Set<number>>();
  for (const { ticketId, patternId } of barred) {
    const key = String(ticketId);
    barredFrom.set(key, (barredFrom.get(key) ?? new Set()).add(patternId));
  }
  return {
    held: new Map(held.map(({ ticketId, patternId }) => [String(ticketId), patternId])),
    barred: barredFrom,
  };
}
