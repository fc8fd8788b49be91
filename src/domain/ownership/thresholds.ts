import type { GivenThresholds, Policy } from "./policy";

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

export const DEFAULT_HOURS = {
  C1: { urgent: 0.25, high: 0.25, normal: 1, low: 1 },
  C2: { urgent: 0.5, high: 2, normal: 4, low: 4 },
  C3: { urgent: 1, high: 4, normal: 8, low: 16 },
  C6: { urgent: 1, high: 4, normal: 8, low: 16 },
  C10: { urgent: 0.25, high: 1, normal: 4, low: 8 },
} as const;
export const DEFAULT_COUNTS = { C8: { amber: 3, red: 5 }, C9: { amber: 1, red: 2 } } as const;

/** The defaults, replaced where the policy says otherwise; earlier lists win over later ones. */
function thresholdsOf(...given: readonly GivenThresholds[]): Thresholds {
  const waits = (condition: keyof typeof DEFAULT_HOURS): Waits => {
    const hoursFor = (priority: Priority): number =>
      given.map((one) => one[condition]?.[priority]).find((hours) => hours !== undefined) ??
      DEFAULT_HOURS[condition][priority];
    return {
      urgent: hoursFor("urgent") * HOUR_MS,
      high: hoursFor("high") * HOUR_MS,
      normal: hoursFor("normal") * HOUR_MS,
      low: hoursFor("low") * HOUR_MS,
    };
  };
  const counts = (condition: keyof typeof DEFAULT_COUNTS): Counts => {
    const countFor = (level: keyof Counts): number =>
      given.map((one) => one[condition]?.[level]).find((count) => count !== undefined) ??
      DEFAULT_COUNTS[condition][level];
    return { amber: countFor("amber"), red: countFor("red") };
  };
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

/** Where a ticket is, as far as thresholds depend on it. */
export type ThresholdPlace = { readonly groupId: number | null; readonly brandId: number | null };

/** Finds the thresholds that count for a ticket where it is; asked often, worked out once. */
export function thresholdsBy(
  policy: Pick<Policy, "thresholds" | "exceptions">,
): (place: ThresholdPlace) => Thresholds {
  const usual = thresholdsOf(policy.thresholds);
  if (policy.exceptions.length === 0) return () => usual;
  const known = new Map<string, Thresholds>();
  return ({ groupId, brandId }) => {
    const key = `${groupId ?? ""} ${brandId ?? ""}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fitting = policy.exceptions.filter(
      ({ groups, brands }) =>
        (groups.length > 0 || brands.length > 0) &&
        (groups.length === 0 || (groupId !== null && groups.includes(groupId))) &&
        (brands.length === 0 || (brandId !== null && brands.includes(brandId))),
    );
    const thresholds = thresholdsOf(...fitting.map((one) => one.thresholds), policy.thresholds);
    known.set(key, thresholds);
    return thresholds;
  };
}
