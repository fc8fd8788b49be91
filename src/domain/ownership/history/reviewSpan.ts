import type { FlagLevel } from "../judgement";
import type { Holding, Rule } from "../rules/rule";
import type { Facts, Setting } from "./facts";

/** A condition that held for a while, or still does. Times in milliseconds, UTC. */
export type Episode = {
  readonly rule: Rule;
  readonly since: number;
  level: FlagLevel;
  readonly first: Holding;
  last: Holding;
  clearedAt: number | null;
  /** Who had the ticket when it began: the customer's person, else who worked on it. */
  readonly place: { readonly groupId: number | null; readonly personId: number | null };
};

/** A time in which nothing happens to a ticket: from one event to just before the next. */
export type Span = {
  readonly start: number;
  readonly end: number;
  /** The last span reaches up to now, and includes it. */
  readonly isLast: boolean;
};

const ORDER: Readonly<Record<FlagLevel, number>> = { note: 0, amber: 1, red: 2 };

/** Sees which conditions hold in one span, and continues, opens or ends their episodes. */
export function reviewSpan(
  facts: Facts,
  span: Span,
  open: Map<Rule, Episode>,
  { setting, rules, ended }: { setting: Setting; rules: readonly Rule[]; ended: Episode[] },
): void {
  for (const rule of rules) {
    const holding = rule.judge(facts, setting, span.start);
    let episode = open.get(rule);
    if (episode !== undefined && (holding === null || holding.from > span.start)) {
      episode.clearedAt = span.start;
      ended.push(episode);
      open.delete(rule);
      episode = undefined;
    }
    if (holding === null || !isReached(holding.from, holding.isTimed, span)) continue;
    const level = levelIn(holding, span);
    if (episode === undefined) {
      const since = Math.max(holding.from, span.start);
      const place = { groupId: facts.groupId, personId: facts.owner ?? facts.assigneeId };
      open.set(rule, { rule, since, level, first: holding, last: holding, clearedAt: null, place });
      continue;
    }
    episode.last = holding;
    if (ORDER[level] > ORDER[episode.level]) episode.level = level;
  }
}

/** The level that a holding condition has reached by the end of a span. */
function levelIn({ level, worse, isTimed }: Holding, span: Span): FlagLevel {
  if (worse === undefined || ORDER[worse.level] < ORDER[level]) return level;
  return isReached(worse.from, isTimed, span) ? worse.level : level;
}

function isReached(from: number, isTimed: boolean, { start, end, isLast }: Span): boolean {
  if (from < end) return true;
  return isLast && from === end && (!isTimed || from < start);
}
