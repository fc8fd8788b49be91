/** Dates, one a line, and the first line that is none; lines count from 1. */
export type DatesRead =
  { readonly dates: readonly string[] } | { readonly line: number; readonly text: string };

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?=\s|$)/;
const SHOWN = 40;

/** Reads holidays, one a line, as 2026-12-25; what stands behind the date is a note. */
export function readDates(text: string): DatesRead {
  const dates = new Set<string>();
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.trim();
    if (line === "") continue;
    const date = DATE.exec(line)?.[0];
    if (date === undefined || !isDate(date)) {
      return { line: index + 1, text: line.slice(0, SHOWN) };
    }
    dates.add(date);
  }
  return { dates: [...dates].sort() };
}

function isDate(date: string): boolean {
  const at = Date.parse(date);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
