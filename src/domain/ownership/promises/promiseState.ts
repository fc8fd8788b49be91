import type { TicketPromise } from "../judgement";
import type { MadePromise } from "./madePromise";

/** What has become of a promise by a moment: only a public word keeps it. */
export function promiseState(promise: MadePromise, now: number): TicketPromise["state"] {
  if (promise.renewed) return "renewed";
  const { answered, lapsesAt, dueAt } = promise;
  if (answered !== null) return answered.at <= lapsesAt ? "kept" : "broken";
  if (now > lapsesAt) return "broken";
  return now >= dueAt ? "due" : "open";
}
