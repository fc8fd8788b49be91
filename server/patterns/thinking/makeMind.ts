import { countTerms, labelGroup } from "#domain/patterns/labelGroup";
import type { Grouper } from "#domain/patterns/makeGrouper";
import { type Measures, measureTicket } from "#domain/patterns/measureTicket";
import { readTicketText } from "#domain/patterns/readTicketText";
import { dot } from "#domain/patterns/vectors";
import type { GroupingParts } from "../grouping";
import { openGrouper } from "../openGrouper";
import { packMeaning, unpackMeaning } from "./packMeaning";
import type { Consolidation, FoundPattern, Placement, ThoughtTicket, Thoughts } from "./thought";

/** What a thinker knows of one account. */
export type Mind = {
  readonly [Name in Exclude<keyof Thoughts, "begin">]: (
    ask: Thoughts[Name]["ask"],
  ) => Promise<Thoughts[Name]["answer"]>;
};

/** The newest tickets tell what is going on; older ones keep the pattern they have. */
const MOST_REMEMBERED = 12_000;
const FORGET_ABOVE = MOST_REMEMBERED * 1.25;
/** What is typical is learned anew when there is so much more to learn from. */
const NEXT_LESSON = 1.5;
const SIMILAR = 5;
const LEAST_SIMILAR = 0.3;

/** Makes an empty mind. @param firstPattern - Pattern ids from here on are free. */
export async function makeMind(parts: GroupingParts, firstPattern: number): Promise<Mind> {
  const { embedder } = parts;
  const grouper = await openGrouper(parts, firstPattern);
  const plains = new Map<string, string>();
  let learnedFrom = 0;

  async function measure(tickets: readonly ThoughtTicket[]): Promise<Measures[]> {
    const texts = tickets.map(readTicketText);
    const known = tickets.map(({ meaning }) =>
      meaning === null ? null : unpackMeaning(meaning, embedder.dimensions),
    );
    const asked = texts.flatMap(({ text }, at) => (known[at] === null ? [text] : []));
    const fresh = (await embedder.embed(asked)).values();
    return texts.map((text, at) => {
      plains.set(String(tickets[at]?.ticketId), text.plain.slice(0, 1000));
      return measureTicket(text, known[at] ?? fresh.next().value ?? null);
    });
  }

  const isKnown = ({ ticketId }: ThoughtTicket): boolean => plains.has(String(ticketId));

  return {
    async remember({ tickets }) {
      const unknown = tickets.filter((ticket) => !isKnown(ticket));
      for (const [at, measures] of (await measure(unknown)).entries()) {
        const { ticketId = 0, patternId: group = null } = unknown[at] ?? {};
        grouper.remember(String(ticketId), measures, { group, confidence: 0 });
      }
      return null;
    },
    async place({ tickets }) {
      const placements: Placement[] = [];
      const unknown = tickets.filter((ticket) => !isKnown(ticket));
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
    consolidate() {
      if (grouper.members.length > FORGET_ABOVE) forget(grouper, plains);
      else if (grouper.members.length > learnedFrom * NEXT_LESSON) grouper.learn();
      else return Promise.resolve(consolidate(grouper, plains));
      learnedFrom = grouper.members.length;
      return Promise.resolve(consolidate(grouper, plains));
    },
  };
}

function forget(grouper: Grouper, plains: Map<string, string>): void {
  grouper.keepNewest(MOST_REMEMBERED);
  const kept = new Set(grouper.members.map(({ key }) => key));
  for (const key of plains.keys()) if (!kept.has(key)) plains.delete(key);
}

function consolidate(grouper: Grouper, plains: ReadonlyMap<string, string>): Consolidation {
  const before = grouper.members.map(({ group }) => group);
  const { merged } = grouper.consolidate();
  const moved = grouper.members.flatMap(({ key, group, confidence }, at) =>
    group === before[at] ? [] : [{ ticketId: Number(key), patternId: group, confidence }],
  );
  return {
    moved,
    patterns: describe(grouper, plains),
    merged: [...merged].map(([patternId, into]) => ({ patternId, into })),
  };
}

function describe(grouper: Grouper, plains: ReadonlyMap<string, string>): FoundPattern[] {
  const texts = new Map<number, string[]>();
  for (const { key, group } of grouper.members) {
    if (group === null) continue;
    const held = texts.get(group) ?? [];
    held.push(plains.get(key) ?? "");
    texts.set(group, held);
  }
  const all = countTerms([...plains.values()]);
  const themes = grouper.themes();
  const middles = grouper.middles();
  const byTheme = new Map<number, string[]>();
  for (const [group, held] of texts) {
    const theme = themes.get(group) ?? -1;
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), ...held.slice(0, 100)]);
  }
  const themeLabels = new Map(
    [...byTheme].map(([theme, held]) => [
      theme,
      labelGroup(countTerms(held), all).phrases.slice(0, 2).join(", "),
    ]),
  );
  return [...texts].map(([patternId, held]) => ({
    patternId,
    ...labelGroup(countTerms(held), all),
    theme: themeLabels.get(themes.get(patternId) ?? -1) ?? null,
    tickets: held.length,
    similar: similarTo(patternId, middles),
  }));
}

function similarTo(patternId: number, middles: ReadonlyMap<number, Float32Array>): number[] {
  const own = middles.get(patternId);
  if (own === undefined) return [];
  return [...middles]
    .filter(([other]) => other !== patternId)
    .map(([other, middle]) => ({ other, likeness: dot(own, middle) }))
    .filter(({ likeness }) => likeness >= LEAST_SIMILAR)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SIMILAR)
    .map(({ other }) => other);
}
