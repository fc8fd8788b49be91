import { isUnsolved } from "../history/facts";
import type { Rule } from "./rule";
import { sayMoment } from "./say";
import { someOf } from "./someOf";

/** Many customers have one linked problem, and nobody told them. */
export const customersNotTold: Rule = {
  condition: "C15",
  ruleId: "C15-customers-not-told",
  judge(facts, setting, now) {
    const outbreaks = setting.surroundings.outbreaks.get(facts.ticketId);
    if (outbreaks === undefined || !isUnsolved(facts)) return null;
    const outbreak = outbreaks.find(({ until }) => until === null || until > now);
    if (outbreak === undefined) return null;
    const { customers, untold, firstAt, problemId, since, evidence } = outbreak;
    return {
      from: since,
      isTimed: true,
      level: "amber",
      evidence: someOf(evidence),
      explain: () => ({
        text:
          `${customers} customers report the same since ${sayMoment(firstAt, setting)} (problem ${problemId}); ` +
          `${untold} have heard nothing. From 3 customers on, a word is due within 30 minutes.`,
        action:
          "Send all of them one message in ordinary words with the time of the next update; a public word on the problem clears this.",
      }),
    };
  },
};
