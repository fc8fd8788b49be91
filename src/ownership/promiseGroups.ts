import type { z } from "zod";
import type { listMyPromises } from "#contract/ownership";

export type MyPromise = z.output<(typeof listMyPromises)["response"]>[number];

export type PromiseGroup = {
  readonly name: "overdue" | "today" | "later";
  readonly promises: readonly MyPromise[];
};

/**
 * Promises as a list to work through: what is late, what is due before the day ends, the rest.
 *
 * @param now - The help desk's time in milliseconds.
 * @param timeZone - Where the reader's day ends; the browser's zone when absent.
 */
export function promiseGroups(
  promises: readonly MyPromise[],
  now: number,
  timeZone: string | undefined,
): readonly PromiseGroup[] {
  const dayOf = (at: number) =>
    new Date(at).toLocaleDateString("en-CA", timeZone === undefined ? {} : { timeZone });
  const groupOf = ({ promise }: MyPromise): PromiseGroup["name"] => {
    const due = Date.parse(promise.dueAt);
    if (due < now) return "overdue";
    return dayOf(due) === dayOf(now) ? "today" : "later";
  };
  return (["overdue", "today", "later"] as const)
    .map((name) => ({ name, promises: promises.filter((one) => groupOf(one) === name) }))
    .filter((group) => group.promises.length > 0);
}
