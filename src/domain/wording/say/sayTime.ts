import type { RewriteContext } from "../message";
import type { TimePhrases } from "../pack";
import { rememberLast } from "../rememberLast";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Within this many days a weekday alone names the day. */
const WEEKDAY_DAYS = 6;

/**
 * When the customer hears next, in the words of the language: "by 3 pm on Thursday".
 *
 * "Today", "tomorrow" and a weekday alone are only said when the moment of writing is known.
 * Without a time zone the hour is given in UTC, and says so.
 *
 * @returns Null when no time, or none that can be read, is in the context.
 */
export function sayTime(context: RewriteContext, phrases: TimePhrases): string | null {
  if (context.nextUpdateAt === undefined) return null;
  const at = new Date(context.nextUpdateAt);
  if (Number.isNaN(at.getTime())) return null;
  const zone = knownZone(context.timeZone);
  const hour = sayHour(at, zone ?? "UTC", phrases) + (zone === null ? " UTC" : "");
  const clock = phrases.clock.replace("{hour}", hour);
  const inZone = { timeZone: zone ?? "UTC" };
  const { locale } = phrases;
  const day = formatIn(locale, { weekday: "long", ...inZone }).format(at);
  const date = formatIn(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...inZone,
  }).format(at);
  return phrases[nearness(context.now, at, zone ?? "UTC")]
    .replace("{hour}", clock)
    .replace("{day}", day)
    .replace("{date}", date);
}

/** Formats take longer to make than to use. */
const MOST_FORMATS = 30;

const made = rememberLast(MOST_FORMATS, (key) => {
  const [locale = "", options = "{}"] = key.split("\n");
  return new Intl.DateTimeFormat(locale, JSON.parse(options) as Intl.DateTimeFormatOptions);
});

const formatIn = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  made(`${locale}\n${JSON.stringify(options)}`);

function nearness(
  now: string | undefined,
  at: Date,
  zone: string,
): "today" | "tomorrow" | "thisWeek" | "later" {
  const from = new Date(now ?? "");
  if (Number.isNaN(from.getTime())) return "later";
  const days = Math.round((dayOf(at, zone) - dayOf(from, zone)) / DAY_MS);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 1 && days <= WEEKDAY_DAYS ? "thisWeek" : "later";
}

/** Midnight of the calendar day that a moment falls on in a zone, as if it were UTC. */
function dayOf(moment: Date, zone: string): number {
  const [year = 0, month = 1, day = 1] = formatIn("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  })
    .format(moment)
    .split("-")
    .map(Number);
  return Date.UTC(year, month - 1, day);
}

function sayHour(at: Date, zone: string, phrases: TimePhrases): string {
  const [hour = 0, minute = 0] = formatIn("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
    .format(at)
    .split(":")
    .map(Number);
  const minutes = String(minute).padStart(2, "0");
  if (!phrases.twelveHours) return `${hour}:${minutes}`;
  if (hour === 12 && minute === 0) return "noon";
  const half = hour < 12 ? "am" : "pm";
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${twelve} ${half}` : `${twelve}:${minutes} ${half}`;
}

function knownZone(zone: string | undefined): string | null {
  if (zone === undefined || zone === "") return null;
  try {
    return formatIn("en-GB", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
