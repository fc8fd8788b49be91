import type { Decisions } from "#domain/patterns/holdDecisions";
import { countTerms, labelGroup, type NamedText } from "#domain/patterns/labelGroup";
import type { Grouper } from "#domain/patterns/makeGrouper";
import { type Measures, measureTicket } from "#domain/patterns/measureTicket";
import { readTicketText } from "#domain/patterns/readTicketText";
import { dot } from "#domain/patterns/vectors";
import type { GroupingParts } from "../grouping";
import { openGrouper } from "../openGrouper";
import { packMeaning, unpackMeaning } from "./packMeaning";
import type {
  Consolidation,
  Decided,
  FoundPattern,
  Placement,
  ThoughtTicket,
  Thoughts,
} from "./thought";

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
/** Names need no more of a text than its start. */
const MOST_UNITS = 1000;
const SIMILAR = 5;
const LEAST_SIMILAR = 0.3;

/** Makes an empty mind. @param firstPattern - Pattern ids from here on are free. */
export async function makeMind(parts: GroupingParts, firstPattern: number): Promise<Mind> {
  const { embedder } = parts;
  const grouper = await openGrouper(parts, firstPattern);
  const texts = new Map<string, NamedText>();
  let learnedFrom = 0;

  async function measure(tickets: readonly ThoughtTicket[]): Promise<Measures[]> {
    const read = tickets.map(readTicketText);
    const known = tickets.map(({ meaning }) =>
      meaning === null ? null : unpackMeaning(meaning, embedder.dimensions),
    );
    const asked = read.flatMap(({ text }, at) => (known[at] === null ? [text] : []));
    const fresh = (await embedder.embed(asked)).values();
    return read.map((text, at) => {
      const { plain, plainTitle } = text;
      texts.set(String(tickets[at]?.ticketId), { plain: plain.slice(0, MOST_UNITS), plainTitle });
      return measureTicket(text, known[at] ?? fresh.next().value ?? null);
    });
  }

  const isKnown = ({ ticketId }: ThoughtTicket): boolean => texts.has(String(ticketId));

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
    consolidate(decided) {
      const decisions = toDecisions(decided);
      if (grouper.members.length > FORGET_ABOVE) forget(grouper, texts);
      else if (grouper.members.length > learnedFrom * NEXT_LESSON) grouper.learn();
      else return Promise.resolve(consolidate(grouper, texts, decisions));
      learnedFrom = grouper.members.length;
      return Promise.resolve(consolidate(grouper, texts, decisions));
    },
  };
}

function forget(grouper: Grouper, texts: Map<string, NamedText>): void {
  grouper.keepNewest(MOST_REMEMBERED);
  const kept = new Set(grouper.members.map(({ key }) => key));
  for (const key of texts.keys()) if (!kept.has(key)) texts.delete(key);
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

function consolidate(
  grouper: Grouper,
  texts: ReadonlyMap<string, NamedText>,
  decisions: Decisions | undefined,
): Consolidation {
  const before = grouper.members.map(({ group }) => group);
  const { merged } = grouper.consolidate(decisions);
  const moved = grouper.members.flatMap(({ key, group, confidence }, at) =>
    group === before[at] ? [] : [{ ticketId: Number(key), patternId: group, confidence }],
  );
  return {
    moved,
    patterns: describe(grouper, texts),
    merged: [...merged].map(([patternId, into]) => ({ patternId, into })),
  };
}

function describe(grouper: Grouper, texts: ReadonlyMap<string, NamedText>): FoundPattern[] {
  const held = new Map<number, NamedText[]>();
  for (const { key, group } of grouper.members) {
    if (group === null) continue;
    const text = texts.get(key);
    const others = held.get(group);
    if (text === undefined) continue;
    if (others === undefined) held.set(group, [text]);
    else others.push(text);
  }
  const all = countTerms([...texts.values()]);
  const themes = grouper.themes();
  const middles = grouper.middles();
  const byTheme = new Map<number, NamedText[]>();
  for (const [group, own] of held) {
    const theme = themes.get(group) ?? -1;
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), ...own.slice(0, 100)]);
  }
  const themeLabels = new Map(
    [...byTheme].map(([theme, own]) => [
      theme,
      labelGroup(countTerms(own), all).phrases.slice(0, 2).join(", "),
    ]),
  );
  return [...held].map(([patternId, own]) => ({
    patternId,
    ...labelGroup(countTerms(own), all),
    theme: themeLabels.get(themes.get(patternId) ?? -1) ?? null,
    tickets: own.length,
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
