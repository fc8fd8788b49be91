const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const SHORT: Intl.DateTimeFormatOptions = { month: "short", day: "numeric" };
const FULL: Intl.DateTimeFormatOptions = {
  weekday: "short",
  month: "short",
  day: "numeric",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
};

/**
 * How long ago something was, in few words: "just now", "12 min ago", "3 h ago", "Mar 4".
 *
 * @param at - ISO time.
 * @param now - The desk's time, which may be ahead of this machine's.
 */
export function sayWhen(at: string, now: Date): string {
  const then = new Date(at);
  const ageMs = now.getTime() - then.getTime();
  if (ageMs < MINUTE_MS) return "just now";
  if (ageMs < HOUR_MS) return `${Math.floor(ageMs / MINUTE_MS)} min ago`;
  if (ageMs < DAY_MS) return `${Math.floor(ageMs / HOUR_MS)} h ago`;
  if (ageMs < 7 * DAY_MS) return `${Math.floor(ageMs / DAY_MS)} d ago`;
  const isThisYear = then.getFullYear() === now.getFullYear();
  return then.toLocaleDateString("en-US", isThisYear ? SHORT : { ...SHORT, year: "numeric" });
}

/** The whole date and time, for tooltips and headers. */
export const sayExactly = (at: string): string => new Date(at).toLocaleString("en-US", FULL);
