const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * An ISO time as milliseconds since 1970; what names no zone is UTC, wherever we run.
 *
 * @returns NaN for anything that is no such time, and for days that no calendar has.
 */
export function readInstant(value: unknown): number {
  const found = typeof value === "string" ? TIME.exec(value.trim()) : null;
  if (found === null) return Number.NaN;
  const [, day = "", minutes = "00:00", seconds = ":00", zone = "Z"] = found;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  if (!isReal) return Number.NaN;
  const offset = /^[a-z]/i.test(zone) ? "Z" : zone.replace(/^(...):?(..)$/, "$1:$2");
  return Date.parse(`${day}T${minutes}${seconds}${offset}`);
}
