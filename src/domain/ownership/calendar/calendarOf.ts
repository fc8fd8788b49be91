import type { Calendar } from "../policy";
import { DAY_MS } from "./businessClock";
import { isTimeZone } from "./zone";

/** A help desk's schedule: minutes count from Sunday 00:00, holidays are whole days. */
export type Schedule = {
  readonly timeZone: string;
  readonly intervals: readonly { readonly start: number; readonly end: number }[];
  readonly holidays: readonly { readonly from: string; readonly to: string }[];
};

const DAY_MINUTES = 1440;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
/** A longer holiday is a mistake in the schedule. */
const LONGEST_HOLIDAY_DAYS = 60;

/** Names of zones as Ruby on Rails has them, which help desks use, beside the standard ones. */
const RAILS_ZONES: Readonly<Record<string, string>> = {
  "Pacific Time (US & Canada)": "America/Los_Angeles",
  "Mountain Time (US & Canada)": "America/Denver",
  "Central Time (US & Canada)": "America/Chicago",
  "Eastern Time (US & Canada)": "America/New_York",
  "Atlantic Time (Canada)": "America/Halifax",
  Brasilia: "America/Sao_Paulo",
  "Buenos Aires": "America/Argentina/Buenos_Aires",
  "Mexico City": "America/Mexico_City",
  London: "Europe/London",
  Edinburgh: "Europe/London",
  Dublin: "Europe/Dublin",
  Lisbon: "Europe/Lisbon",
  Madrid: "Europe/Madrid",
  Paris: "Europe/Paris",
  Berlin: "Europe/Berlin",
  Amsterdam: "Europe/Amsterdam",
  Brussels: "Europe/Brussels",
  Copenhagen: "Europe/Copenhagen",
  Stockholm: "Europe/Stockholm",
  Vienna: "Europe/Vienna",
  Rome: "Europe/Rome",
  Warsaw: "Europe/Warsaw",
  Helsinki: "Europe/Helsinki",
  Athens: "Europe/Athens",
  Istanbul: "Europe/Istanbul",
  "Abu Dhabi": "Asia/Dubai",
  "New Delhi": "Asia/Kolkata",
  Mumbai: "Asia/Kolkata",
  Singapore: "Asia/Singapore",
  "Hong Kong": "Asia/Hong_Kong",
  Tokyo: "Asia/Tokyo",
  Sydney: "Australia/Sydney",
  Melbourne: "Australia/Melbourne",
  Auckland: "Pacific/Auckland",
};

/**
 * A help desk's schedule as our calendar.
 *
 * @returns Null when the zone is unknown or nothing is ever open.
 */
export function calendarOf({ timeZone, intervals, holidays }: Schedule): Calendar | null {
  const zone = RAILS_ZONES[timeZone] ?? timeZone;
  if (!isTimeZone(zone)) return null;
  const hours: Calendar["hours"] = {};
  for (const { start, end } of intervals) {
    for (let day = 0; day < 7; day += 1) {
      const [from, to] = [day * DAY_MINUTES, (day + 1) * DAY_MINUTES];
      const name = WEEKDAYS[day];
      if (name === undefined || end <= from || start >= to) continue;
      const opening = [clock(Math.max(start, from) - from), clock(Math.min(end, to) - from)];
      hours[name] = [...(hours[name] ?? []), [opening[0] ?? "", opening[1] ?? ""]];
    }
  }
  if (Object.keys(hours).length === 0) return null;
  return { timeZone: zone, hours, holidays: [...new Set(holidays.flatMap(daysOf))].sort() };
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

function daysOf({ from, to }: Schedule["holidays"][number]): string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  if (Number.isNaN(first) || Number.isNaN(last)) return [];
  const days = Math.min(LONGEST_HOLIDAY_DAYS, Math.max(1, (last - first) / DAY_MS + 1));
  return Array.from({ length: Math.floor(days) }, (_, day) =>
    new Date(first + day * DAY_MS).toISOString().slice(0, 10),
  );
}
