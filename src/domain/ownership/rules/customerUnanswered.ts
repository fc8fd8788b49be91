import type { Rule } from "./rule";
import { isWaitingInIt } from "./guards";
import { capital, sayCount, sayCustomer, sayLength } from "./say";

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
    const customer = sayCustomer(facts, setting);
    return {
      from,
      isTimed: true,
      level: times > 1 ? "red" : "amber",
      evidence: [...auditIds],
      explain: (at) => ({
        text:
          `${capital(customer)} has written ${sayCount(times, "time")} without an answer, and this sits with IT; ` +
          `the last message has waited ${sayLength(clock.between(last, at))} of working time. The limit is ${sayLength(limit)}.`,
        action: `Answer ${customer}; a public word clears this.`,
      }),
    };
  },
};
