import { isUnsolved } from "../history/facts";
import { isPromiseAhead } from "./guards";
import type { Rule } from "./rule";
import { capital, sayCustomer, sayLength, sayMoment } from "./say";

/** How many times the usual silence is too long for anybody. */
const RED_FACTOR = 2.5;

/** The customer has heard nothing for longer than expected. */
export const longSilence: Rule = {
  condition: "C6",
  ruleId: "C6-long-silence",
  judge(facts, setting, now) {
    const { silence } = facts;
    if (silence === null || facts.nobodyWaits || !isUnsolved(facts)) return null;
    if (facts.wantsNoUpdates || facts.saysItWorks) return null;
    if (facts.status === "hold" && isPromiseAhead(facts, now)) return null;
    const { clock } = setting;
    const limit = facts.thresholds.C6[facts.priority];
    const { spent, since, auditId } = silence;
    const reaches = (span: number): number => {
      // A clock that stands still has passed the limit for good: no moment ahead changes it.
      if (spent > span) return since ?? 0;
      return since === null ? Number.POSITIVE_INFINITY : clock.exceeds(since, span - spent);
    };
    const from = reaches(limit);
    if (from === Number.POSITIVE_INFINITY) return null;
    const customer = sayCustomer(facts, setting);
    const { priority, lastContact } = facts;
    return {
      from,
      isTimed: true,
      level: "amber",
      worse: { from: reaches(RED_FACTOR * limit), level: "red" },
      evidence: [auditId],
      explain: () => {
        const heard =
          lastContact === null
            ? `${capital(customer)} has never heard from us`
            : `${capital(customer)} last heard from us on ${sayMoment(lastContact.at, setting)}`;
        return {
          text: `${heard}; for ${priority} tickets we aim at a word every ${sayLength(limit)} of working time.`,
          action: `Write to ${customer} where it stands; a public word clears this.`,
        };
      },
    };
  },
};
