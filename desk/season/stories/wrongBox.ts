import { afterHours, afterWorkingHours } from "../calendar";
import { NAMED_CUSTOMERS, someoneOf } from "../cast";
import { change, type Draft, note, open, write } from "../flow";
import { comesBack, handedOverBadly, question, reopen, solve } from "../flows";
import { issues } from "../issues/index";
import { chaser } from "../replies";
import type { Story } from "./story";

const TICKETS = 78;
const OVER_DAYS = 88;

/** Phones in boxes with another phone's serial number: each one solved, none of them the last. */
export const wrongBox: Story = {
  key: "wrong-box",
  about:
    "The warehouse scans boxes, not phones. Week after week customers can't activate what they bought, and each ticket is closed as a case of its own.",
  tell: ({ random, customers, endsAt, nextTicket }) => {
    const issue = issues.find(({ key }) => key === "serial-mismatch");
    if (issue === undefined) throw new Error("the serial number issue is missing");
    const flows = [question, comesBack, handedOverBadly, comesBack] as const;
    const drafts = Array.from({ length: TICKETS }, (): Draft => {
      const at = afterHours(endsAt, -24 * random.next() * OVER_DAYS);
      const requester = random.between(NAMED_CUSTOMERS.length, customers.length - 1);
      const customerName = customers[requester]?.name ?? "";
      const draft = open({ random, ticket: nextTicket(), issue, requester, customerName, at });
      random.pick(flows)(draft, at);
      return draft;
    });

    const at = afterHours(endsAt, -24 * 11);
    const tom = open({
      random,
      ticket: nextTicket(),
      issue,
      requester: 1,
      customerName: NAMED_CUSTOMERS[1],
      at,
      agent: "Sam Kittredge",
    });
    let moment = afterWorkingHours(at, 2);
    for (const group of ["web", "orders", "network", "orders"] as const) {
      change(tom, moment, someoneOf(random, group === "web" ? "orders" : "web"), {
        group,
        assignee: null,
      });
      note(
        tom,
        afterWorkingHours(moment, 3),
        someoneOf(random, group),
        "Not ours, see note above.",
      );
      write(tom, afterHours(moment, 20), chaser(random));
      moment = afterWorkingHours(moment, 9);
    }
    solve(tom, moment, "Leila Haddad");
    reopen(tom, moment);
    return [...drafts, tom];
  },
};
