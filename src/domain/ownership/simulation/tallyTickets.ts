import type { Audit } from "../../tickets/audit";
import { DAY_MS } from "../calendar/businessClock";
import { readHistory } from "../history/readHistory";
import type { Episode } from "../history/reviewSpan";
import type { Policy } from "../policy";
import type { Surroundings } from "../surroundings";
import { HOUR_MS } from "../thresholds";
import { bestExamples } from "./bestExamples";
import { emptyTally, type Levels, type Tally } from "./tally";

type SimulatedTicket = { readonly audits: readonly Audit[]; readonly subject: string };

type Around = {
  /** The time that is looked at; milliseconds, UTC. */
  readonly from: number;
  readonly now: number;
  readonly surroundings: Surroundings;
  readonly groupNames: ReadonlyMap<number, string>;
};

/** A flag that could be shown; its words are made only when it is. */
type Candidate = {
  readonly ticketId: string;
  readonly ruleId: string;
  readonly level: Episode["level"];
  readonly since: string;
  readonly wroteAgainAt: string | null;
  readonly subject: string;
  readonly episode: Episode;
};

/**
 * Counts what a policy would have flagged on some tickets in a time that has passed.
 *
 * Each flag is counted on the day on which it would have been raised, with the highest level that
 * it reached. Tickets without an audit by then only count as tickets.
 */
export function tallyTickets(
  tickets: Iterable<SimulatedTicket>,
  policy: Policy,
  around: Around,
): Tally {
  const tally = emptyTally();
  const candidates: Candidate[] = [];
  for (const ticket of tickets) {
    tally.tickets += 1;
    tally.audits += ticket.audits.length;
    if (!ticket.audits.some(({ at }) => at <= around.now)) continue;
    const found = tallyTicket(tally, ticket, policy, around);
    if (found.length > 0) tally.flagged += 1;
    candidates.push(...found);
  }
  tally.examples = bestExamples(candidates).map(({ episode, ...shown }) => ({
    ...shown,
    text: episode.last.explain().text,
  }));
  return tally;
}

function tallyTicket(
  tally: Tally,
  { audits, subject }: SimulatedTicket,
  policy: Policy,
  around: Around,
): Candidate[] {
  const { facts, setting, open, ended } = readHistory(audits, policy, around);
  const raised = [...ended, ...open].filter(({ since }) => since >= around.from);
  if (raised.length === 0) return [];
  const messages = messagesOf(audits, facts.requesterId);
  const candidates: Candidate[] = [];
  for (const episode of raised) {
    const { rule, level, since } = episode;
    const day = new Date(setting.clock.dayOf(since) * DAY_MS).toISOString().slice(0, 10);
    count(tally, episode, day);
    if (level === "note") continue;
    const again = messages.find((at) => at > since) ?? null;
    if (again !== null) tally.hoursAhead.push(hours(again - since));
    candidates.push({
      ticketId: String(facts.ticketId),
      subject,
      ruleId: rule.ruleId,
      level,
      since: new Date(since).toISOString(),
      wroteAgainAt: again === null ? null : new Date(again).toISOString(),
      episode,
    });
  }
  return candidates;
}

function count(tally: Tally, { rule, level, place }: Episode, day: string): void {
  levelsOf(tally.days, day)[level] += 1;
  levelsOf(tally.rules, rule.ruleId)[level] += 1;
  if (level === "note") return;
  if (place.groupId !== null) addOne(tally.teams, String(place.groupId));
  if (place.personId !== null) addOne(tally.loads, `${place.personId} ${day}`);
}

const levelsOf = (all: Record<string, Levels>, key: string): Levels =>
  (all[key] ??= { note: 0, amber: 0, red: 0 });

function addOne(all: Record<string, number>, key: string): void {
  all[key] = (all[key] ?? 0) + 1;
}

/** When the customer wrote in public, oldest first. */
function messagesOf(audits: readonly Audit[], requesterId: number | null): number[] {
  if (requesterId === null) return [];
  return audits
    .filter(({ events }) =>
      events.some(
        (event) => event.type === "words" && event.isPublic && event.authorId === requesterId,
      ),
    )
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

const hours = (ms: number): number => Math.round((ms / HOUR_MS) * 10) / 10;
