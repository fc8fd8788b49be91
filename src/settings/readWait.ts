const WAIT = /^(\d{1,5}(?:[.,]\d{1,3})?)\s*(m|min|mins|minutes?|h|hr|hrs|hours?|d|days?)?$/i;
const LONGEST_HOURS = 1_000;
const DAY_HOURS = 8;
const MINUTE_HOURS = 1 / 60;

/**
 * A wait as people write it: "15 min", "4 h", "1.5"; a number alone means hours, a day of work has
 * eight.
 *
 * @returns Hours, rounded to whole minutes; null when it cannot be read, is nothing or endless.
 */
export function readWait(text: string): number | null {
  const found = WAIT.exec(text.trim());
  if (found === null) return null;
  const said = Number((found[1] ?? "").replace(",", "."));
  const unit = (found[2] ?? "h").charAt(0).toLowerCase();
  const hours = said * (unit === "m" ? MINUTE_HOURS : unit === "d" ? DAY_HOURS : 1);
  const whole = Math.round(hours * 60) / 60;
  return whole > 0 && whole <= LONGEST_HOURS ? whole : null;
}
