import type { History } from "./history/readHistory";

/**
 * When a ticket must be looked at again if nothing happens: the next moment at which time alone
 * raises a condition, makes it worse, or changes what has become of a promise.
 *
 * @param now - The moment that the history reaches up to; milliseconds, UTC.
 * @returns Milliseconds, later than `now`; null when time changes nothing any more.
 */
export function nextReviewAt({ facts, setting, rules }: History, now: number): number | null {
  const moments: number[] = [];
  for (const rule of rules) {
    const holding = rule.judge(facts, setting, now);
    if (holding === null) continue;
    moments.push(holding.from, holding.worse?.from ?? 0);
  }
  for (const { dueAt, lapsesAt, answered, renewed } of facts.promises) {
    if (answered === null && !renewed) moments.push(dueAt, lapsesAt);
  }
  // What is true after a moment is not yet true at it: one millisecond later it is.
  const ahead = moments.map((at) => at + 1).filter((at) => at > now && Number.isFinite(at));
  return ahead.length === 0 ? null : Math.min(...ahead);
}
