import { promisedUntil } from "../history/facts";
import { HOUR_MS } from "../thresholds";
import { isMovedInBulk, isWaitingInIt } from "./guards";
import type { Rule } from "./rule";
import { capital, sayCustomer, sayLength, sayMoment } from "./say";

/** A plan belongs to the hand-over: one working hour to say when the customer hears next. */
const TIME_TO_PLAN_MS = HOUR_MS;

/** In IT, and the customer does not know when they hear next. */
export const noNextUpdate: Rule = {
  condition: "C4",
  ruleId: "C4-no-next-update",
  judge(facts, setting) {
    const { spell } = facts;
    if (!isWaitingInIt(facts) || spell === null) return null;
    if (facts.wantsNoUpdates || isMovedInBulk(facts)) return null;
    if (facts.lastPublicWord?.hasStatusLink === true) return null;
    const until = promisedUntil(facts);
    const due = setting.clock.exceeds(spell.from, TIME_TO_PLAN_MS);
    const isPressing = facts.priority === "urgent" || facts.priority === "high";
    const customer = sayCustomer(facts, setting);
    const { handOvers } = facts;
    return {
      from: Math.max(due, until ?? due),
      isTimed: true,
      level: isPressing || handOvers > 1 ? "amber" : "note",
      evidence: [spell.auditId, ...facts.promises.slice(-1).map(({ auditId }) => auditId)],
      explain: () => ({
        text:
          `${capital(customer)} does not know when they will hear from us next. This has been in IT since ` +
          `${sayMoment(spell.at, setting)}; a time is due within ${sayLength(TIME_TO_PLAN_MS)}.`,
        action: `Tell ${customer} a time for the next update; a promised time that lies ahead clears this.`,
      }),
    };
  },
};
