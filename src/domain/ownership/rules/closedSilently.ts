import type { Rule } from "./rule";
import { capital, sayCustomer, sayMoment, sayPerson } from "./say";

/** Closed without the customer's word: silently, or by a rule after nobody answered. */
export const closedSilently: Rule = {
  condition: "C13",
  ruleId: "C13-closed-without-word",
  judge(facts, setting) {
    if (facts.nobodyWaits) return null;
    const { silentClosing, unconfirmedClosing } = facts;
    const closing = silentClosing ?? unconfirmedClosing;
    if (closing === null) return null;
    const customer = sayCustomer(facts, setting);
    const { at, auditId, owner } = closing;
    const teller = owner === null ? "their contact" : sayPerson(owner, setting);
    const isSilent = silentClosing !== null;
    return {
      from: at,
      isTimed: false,
      level: isSilent ? "red" : "note",
      evidence: [auditId, ...(facts.lastContact === null ? [] : [facts.lastContact.auditId])],
      explain: () => ({
        text: isSilent
          ? `Solved on ${sayMoment(at, setting)}, but ${customer} was told nothing then or in the 4 working hours before.`
          : `Closed on ${sayMoment(at, setting)} by a rule; ${customer} has not said that it works.`,
        action: isSilent
          ? `${capital(customer)} needs two lines: what was wrong, what we did, and to tell ${teller} if it is not right. A public word clears this.`
          : `Ask ${customer} whether it works; their answer or rating clears this.`,
      }),
    };
  },
};
