import { suggestedOwnerOf } from "../history/ownerOf";
import { customerUnanswered } from "./customerUnanswered";
import { isMovedInBulk, isWaitingInIt } from "./guards";
import { promiseLapsed } from "./promiseLapsed";
import type { Rule } from "./rule";
import { capital, sayCustomer, sayWhere, sayLength, sayMoment } from "./say";

/** In IT, and nobody on the customer's side is named. */
export const noOwner: Rule = {
  condition: "C1",
  ruleId: "C1-no-owner",
  judge(facts, setting, now) {
    const { unownedSince, spell } = facts;
    if (!isWaitingInIt(facts) || unownedSince === null || spell === null) return null;
    if (facts.openSideTalks > 0 || isMovedInBulk(facts)) return null;
    const { clock, people } = setting;
    const limit = facts.thresholds.C1[facts.priority];
    const others = [promiseLapsed, customerUnanswered]
      .filter(({ condition }) => !setting.policy.off.includes(condition))
      .map((rule) => rule.judge(facts, setting, now)?.from ?? Number.POSITIVE_INFINITY);
    const from = clock.exceeds(unownedSince.at, limit);
    const suggested = suggestedOwnerOf(facts, setting);
    const spoke = suggested === null ? undefined : facts.lastContactBy.get(suggested);
    const customer = sayCustomer(facts, setting);
    return {
      from,
      isTimed: true,
      level: "amber",
      worse: { from: Math.max(from, Math.min(...others)), level: "red" },
      evidence: [spell.auditId, unownedSince.auditId, ...(spoke ? [spoke.auditId] : [])],
      explain: () => ({
        text:
          `This went to ${sayWhere(spell, setting)} on ${sayMoment(spell.at, setting)}. ` +
          `Nobody on the customer side is named for ${customer}` +
          `${unownedSince.at === spell.at ? "" : ` since ${sayMoment(unownedSince.at, setting)}`}; ` +
          `the limit is ${sayLength(limit)} of working time.` +
          (spoke === undefined || suggested === null
            ? ""
            : ` ${people.nameOf(suggested)} spoke with them last (${sayMoment(spoke.at, setting)}).`),
        action:
          suggested === null
            ? `Name the customer's contact; that clears this.`
            : `${capital(`make ${people.nameOf(suggested)} the customer's contact`)}; that clears this.`,
      }),
    };
  },
};
