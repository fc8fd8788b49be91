import { afterHours, afterWorkingHours } from "../calendar";
import { NAMED_CUSTOMERS, someoneOf } from "../cast";
import { change, type Draft, note, open, write } from "../flow";
import { solve, take } from "../flows";
import { issues } from "../issues/index";
import { chaser } from "../replies";
import type { Story } from "./story";

const TICKETS = 92;
const DAYS_AGO = 6;
/** Time windows pass without a visit from ten in the morning on. */
const FROM_HOUR = 10;
const FOR_HOURS = 13;

/** The planning program loses a day's visits; IT mends it on time, and nobody tells the customers. */
export const schedulingOutage: Story = {
  key: "scheduling-outage",
  about:
    "The program that plans engineers' visits fails for a day. It is mended in hours; none of the customers who waited at home is told.",
  tell: ({ random, customers, endsAt, nextTicket }) => {
    const issue = issues.find(({ key }) => key === "no-show");
    if (issue === undefined) throw new Error("the no-show issue is missing");
    const day = weekdayBefore(afterHours(endsAt, -24 * DAYS_AGO));
    day.setUTCHours(FROM_HOUR, 0, 0, 0);

    return Array.from({ length: TICKETS }, (_, place): Draft => {
      const at = afterHours(day, Math.sqrt(random.next()) * FOR_HOURS);
      const requester =
        place === 0 ? 2 : random.between(NAMED_CUSTOMERS.length, customers.length - 1);
      const customerName = customers[requester]?.name ?? "";
      const draft = open({ random, ticket: nextTicket(), issue, requester, customerName, at });
      const handedOver = afterHours(at, 0.3 + random.next() * 2);
      change(draft, handedOver, draft.agent, {
        group: "network",
        assignee: null,
        priority: "high",
      });
      if (random.chance(0.3)) {
        note(
          draft,
          afterHours(handedOver, 1),
          someoneOf(random, "network"),
          random.pick(issue.notes ?? []),
        );
      }
      if (random.chance(0.5)) write(draft, afterHours(at, 16 + random.next() * 30), chaser(random));
      const fate = random.next();
      const later = afterWorkingHours(handedOver, 14 + random.next() * 20);
      if (fate < 0.3) change(draft, later, someoneOf(random, "network"), { status: "solved" });
      else if (fate < 0.55 && place > 0) {
        change(draft, later, someoneOf(random, "network"), {
          group: "installations",
          assignee: draft.agent,
        });
        solve(draft, take(draft, afterWorkingHours(later, 3)));
      }
      return draft;
    });
  },
};

function weekdayBefore(at: Date): Date {
  const day = new Date(at);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setTime(day.getTime() - 86_400_000);
  return day;
}
