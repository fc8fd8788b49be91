import type { Rule } from "./rule";
import { capital, sayCustomer, sayMoment, sayPerson } from "./say";

/** Closed by somebody who is neither the owner nor a supervisor. */
export const strangeCloser: Rule = {
  condition: "C12",
  ruleId: "C12-closed-by-other",
  judge(facts, setting) {
    const { strangeClosing } = facts;
    if (strangeClosing === null) return null;
    const { authorId, owner, at, auditId, level } = strangeClosing;
    if (owner === null && facts.nobodyWaits) return null;
    const customer = sayCustomer(facts, setting);
    const closer = capital(sayPerson(authorId, setting));
    const contact =
      owner === null
        ? `nobody is named as ${customer}'s contact`
        : `${sayPerson(owner, setting)} is ${customer}'s contact`;
    return {
      from: at,
      isTimed: false,
      level,
      evidence: [auditId],
      explain: () => ({
        text: `${closer} closed this on ${sayMoment(at, setting)}; ${contact}. Only the owner or a supervisor closes. Was ${customer} told?`,
        action:
          owner === null
            ? `Let a supervisor ask ${customer} whether all is well; their word clears this.`
            : `${capital(sayPerson(owner, setting))}: ask ${customer} whether all is well; a word by the owner or a supervisor clears this.`,
      }),
    };
  },
};
