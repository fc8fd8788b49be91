import { isInIt } from "../history/facts";
import { isMovedInBulk } from "./guards";
import type { Rule } from "./rule";
import { sayGroup, sayLength } from "./say";

/** In IT without a name on it. */
export const notTaken: Rule = {
  condition: "C10",
  ruleId: "C10-not-taken",
  judge(facts, setting) {
    const { queuedSince, groupId } = facts;
    if (!isInIt(facts) || queuedSince === null || isMovedInBulk(facts)) return null;
    const { clock } = setting;
    const limit = facts.thresholds.C10[facts.priority];
    return {
      from: clock.exceeds(queuedSince.at, limit),
      isTimed: true,
      level: "amber",
      evidence: [...new Set([facts.spell.auditId, queuedSince.auditId])],
      explain: (at) => ({
        text:
          `In the queue of ${sayGroup(groupId, setting)} for ${sayLength(clock.between(queuedSince.at, at))} of ` +
          `working time with no name on it; the limit is ${sayLength(limit)}.`,
        action: "Ask the group's lead to put a name on it; an assignee clears this.",
      }),
    };
  },
};
