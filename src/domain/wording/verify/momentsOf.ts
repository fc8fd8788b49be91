/** Ways to say a moment, as values of facts (see `valueOf`) and as words. */
export type Moments = { readonly values: readonly string[]; readonly words: readonly string[] };

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

type Wall = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
};

/**
 * How an instant may be told to a reader in a time zone: weekday, date, time, and "today" or
 * "tomorrow" when the moment of writing is known.
 *
 * @param instant - ISO 8601; anything else has no moments.
 * @param zone - IANA name; unknown names count as absent.
 * @param now - ISO 8601, the moment of writing.
 */
export function momentsOf(
  instant: string,
  zone: string | undefined,
  now: string | undefined,
): Moments {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return { values: [], words: [] };
  const offset = /([+-]\d{2}):?(\d{2})$/.exec(instant);
  const own =
    offset === null
      ? 0
      : (Number(offset[1]) * 60 + Math.sign(Number(offset[1])) * Number(offset[2])) * 60_000;
  const inUtc = wallOf(time, "UTC");
  const walls = [zone === undefined ? null : wallOf(time, zone), wallOf(time + own, "UTC")].filter(
    (wall) => wall !== null,
  );
  const values = walls.flatMap((wall) => [...dayValues(wall), ...clockValues(wall, "")]);
  if (inUtc !== null) values.push(...clockValues(inUtc, "utc"), ...clockValues(inUtc, "gmt"));
  const written = now === undefined ? Number.NaN : Date.parse(now);
  if (!Number.isNaN(written)) values.push(...relativeDays(time, written, zone ?? "UTC"));
  return { values, words: walls.flatMap(({ hour }) => dayPart(hour)) };
}

function dayValues({ year, month, day, weekday }: Wall): string[] {
  const two = (value: number) => String(value).padStart(2, "0");
  const numeric = [
    `${day}.${month}.`, `${two(day)}.${two(month)}.`, `${day}.${month}.${year}`, `${two(day)}.${two(month)}.${year}`,
    `${two(day)}/${two(month)}/${year}`, `${two(month)}/${two(day)}/${year}`, `${day}/${month}/${year}`, `${month}/${day}/${year}`,
    `${year}年${month}月${day}日`, `${month}月${day}日`,
  ]; // prettier-ignore
  return [
    `w:${weekday}`, `n:${day}`, `n:${year}`,
    `d:${year}-${month}-${day}`, `d:-${month}-${day}`, `d:-${month}-`,
    ...numeric.map((text) => `d:${text}`),
  ]; // prettier-ignore
}

function clockValues({ hour, minute }: Wall, zone: string): string[] {
  const minutes = String(minute).padStart(2, "0");
  const values = [`t:${hour}:${minutes}${zone}`];
  if (minute === 0) values.push(`n:${hour % 12 === 0 ? 12 : hour % 12}`);
  if (minute === 0 && hour === 12) values.push("d:noon", "d:mittag", "d:mediodía");
  if (minute === 0 && hour === 0) values.push("d:midnight", "d:mitternacht");
  return values;
}

function relativeDays(time: number, now: number, zone: string): string[] {
  const then = wallOf(time, zone) ?? wallOf(time, "UTC");
  const today = wallOf(now, zone) ?? wallOf(now, "UTC");
  if (then === null || today === null) return [];
  const days =
    (Date.UTC(then.year, then.month - 1, then.day) -
      Date.UTC(today.year, today.month - 1, today.day)) /
    DAY_MS;
  if (days === 0) return then.hour >= 17 ? ["d:today", "d:tonight"] : ["d:today"];
  return days === 1 ? ["d:tomorrow"] : [];
}

const dayPart = (hour: number): string[] => {
  if (hour < 12) return ["morning", "matin", "vormittag", "früh", "mañana", "manhã"];
  return hour < 18
    ? ["afternoon", "après-midi", "nachmittag", "tarde"]
    : ["evening", "soir", "abend", "noche", "noite"];
};

function wallOf(time: number, zone: string): Wall | null {
  const format = formatFor(zone);
  if (format === null) return null;
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const read = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  return {
    year: read("year"), month: read("month"), day: read("day"), hour: read("hour"), minute: read("minute"),
    weekday: WEEKDAYS.indexOf(parts.get("weekday") ?? "") + 1,
  }; // prettier-ignore
}

function formatFor(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone, weekday: "short", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", hourCycle: "h23",
    }); // prettier-ignore
    formats.set(zone, format);
    return format;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
