import type { Fix } from "#contract/fixes";
import type { PatternDetail } from "#contract/patterns";

/** What is worth a mark on a day: whether it was unusually busy, and what was fixed. */
export type DayMark = { readonly isSpike: boolean; readonly fixes: readonly string[] };

const HOUR_MS = 3_600_000;

/**
 * Finds the days of spikes and fixes.
 *
 * @param timeZone - The reader's; the machine's when absent.
 * @returns By day, `YYYY-MM-DD`; days without anything have no entry.
 */
export function daysMarked(
  spikes: PatternDetail["spikes"],
  fixes: readonly Fix[],
  timeZone: string | undefined,
): Map<string, DayMark> {
  const dayOf = (at: number) =>
    new Date(at).toLocaleDateString("en-CA", timeZone === undefined ? {} : { timeZone });
  const marks = new Map<string, DayMark>();
  const markOf = (day: string): DayMark => marks.get(day) ?? { isSpike: false, fixes: [] };
  for (const { from, to } of spikes) {
    for (let at = Date.parse(from); at < Date.parse(to); at += HOUR_MS) {
      const day = dayOf(at);
      marks.set(day, { ...markOf(day), isSpike: true });
    }
  }
  for (const { fixedAt, text } of fixes) {
    const day = dayOf(Date.parse(fixedAt));
    const mark = markOf(day);
    marks.set(day, { ...mark, fixes: [...mark.fixes, text] });
  }
  return marks;
}
