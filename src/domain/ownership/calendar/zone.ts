/** A reading of the wall clock; months count from 1. */
export type Wall = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const MINUTE_MS = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** True when the zone is one that we can compute with. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The wall clock of a zone as milliseconds, as if that clock were UTC.
 *
 * @param instant - Milliseconds since 1970, UTC.
 * @throws {RangeError} When the zone is unknown.
 */
export function toWallMs(instant: number, zone: string): number {
  if (zone === "UTC") return instant;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) {
    if (type !== "literal") parts[type] = Number(value);
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

/**
 * The instant at which a zone's clock shows a wall time.
 *
 * A time that the clock skips in spring is read with the offset before the jump, so 02:30 becomes
 * 03:30; a time that comes twice in autumn is the first of the two.
 */
export function fromWallMs(wall: number, zone: string): number {
  if (zone === "UTC") return wall;
  const before = wall - offsetAt(wall - 24 * 60 * MINUTE_MS, zone);
  if (toWallMs(before, zone) === wall) return before;
  const after = wall - offsetAt(wall + 24 * 60 * MINUTE_MS, zone);
  return toWallMs(after, zone) === wall ? after : before;
}

const offsetAt = (instant: number, zone: string): number => toWallMs(instant, zone) - instant;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}
