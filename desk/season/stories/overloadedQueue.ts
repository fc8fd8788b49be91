import { afterHours } from "../calendar";
import { NAMED_CUSTOMERS } from "../cast";
import { open } from "../flow";
import { neglected } from "../flows";
import { issues } from "../issues/index";
import type { Story } from "./story";

const TICKETS = 110;
const BEGAN_DAYS_AGO = 20;
const LASTED_DAYS = 12;

/** Two people are away in Billing; for days nobody says that it takes longer. */
export const overloadedQueue: Story = {
  key: "overloaded-queue",
  about:
    "Billing falls behind for twelve days. Customers wait without being told that it takes longer, and ask again and again.",
  tell: ({ random, customers, endsAt, nextTicket }) => {
    const ours = issues.filter(({ group }) => group === "billing");
    return Array.from({ length: TICKETS }, () => {
      const at = afterHours(endsAt, -24 * (BEGAN_DAYS_AGO - random.next() * LASTED_DAYS));
      const requester = random.between(NAMED_CUSTOMERS.length, customers.length - 1);
      const draft = open({
        random,
        ticket: nextTicket(),
        issue: random.weighted(ours, ({ weight }) => weight),
        requester,
        customerName: customers[requester]?.name ?? "",
        at,
      });
      neglected(draft, at);
      return draft;
    });
  },
};
