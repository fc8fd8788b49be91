import { afterHours, afterWorkingHours } from "../calendar";
import { NAMED_CUSTOMERS } from "../cast";
import { change, type Draft, note, open } from "../flow";
import { handedOverBadly } from "../flows";
import { issues } from "../issues/index";
import type { Story } from "./story";

const TICKETS = 64;
const BEGAN_DAYS_AGO = 24;
const LASTED_DAYS = 22;

/** The shop refuses coupons; whoever writes gets a number, and then nobody. */
export const websiteFault: Story = {
  key: "website-fault",
  about:
    "The checkout refuses coupons. Each customer is handed to Web Operations and gets a number for an answer.",
  tell: ({ random, customers, endsAt, nextTicket }) => {
    const issue = issues.find(({ key }) => key === "coupon-refused");
    if (issue === undefined) throw new Error("the coupon issue is missing");
    const drafts: Draft[] = Array.from({ length: TICKETS }, () => {
      const at = afterHours(endsAt, -24 * (BEGAN_DAYS_AGO - random.next() * LASTED_DAYS));
      const requester = random.between(NAMED_CUSTOMERS.length, customers.length - 1);
      const customerName = customers[requester]?.name ?? "";
      const draft = open({ random, ticket: nextTicket(), issue, requester, customerName, at });
      handedOverBadly(draft, at);
      return draft;
    });

    const at = afterHours(endsAt, -74);
    const amara = open({
      random,
      ticket: nextTicket(),
      issue,
      requester: 0,
      customerName: NAMED_CUSTOMERS[0],
      at,
      agent: "Maya Lindqvist",
      letter: {
        subject: "Coupon does not apply",
        body: "Hello,\n\nthe coupon FRIEND20 from your letter is refused when I want to pay. I tried it on the phone and on my laptop. The price with the coupon should be $63.20, and it is valid until Sunday.\n\nAmara Okoye",
        locale: "en-US",
        fill: (text) => text,
        answer: "",
      },
    });
    const taken = afterWorkingHours(at, 1.5);
    change(amara, taken, "Maya Lindqvist", { assignee: "Maya Lindqvist", status: "open" });
    change(amara, afterHours(taken, 0.1), "Maya Lindqvist", { group: "web", assignee: null });
    note(
      amara,
      afterWorkingHours(taken, 5),
      "Ravi Chandran",
      "Promo svc 409 again, same as the others. In backlog, no ETA.",
    );
    return [...drafts, amara];
  },
};
