import type { Rule } from "./rule";
import { capital, sayCustomer, sayLength, sayMoment } from "./say";

/** Handed over, and the customer was not told in time. */
export const handedOverSilently: Rule = {
  condition: "C2",
  ruleId: "C2-not-told",
  judge(facts, setting) {
    const { untold } = facts;
    if (untold === null || facts.nobodyWaits) return null;
    if (setting.surroundings.bulkMoves.has(untold.auditId)) return null;
    const limit = facts.thresholds.C2[facts.priority];
    const customer = sayCustomer(facts, setting);
    return {
      from: setting.clock.exceeds(untold.at, limit),
      isTimed: true,
      level: "amber",
      evidence: [untold.auditId],
      explain: () => ({
        text:
          `${capital(customer)} was not told that IT is working on this. It was handed over on ` +
          `${sayMoment(untold.at, setting)}; a word is due within ${sayLength(limit)}.`,
        action: `Write to ${customer}: what happens now, who their contact is, and when they hear next. Any word to them clears this.`,
      }),
    };
  },
};
