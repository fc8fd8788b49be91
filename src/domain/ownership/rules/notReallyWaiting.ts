import type { Rule } from "./rule";
import { isWaitingInIt } from "./guards";
import { sayCustomer, sayMoment } from "./say";

/** Marked as waiting for the customer, who was asked nothing. */
export const notReallyWaiting: Rule = {
  condition: "C16",
  ruleId: "C16-not-waiting",
  judge(facts, setting) {
    const { pendingSince, lastPublicWord, callNoted, spell } = facts;
    if (!isWaitingInIt(facts) || spell === null || pendingSince === null) return null;
    const sinceHandOver = lastPublicWord !== null && lastPublicWord.at >= spell.at;
    if (sinceHandOver && (lastPublicWord.asks || lastPublicWord.isCall)) return null;
    if (callNoted !== null && callNoted.at >= spell.at) return null;
    const customer = sayCustomer(facts, setting);
    return {
      from: pendingSince.at,
      isTimed: false,
      level: "note",
      evidence: [pendingSince.auditId, ...(sinceHandOver ? [lastPublicWord.auditId] : [])],
      explain: () => ({
        text: `Marked as waiting for ${customer} on ${sayMoment(pendingSince.at, setting)}, but nothing was asked of them since the hand-over.`,
        action: `Ask ${customer} what you need, or set the status back to open; either clears this.`,
      }),
    };
  },
};
