import { isUnsolved } from "../history/facts";
import type { Rule } from "./rule";
import { capital, sayCustomer } from "./say";

/** Reopened, or followed up, soon after we closed it. */
export const cameBack: Rule = {
  condition: "C14",
  ruleId: "C14-came-back",
  judge(facts, setting) {
    const back = facts.cameBack;
    if (back === null || facts.nobodyWaits || !isUnsolved(facts)) return null;
    const customer = capital(sayCustomer(facts, setting));
    const { at, auditId, level, days } = back;
    const when = days === null ? "after we closed it" : `${sayDays(days)} after we closed it`;
    const closed = facts.closedAt;
    return {
      from: at,
      isTimed: false,
      level,
      evidence: closed === null ? [auditId] : [closed.auditId, auditId],
      explain: () => ({
        text: `${customer} is back ${when}; it may not have been fixed. Within 7 days this counts, within 30 it is noted.`,
        action: "Ask what still fails before anything else; solving it for good clears this.",
      }),
    };
  },
};

function sayDays(days: number): string {
  if (days < 1) return "within a day";
  const whole = Math.floor(days);
  return whole === 1 ? "1 day" : `${whole} days`;
}
