import type { Rule } from "./rule";
import { isWaitingInIt } from "./guards";
import { capital, sayCount, sayCustomer, sayGroup, sayLength, sayMoment } from "./say";
import { someOf } from "./someOf";

/** The customer wrote, nobody answered, and it sits with IT. */
export const customerUnanswered: Rule = {
  condition: "C7",
  ruleId: "C7-unanswered",
  judge(facts, setting) {
    const { unanswered } = facts;
    if (unanswered === null || !isWaitingInIt(facts)) return null;
    const { clock } = setting;
    const limit = facts.thresholds.C3[facts.priority] / 2;
    const start = Math.max(
      unanswered.first,
      facts.spell.from === facts.spell.at ? 0 : facts.spell.from,
    );
    const from = clock.exceeds(start, limit);
    const { last, auditIds } = unanswered;
    const times = auditIds.length;
    const { groupId } = facts;
    const customer = sayCustomer(facts, setting);
    return {
      from,
      isTimed: true,
      level: times > 1 ? "red" : "amber",
      evidence: someOf(auditIds),
      explain: () => ({
        text:
          `${capital(customer)} has written ${sayCount(times, "time")} without an answer, and this sits with ` +
          `${sayGroup(groupId, setting)}; the last message is of ${sayMoment(last, setting)}. The limit is ` +
          `${sayLength(limit)} of working time.`,
        action: `Answer ${customer}; a public word clears this.`,
      }),
    };
  },
};
