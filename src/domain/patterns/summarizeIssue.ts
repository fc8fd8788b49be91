import { findSpikes } from "./findSpikes";

/** One ticket about an issue, as far as figures go. Times are milliseconds since 1970. */
export type Sighting = {
  readonly at: number;
  readonly requester: number;
  readonly organization: number | null;
  /** Whether this customer got a public word of a person of ours on the ticket. */
  readonly told: boolean;
};

/**
 * How an issue stands: new or growing fast, back after four quiet weeks, alive, quiet for a week,
 * or quiet for four.
 */
type IssueState = "emerging" | "back" | "active" | "watch" | "closed";

export type IssueSummary = {
  readonly state: IssueState;
  readonly tickets: number;
  readonly thisWeek: number;
  readonly weekBefore: number;
  readonly customers: number;
  readonly organizations: number;
  readonly told: number;
  readonly untold: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly trend: { readonly day: string; readonly count: number }[];
  readonly spikes: { readonly from: number; readonly to: number; readonly tickets: number }[];
  /** How unlikely the last three days are by chance, 0 to 1; see `whichAreReal`. */
  readonly chance?: number;
  /** Its state when these days are chance after all. */
  readonly otherwise?: IssueState;
};

/** What an account's figures have in common. */
export type Frame = {
  readonly now: number;
  /** The calendar day of a moment in the account's time, `YYYY-MM-DD`. */
  readonly dayOf: (at: number) => string;
  /** How busy each hour of the week is for the whole account; see `weekProfile`. */
  readonly profile: Float64Array;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK_MS = 7 * DAY;
const TREND_DAYS = 28;
/** So long without a ticket closes an issue. */
const CLOSED_MS = 28 * DAY;
/** One who writes again about an old trouble does not bring it back. */
const LEAST_RETURNED = 2;
/** Spikes are looked for in this much of the past. */
const WATCHED_MS = 26 * WEEK_MS;
/** A spike this young makes an issue emerge. */
const FRESH_MS = 3 * DAY;
const YOUNG_MS = 14 * DAY;
/** Tickets of one person only are that person's trouble, not a spike. */
const LEAST_PEOPLE = 3;
/** Windows that could have been a spike in three days, as far as they are independent: simulated. */
const LOOKS = 120;
/** Who writes again within so long is counted once. */
const SAME_PERSON_MS = DAY;

/** The hour of the week of a moment, 0 is Thursday 00:00 UTC: the same for all that is compared. */
const hourOfWeek = (at: number): number => Math.floor(at / HOUR) % 168;

type Standing = Pick<IssueSummary, "thisWeek" | "weekBefore" | "firstSeen" | "lastSeen"> & {
  readonly isSpiking: boolean;
  readonly isBack: boolean;
};

/** Counts, trend, spikes and state of one issue. @param sightings - At least one. */
export function summarizeIssue(sightings: readonly Sighting[], frame: Frame): IssueSummary {
  const { now } = frame;
  const [firstSeen, lastSeen] = extremes(sightings.map(({ at }) => at));
  const between = (from: number, to: number): number =>
    sightings.filter(({ at }) => at > from && at <= to).length;
  const customers = new Set(sightings.map(({ requester }) => requester));
  const told = new Set(sightings.filter((each) => each.told).map(({ requester }) => requester));
  const organizations = new Set(sightings.flatMap((each) => each.organization ?? []));
  const spikes = spikesOf(sightings, { ...frame, firstSeen });
  const thisWeek = between(now - WEEK_MS, now);
  const weekBefore = between(now - 2 * WEEK_MS, now - WEEK_MS);
  const fresh = spikes.filter(({ to }) => to > now - FRESH_MS);
  const isBack = hasReturned(sightings, now);
  const seen = { thisWeek, weekBefore, firstSeen, lastSeen, isBack };
  return {
    state: stateOf({ ...seen, isSpiking: fresh.length > 0 }, now),
    otherwise: stateOf({ ...seen, isSpiking: false }, now),
    chance: Math.min(1, LOOKS * Math.min(1, ...fresh.map(({ surprise }) => surprise))),
    tickets: sightings.length,
    thisWeek,
    weekBefore,
    customers: customers.size,
    organizations: organizations.size,
    told: told.size,
    untold: customers.size - told.size,
    firstSeen,
    lastSeen,
    trend: trendOf(sightings, frame),
    spikes,
  };
}

function stateOf(seen: Standing, now: number): IssueState {
  const isYoung = seen.firstSeen > now - YOUNG_MS && seen.thisWeek > seen.weekBefore;
  if (seen.thisWeek >= LEAST_PEOPLE && (seen.isSpiking || isYoung)) return "emerging";
  if (seen.isBack) return "back";
  if (seen.lastSeen > now - WEEK_MS) return "active";
  return seen.lastSeen > now - CLOSED_MS ? "watch" : "closed";
}

/** Several people wrote in the last two weeks, and nobody in the four before that first of them. */
function hasReturned(sightings: readonly Sighting[], now: number): boolean {
  const since = now - YOUNG_MS;
  const recent = sightings.filter(({ at }) => at > since);
  const [back] = extremes(recent.map(({ at }) => at));
  const [, before] = extremes(sightings.flatMap(({ at }) => (at > since ? [] : at)));
  return (
    new Set(recent.map(({ requester }) => requester)).size >= LEAST_RETURNED &&
    before > -Infinity &&
    back - before >= CLOSED_MS
  );
}

function trendOf(sightings: readonly Sighting[], { now, dayOf }: Frame) {
  const counts = new Map<string, number>();
  for (let back = TREND_DAYS - 1; back >= 0; back -= 1) counts.set(dayOf(now - back * DAY), 0);
  for (const { at } of sightings) {
    if (at < now - (TREND_DAYS + 1) * DAY) continue;
    const day = dayOf(at);
    const count = counts.get(day);
    if (count !== undefined) counts.set(day, count + 1);
  }
  return [...counts].map(([day, count]) => ({ day, count }));
}

/** Spikes of people, not of tickets: who writes ten times in a day is one. */
function spikesOf(
  sightings: readonly Sighting[],
  { now, profile, firstSeen }: Frame & { firstSeen: number },
) {
  // A week of silence before the first ticket, so that a first burst is seen against something.
  const start = Math.floor(Math.max(firstSeen - WEEK_MS, now - WATCHED_MS) / HOUR);
  const hours = Math.max(0, Math.floor(now / HOUR) - start + 1);
  const counts = new Uint32Array(hours);
  for (const { at } of oncePerPerson(sightings)) {
    const hour = Math.floor(at / HOUR) - start;
    if (hour >= 0 && hour < hours) counts[hour] = (counts[hour] ?? 0) + 1;
  }
  return findSpikes(counts, profile, hourOfWeek(start * HOUR))
    .map(({ from, to, surprise }) => ({
      from: (start + from) * HOUR,
      to: (start + to) * HOUR,
      surprise,
    }))
    .flatMap((spike) => {
      const during = sightings.filter(({ at }) => at >= spike.from && at < spike.to);
      const people = new Set(during.map(({ requester }) => requester)).size;
      return people < LEAST_PEOPLE ? [] : { ...spike, tickets: during.length };
    });
}

/** The first ticket of each person within a day. */
function oncePerPerson(sightings: readonly Sighting[]): Sighting[] {
  const counted = new Map<number, number>();
  return [...sightings]
    .sort((one, other) => one.at - other.at)
    .filter(({ at, requester }) => {
      if (at - (counted.get(requester) ?? -Infinity) < SAME_PERSON_MS) return false;
      counted.set(requester, at);
      return true;
    });
}

function extremes(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
