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
  return zone === "UTC" ? instant : instant + offsetAt(instant, zone);
}

/**
 * The instant at which a zone's clock shows a wall time.
 *
 * A time that the clock skips in spring is read with the offset before the jump, so 02:30 becomes
 * 03:30; a time that comes twice in autumn is the first of the two.
 */
export function fromWallMs(wall: number, zone: string): number {
  if (zone === "UTC") return wall;
  const before = wall - offsetAt(wall - DAY_MS, zone);
  if (toWallMs(before, zone) === wall) return before;
  const after = wall - offsetAt(wall + DAY_MS, zone);
  return toWallMs(after, zone) === wall ? after : before;
}

const DAY_MS = 86_400_000;
/** By zone and UTC day: the offset when it is the same all day, null on the day of a change. */
const offsets = new Map<string, Map<number, number | null>>();

/** Milliseconds by which a zone's clock is ahead of UTC; asking the runtime is slow, so once a day. */
function offsetAt(instant: number, zone: string): number {
  const day = Math.floor(instant / DAY_MS);
  const known = offsets.get(zone) ?? new Map<number, number | null>();
  offsets.set(zone, known);
  let offset = known.get(day);
  if (offset === undefined) {
    const first = readOffset(day * DAY_MS, zone);
    offset = first === readOffset((day + 1) * DAY_MS, zone) ? first : null;
    known.set(day, offset);
  }
  return offset ?? readOffset(instant, zone);
}

function readOffset(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) {
    if (type !== "literal") parts[type] = Number(value);
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

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
