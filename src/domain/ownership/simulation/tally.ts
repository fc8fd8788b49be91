import { z } from "zod";
import { FlagLevel } from "../judgement";
import { bestExamples } from "./bestExamples";

const Levels = z.object({ note: z.number(), amber: z.number(), red: z.number() });
export type Levels = z.infer<typeof Levels>;

const Example = z.object({
  ticketId: z.string(),
  subject: z.string(),
  ruleId: z.string(),
  level: FlagLevel,
  since: z.string(),
  text: z.string(),
  /** When the customer wrote again after it; null when they did not. */
  wroteAgainAt: z.string().nullable(),
});
export type Example = z.infer<typeof Example>;

/** What limits would have flagged in a time that has passed; parts of it add up. */
export const Tally = z.object({
  tickets: z.number(),
  audits: z.number(),
  /** Tickets with at least one flag above a note. */
  flagged: z.number(),
  /** By day of the account's calendar, such as 2026-03-02. */
  days: z.record(z.string(), Levels),
  rules: z.record(z.string(), Levels),
  /** Above a note, by the group that had the ticket. */
  teams: z.record(z.string(), z.number()),
  /** Above a note, by person and day: "901 2026-03-02". For loads, never for a ranking. */
  loads: z.record(z.string(), z.number()),
  /** Hours from a flag above a note until the customer wrote again: how much earlier we knew. */
  hoursAhead: z.array(z.number()),
  examples: z.array(Example),
});
export type Tally = z.infer<typeof Tally>;

const MOST_HOURS = 5_000;

export const emptyTally = (): Tally => ({
  tickets: 0,
  audits: 0,
  flagged: 0,
  days: {},
  rules: {},
  teams: {},
  loads: {},
  hoursAhead: [],
  examples: [],
});

/** Adds two parts of a simulation; the examples kept are those that show most. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    tickets: one.tickets + other.tickets,
    audits: one.audits + other.audits,
    flagged: one.flagged + other.flagged,
    days: merged(one.days, other.days, addLevels),
    rules: merged(one.rules, other.rules, addLevels),
    teams: merged(one.teams, other.teams, add),
    loads: merged(one.loads, other.loads, add),
    hoursAhead: [...one.hoursAhead, ...other.hoursAhead].slice(0, MOST_HOURS),
    examples: bestExamples([...one.examples, ...other.examples]),
  };
}

const add = (one: number, other: number): number => one + other;

const addLevels = (one: Levels, other: Levels): Levels => ({
  note: one.note + other.note,
  amber: one.amber + other.amber,
  red: one.red + other.red,
});

function merged<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  join: (a: Value, b: Value) => Value,
): Record<string, Value> {
  const all = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const known = all.get(key);
    all.set(key, known === undefined ? value : join(known, value));
  }
  return Object.fromEntries(all);
}
