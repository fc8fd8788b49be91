import type { Policy } from "./policy";

export const PRIORITIES = ["urgent", "high", "normal", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Milliseconds of business time by priority. */
type Waits = Readonly<Record<Priority, number>>;
type Counts = { readonly amber: number; readonly red: number };

export type Thresholds = {
  readonly C1: Waits;
  readonly C2: Waits;
  readonly C3: Waits;
  readonly C6: Waits;
  readonly C8: Counts;
  readonly C9: Counts;
  readonly C10: Waits;
};

export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

const DEFAULT_HOURS = {
  C1: { urgent: 0.25, high: 0.25, normal: 1, low: 1 },
  C2: { urgent: 0.5, high: 2, normal: 4, low: 4 },
  C3: { urgent: 1, high: 4, normal: 8, low: 16 },
  C6: { urgent: 1, high: 4, normal: 8, low: 16 },
  C10: { urgent: 0.25, high: 1, normal: 4, low: 8 },
} as const;
const DEFAULT_COUNTS = { C8: { amber: 3, red: 5 }, C9: { amber: 1, red: 2 } } as const;

/** The defaults, replaced where the policy says otherwise. */
export function thresholdsOf({ thresholds }: Pick<Policy, "thresholds">): Thresholds {
  const waits = (condition: keyof typeof DEFAULT_HOURS): Waits => {
    const given = thresholds[condition];
    const usual = DEFAULT_HOURS[condition];
    return {
      urgent: (given?.urgent ?? usual.urgent) * HOUR_MS,
      high: (given?.high ?? usual.high) * HOUR_MS,
      normal: (given?.normal ?? usual.normal) * HOUR_MS,
      low: (given?.low ?? usual.low) * HOUR_MS,
    };
  };
  const counts = (condition: keyof typeof DEFAULT_COUNTS): Counts => ({
    amber: thresholds[condition]?.amber ?? DEFAULT_COUNTS[condition].amber,
    red: thresholds[condition]?.red ?? DEFAULT_COUNTS[condition].red,
  });
  return {
    C1: waits("C1"),
    C2: waits("C2"),
    C3: waits("C3"),
    C6: waits("C6"),
    C8: counts("C8"),
    C9: counts("C9"),
    C10: waits("C10"),
  };
}
