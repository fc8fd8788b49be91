import type { Audit } from "../../tickets/audit";
import { DAY_MS } from "../calendar/businessClock";
import { readHistory } from "../history/readHistory";
import type { Episode } from "../history/reviewSpan";
import type { Policy } from "../policy";
import type { Surroundings } from "../surroundings";
import { HOUR_MS } from "../thresholds";
import { emptyTally, type Example, type Levels, type Tally } from "./tally";

type Around = {
  /** The time that is looked at; milliseconds, UTC. */
  readonly from: number;
  readonly now: number;
  readonly subject: string;
  readonly surroundings: Surroundings;
  readonly groupNames: ReadonlyMap<number, string>;
};

/**
 * Counts what a policy would have flagged on one ticket in a time that has passed.
 *
 * Each flag is counted on the day on which it would have been raised, with the highest level that
 * it reached.
 */
export function tallyTicket(audits: readonly Audit[], policy: Policy, around: Around): Tally {
  const tally = emptyTally();
  tally.tickets = 1;
  tally.audits = audits.length;
  if (!audits.some(({ at }) => at <= around.now)) return tally;
  const { facts, setting, open, ended } = readHistory(audits, policy, around);
  const raised = [...ended, ...open].filter(({ since }) => since >= around.from);
  for (const episode of raised) {
    const day = new Date(setting.clock.dayOf(episode.since) * DAY_MS).toISOString().slice(0, 10);
    count(tally, episode, day);
    if (episode.level === "note") continue;
    const again = nextMessage(audits, facts.requesterId, episode.since);
    if (again !== null) tally.hoursAhead.push(hours(again - episode.since));
    tally.examples.push(exampleOf(episode, facts.ticketId, { subject: around.subject, again }));
  }
  if (tally.examples.length > 0) tally.flagged = 1;
  return tally;
}

function count(tally: Tally, episode: Episode, day: string): void {
  const { rule, level, place } = episode;
  const none: Levels = { note: 0, amber: 0, red: 0 };
  const onDay = { ...(tally.days[day] ?? none) };
  onDay[level] += 1;
  tally.days[day] = onDay;
  const byRule = { ...(tally.rules[rule.ruleId] ?? none) };
  byRule[level] += 1;
  tally.rules[rule.ruleId] = byRule;
  if (level === "note") return;
  if (place.groupId !== null) {
    const key = String(place.groupId);
    tally.teams[key] = (tally.teams[key] ?? 0) + 1;
  }
  if (place.personId !== null) {
    const key = `${place.personId} ${day}`;
    tally.loads[key] = (tally.loads[key] ?? 0) + 1;
  }
}

/** When the customer wrote for the first time after a moment; null when they did not. */
function nextMessage(
  audits: readonly Audit[],
  requesterId: number | null,
  after: number,
): number | null {
  if (requesterId === null) return null;
  let next: number | null = null;
  for (const { at, events } of audits) {
    if (at <= after || (next !== null && at >= next)) continue;
    const isTheirs = events.some(
      (event) => event.type === "words" && event.isPublic && event.authorId === requesterId,
    );
    if (isTheirs) next = at;
  }
  return next;
}

const exampleOf = (
  { rule, level, since, last }: Episode,
  ticketId: number,
  { subject, again }: { subject: string; again: number | null },
): Example => ({
  ticketId: String(ticketId),
  subject,
  ruleId: rule.ruleId,
  level,
  since: new Date(since).toISOString(),
  text: last.explain().text,
  wroteAgainAt: again === null ? null : new Date(again).toISOString(),
});

const hours = (ms: number): number => Math.round((ms / HOUR_MS) * 10) / 10;
