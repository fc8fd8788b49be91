import { checkBeforeSend } from "#domain/wording/checkBeforeSend";
import { aMessage } from "../../support/wording";

const kindsIn = (body: string) =>
  checkBeforeSend(aMessage(body)).map(({ kind, text }) => [kind, text]);

describe("checkBeforeSend", () => {
  it("has nothing to say about a clear reply", () => {
    expect(kindsIn("Hi Jo, the lamp is on its way. I'll write by Friday 2 pm. Ana")).toEqual([]);
  });

  it("points at words of our own house", () => {
    expect(kindsIn("Your ticket is in good hands.")).toEqual([["internal-word", "ticket"]]);
  });

  it("points at placeholders that are empty, forgotten or unknown", () => {
    expect(kindsIn("Hi {{}}, your order {{ticket.nonsense}} and [INSERT DATE].")).toEqual([
      ["empty-placeholder", "{{}}"],
      ["unknown-placeholder", "{{ticket.nonsense}}"],
      ["empty-placeholder", "[INSERT DATE]"],
    ]);
  });

  it("accepts documented placeholders and those it is told of", () => {
    const body = "Hi {{ticket.requester.first_name}}, see {{ticket.custom}}.";

    expect(checkBeforeSend(aMessage(body), [], undefined, ["ticket.custom"])).toEqual([]);
  });

  it("points at a promise without a time", () => {
    expect(kindsIn("Thanks for the photo. We will get back to you.")).toEqual([
      ["promise-without-time", "We will get back to you."],
    ]);
  });
});
