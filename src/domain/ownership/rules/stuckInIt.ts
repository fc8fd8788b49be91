import { type Facts, isInIt } from "../history/facts";
import { isStuck } from "./noProgress";
import type { Rule } from "./rule";
import { sayCustomer, sayLength, sayMoment, sayPerson } from "./say";
import { someOf } from "./someOf";

const LINK_TAG =
  /(?:^|_)(?:vendor|supplier|third_?party|jira|linear|change|change_request|rfc)(?:_|$)/;

/** IT cannot move it, and it has not come back to the owner. */
export const stuckInIt: Rule = {
  condition: "C11",
  ruleId: "C11-stuck-in-it",
  judge(facts, setting) {
    if (!isInIt(facts) || isLinked(facts)) return null;
    const isOnHold = facts.status === "hold";
    if (!isOnHold && !isStuck(facts)) return null;
    const { clock } = setting;
    const limit = 2 * facts.thresholds.C6[facts.priority];
    const since = Math.max(facts.lastForward.at, facts.spell.from);
    const owner = facts.owner;
    const customer = sayCustomer(facts, setting);
    return {
      from: clock.exceeds(since, limit),
      isTimed: true,
      level: "amber",
      evidence: [
        ...new Set([
          facts.spell.auditId,
          facts.lastForward.auditId,
          ...someOf(facts.touches.auditIds),
        ]),
      ],
      explain: () => ({
        text:
          `IT is stuck (${isOnHold ? "on hold" : "touched without moving"}): nothing moved since ` +
          `${sayMoment(since, setting)}; the limit is ${sayLength(limit)} of working time.`,
        action: `Return it to ${owner === null ? "the customer's contact" : sayPerson(owner, setting)}, who tells ${customer} where it stands and what we can do meanwhile; a step forward clears this.`,
      }),
    };
  },
};

/** Somebody outside works on it: a vendor, a problem or a change is linked. */
const isLinked = ({ problemId, tags }: Facts): boolean =>
  problemId !== null || tags.some((tag) => LINK_TAG.test(tag.replace(/-/g, "_")));
