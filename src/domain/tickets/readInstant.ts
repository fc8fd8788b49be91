const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** As help desks write it, on a day that every month has. */
const USUAL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;

/**
 * An ISO time as milliseconds since 1970; what names no zone is UTC, wherever we run.
 *
 * @returns NaN for anything that is no such time, and for days that no calendar has.
 */
export function readInstant(value: unknown): number {
  if (typeof value !== "string") return Number.NaN;
  if (USUAL.test(value)) return Date.parse(value);
  const found = TIME.exec(value.trim());
  if (found === null) return Number.NaN;
  const [, day = "", minutes = "00:00", seconds = ":00", zone = "Z"] = found;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  if (!isReal) return Number.NaN;
  const offset = /^[a-z]/i.test(zone) ? "Z" : zone.replace(/^(...):?(..)$/, "$1:$2");
  return Date.parse(`${day}T${minutes}${seconds}${offset}`);
}
