import type { Levels, Tally } from "./tally";

/** Fewer people than this say nothing about what one of them would get. */
const FEWEST_PEOPLE = 3;

export type TeamLoad = {
  readonly groupId: string;
  readonly flags: number;
  /** Flags above a note that one person of the team would get on a day; null for a small team. */
  readonly perPersonAndDay: number | null;
};

export type TallyReading = {
  /** Every day of the time, oldest first, also those without a flag. */
  readonly days: readonly { readonly day: string; readonly levels: Levels }[];
  readonly perDay: number;
  /** The most that anybody would have got on one day, whoever it is; 0 without flags. */
  readonly mostForOne: number;
  readonly teams: readonly TeamLoad[];
  readonly wroteAgain: number;
  /** Half of them wrote later than this after the flag, in hours; null when nobody did. */
  readonly usualHoursAhead: number | null;
};

/**
 * Reads a finished simulation: loads by team, never by person.
 *
 * @param first - The first day, such as 2026-03-02.
 * @param last - The last day.
 * @param people - How many people each group has, by its id.
 */
export function readTally(
  tally: Tally,
  { first, last, people }: { first: string; last: string; people: ReadonlyMap<string, number> },
): TallyReading {
  const days = daysBetween(first, last).map((day) => ({
    day,
    levels: tally.days[day] ?? { note: 0, amber: 0, red: 0 },
  }));
  const total = days.reduce((sum, { levels }) => sum + levels.amber + levels.red, 0);
  const ahead = [...tally.hoursAhead].sort((a, b) => a - b);
  return {
    days,
    perDay: days.length === 0 ? 0 : total / days.length,
    mostForOne: Math.max(0, ...Object.values(tally.loads)),
    teams: Object.entries(tally.teams)
      .map(([groupId, flags]) => {
        const members = people.get(groupId) ?? 0;
        const isSmall = members < FEWEST_PEOPLE || days.length === 0;
        return {
          groupId,
          flags,
          perPersonAndDay: isSmall ? null : flags / members / days.length,
        };
      })
      .sort((a, b) => b.flags - a.flags || a.groupId.localeCompare(b.groupId)),
    wroteAgain: ahead.length,
    usualHoursAhead: ahead[Math.floor(ahead.length / 2)] ?? null,
  };
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 400;

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (
    let at = Date.parse(first);
    at <= Date.parse(last) && days.length < MOST_DAYS;
    at += DAY_MS
  ) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
