import type { Rule } from "./rule";
import type { Facts } from "../history/facts";
import { isAskingCustomer, isMovedInBulk, isPromiseAhead, isWaitingInIt } from "./guards";
import { capital, sayCustomer, sayWhere, sayLength, sayMoment, sayPerson } from "./say";

/** There is an owner, who has not spoken since the hand-over. */
export const ownerSilent: Rule = {
  condition: "C3",
  ruleId: "C3-owner-silent",
  judge(facts, setting, now) {
    const { owner, spell } = facts;
    if (!isWaitingInIt(facts) || spell === null || owner === null) return null;
    const spoke = facts.lastContactBy.get(owner);
    if (spoke !== undefined && spoke.at >= spell.at) return null;
    if (isExcused(facts, now)) return null;
    const { clock } = setting;
    const limit = facts.thresholds.C3[facts.priority];
    const { colleagueSpoke, from, at: handedOver, auditId } = spell;
    const customer = sayCustomer(facts, setting);
    const isCovered = colleagueSpoke !== null;
    return {
      from: clock.exceeds(from, limit),
      isTimed: true,
      level: isCovered ? "note" : "amber",
      ...(isCovered ? {} : { worse: { from: clock.exceeds(from, 2 * limit), level: "red" } }),
      evidence: [auditId, ...[spoke, colleagueSpoke].flatMap((mark) => mark?.auditId ?? [])],
      explain: () => ({
        text:
          `${sayPerson(owner, setting)} owns this but has not written since it went to ` +
          `${sayWhere(spell, setting)} on ${sayMoment(handedOver, setting)}` +
          `${from === handedOver ? "" : ` and came back on ${sayMoment(from, setting)}`}; ` +
          `the limit is ${sayLength(limit)} of working time.`,
        action: `${capital(sayPerson(owner, setting))}: tell ${customer} where it stands. A word by the owner clears this.`,
      }),
    };
  },
};

/** Nobody expects a word now: it is the customer's turn, or they know when they hear next. */
const isExcused = (facts: Facts, now: number): boolean =>
  isAskingCustomer(facts) ||
  isPromiseAhead(facts, now) ||
  facts.wantsNoUpdates ||
  isMovedInBulk(facts);
