import type { Term } from "./parseQuery";

const UNITS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 30 * 86_400_000,
  year: 365 * 86_400_000,
};
const AGO = /^(\d{1,6})\s*(minute|hour|day|week|month|year)s?$/;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Compares a time with what a search says: a date, a full time, or an age such as `4hours`.
 * An age that is "less" is a shorter one, so the time is later.
 *
 * @param held - ISO 8601.
 */
export function compareTime(
  held: string,
  operator: Term["operator"],
  { value, now }: { value: string; now: Date },
): boolean {
  const at = Date.parse(held);
  const [, count, unit] = AGO.exec(value) ?? [];
  if (count !== undefined && unit !== undefined) {
    const then = now.getTime() - Number(count) * (UNITS[unit] ?? 0);
    return compare(at, operator, { from: then, to: then });
  }
  const from = Date.parse(value);
  if (Number.isNaN(from)) return false;
  return compare(at, operator, { from, to: DATE_ONLY.test(value) ? from + 86_399_999 : from });
}

/** A date alone is a whole day: after it means after its end. */
function compare(
  at: number,
  operator: Term["operator"],
  { from, to }: { from: number; to: number },
): boolean {
  switch (operator) {
    case ":":
      return at >= from && at <= to;
    case "<":
      return at < from;
    case "<=":
      return at <= to;
    case ">":
      return at > to;
    case ">=":
      return at >= from;
  }
}
