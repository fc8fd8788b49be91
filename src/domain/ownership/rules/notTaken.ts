import { isInIt } from "../history/facts";
import { isMovedInBulk } from "./guards";
import type { Rule } from "./rule";
import { sayGroup, sayLength, sayMoment } from "./say";

/** In IT without a name on it. */
export const notTaken: Rule = {
  condition: "C10",
  ruleId: "C10-not-taken",
  judge(facts, setting) {
    const { queuedSince, groupId } = facts;
    if (!isInIt(facts) || queuedSince === null || isMovedInBulk(facts)) return null;
    const { clock } = setting;
    const queuedAt = queuedSince.at;
    const limit = facts.thresholds.C10[facts.priority];
    return {
      from: clock.exceeds(queuedSince.at, limit),
      isTimed: true,
      level: "amber",
      evidence: [...new Set([facts.spell.auditId, queuedSince.auditId])],
      explain: () => ({
        text:
          `In the queue of ${sayGroup(groupId, setting)} since ${sayMoment(queuedAt, setting)} ` +
          `with no name on it; the limit is ${sayLength(limit)} of working time.`,
        action: "Ask the group's lead to put a name on it; an assignee clears this.",
      }),
    };
  },
};
