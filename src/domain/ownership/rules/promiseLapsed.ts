import { isUnsolved } from "../history/facts";
import type { MadePromise } from "../promises/madePromise";
import type { Rule } from "./rule";
import { sayCustomer, sayMoment } from "./say";

/** A promised time passed without a word. */
export const promiseLapsed: Rule = {
  condition: "C5",
  ruleId: "C5-promise-lapsed",
  judge(facts, setting) {
    if (facts.promises.length === 0 || !isUnsolved(facts)) return null;
    const promise = firstBroken(facts.promises);
    if (promise === null) return null;
    const customer = sayCustomer(facts, setting);
    const { dueAt, lapsesAt, text, kind, auditId } = promise;
    return {
      from: lapsesAt,
      isTimed: true,
      level: kind === "explicit" ? "red" : "amber",
      evidence: [auditId],
      explain: () => ({
        text:
          `We promised an update by ${sayMoment(dueAt, setting)} (“${text}”), and no word came. ` +
          `It counts as broken since ${sayMoment(lapsesAt, setting)}. Even “we do not know yet” keeps a promise.`,
        action: `Write to ${customer} now, even with no news, and say when they hear next; a public word clears this.`,
      }),
    };
  },
};

/** Of promises that nobody answered, the one that lapses first. */
function firstBroken(promises: readonly MadePromise[]): MadePromise | null {
  let first: MadePromise | null = null;
  for (const promise of promises) {
    if (promise.answered !== null || promise.renewed) continue;
    if (first === null || promise.lapsesAt < first.lapsesAt) first = promise;
  }
  return first;
}
