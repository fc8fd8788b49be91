import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { aMessage } from "../../support/wording";

const actOf = (body: string, event?: string) =>
  rewriteMessage(aMessage(body, event === undefined ? {} : { context: { event } })).act;

describe("the act of a message", () => {
  it.each([
    ["We have received your request and will get back to you.", "ack"],
    ["Your case has been assigned to Maya.", "assigned"],
    ["We have escalated this to level 3.", "escalated"],
    ["Your request is pending. Please provide your address.", "pending"],
    ["Your order is delayed and takes longer than usual.", "delay"],
    ["The problem has been resolved.", "resolved"],
    ["Your request has been closed due to inactivity.", "closed"],
    ["Your request has been reopened.", "reopened"],
    ["Please rate our service in this short survey.", "survey"],
    ["We are investigating an outage of the booking page.", "outage"],
    ["The museum shows lamps.", "other"],
  ])("%s → %s", (body, act) => {
    expect(actOf(body)).toBe(act);
  });

  it("follows the platform's event rather than the words", () => {
    expect(actOf("We have received your request.", "status_changed:solved")).toBe("resolved");
  });
});
