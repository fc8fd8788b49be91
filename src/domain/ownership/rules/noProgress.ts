import { type Facts, isUnsolved } from "../history/facts";
import type { Rule } from "./rule";
import { sayCount, sayMoment, sayPerson } from "./say";
import { someOf } from "./someOf";

/** Touched again and again without moving forward. */
export const noProgress: Rule = {
  condition: "C8",
  ruleId: "C8-no-progress",
  judge(facts, setting) {
    if (!isStuck(facts)) return null;
    const { count, first, people } = facts.touches;
    const { amber, red } = facts.thresholds.C8;
    const auditIds = someOf(facts.touches.auditIds);
    const owner = facts.owner;
    const by = people.size;
    return {
      from: 0,
      isTimed: false,
      level: count >= red ? "red" : "amber",
      evidence: auditIds,
      explain: () => ({
        text:
          `${sayCount(count, "update")} by ${sayCount(by, "person", "people")} since ${sayMoment(first, setting)}; ` +
          `none changed status, owner, answer or plan. The limit is ${amber} (${red} is serious).`,
        action: `Hand it back to ${owner === null ? "the customer's contact" : sayPerson(owner, setting)} with what is known; the next step forward clears this.`,
      }),
    };
  },
};

/** True when C8 holds: enough updates since the last move, by several people or on several days. */
export function isStuck(facts: Facts): boolean {
  const { count, people, days } = facts.touches;
  if (count < facts.thresholds.C8.amber || !isUnsolved(facts)) return false;
  return people.size >= 2 || days.size >= 2;
}
