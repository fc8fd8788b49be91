import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { aMessage, fullContext, rewritten } from "../../support/wording";

const html = (body: string, context = {}) =>
  rewriteMessage(aMessage(body, { format: "html", context }));

describe("composing HTML", () => {
  it("puts the news first, within the paragraphs that are there", () => {
    const { body, written } = html(
      '<p class="a">To add additional comments, reply to this email.</p><p>Your ticket (#4821) has been received and is being reviewed by our support staff.</p>',
      fullContext,
    );

    expect(written).toBe("composed");
    expect(body).toMatch(
      /^<p class="a">Hi Amara,<br><br>I have your message\.[^<]*<\/p><p>To add anything, just reply to this email\.<br><br>Selaine<br><br><em>Reference, if you ever need it: 4821<\/em><\/p>$/,
    );
    expect(html(body, fullContext).body).toBe(body);
  });

  it("leaves no paragraph empty: with more of them than sentences it edits each where it is", () => {
    const { body, written } = html(
      "<p>Your ticket has been closed.</p><p>Your ticket has been closed.</p>",
    );

    expect(written).not.toBe("composed");
    expect(body).not.toContain("<p></p>");
  });

  it("keeps a number with its tags where it is", () => {
    const { body } = html("<p>Your ticket <b>#12</b> has been resolved.</p>");

    expect(body).toBe("<p>We believe this is fixed now (<b>#12</b>).</p>");
  });
});

describe("who signs", () => {
  it.each([
    [
      "Your ticket has been closed.\n\n-- \nSelaine Ray\nNorthwind",
      /\n\n-- \nSelaine Ray\nNorthwind$/,
    ],
    ["Your ticket has been closed.\n\nBest,\n{agent_name}", /Thursday\.\n\n\{agent_name\}$/],
    [
      "Your ticket has been closed.\n\n{{current_user.signature}}",
      /\{\{current_user\.signature\}\}$/,
    ],
  ])("does not sign twice: %j", (body, expected) => {
    expect(rewritten(body, { context: fullContext })).toMatch(expected);
  });

  it("signs where the placeholder is for the customer or the firm", () => {
    expect(
      rewritten("Your ticket has been closed.\n\nCompany: {company_name}", {
        context: fullContext,
      }),
    ).toContain("Selaine");
  });

  it("takes a placeholder for a name for no reference", () => {
    const body = rewritten("Your ticket has been assigned to {agent_name}.");

    expect(body).toContain("{agent_name} is now looking after your message.");
    expect(body).not.toContain("Reference");
  });
});

describe("long sentences", () => {
  it("become two where the second part stands by itself", () => {
    expect(
      rewritten(
        "The parcel with the lamp has left our warehouse in Leeds this morning and you can follow it on the page of the carrier.",
      ),
    ).toBe(
      "The parcel with the lamp has left our warehouse in Leeds this morning. You can follow it on the page of the carrier.",
    );
  });

  it.each([
    "If the parcel with the lamp did not reach you and you do not want to wait for it any more, the carrier pays.",
    "The lamp left our warehouse this morning and you can follow it.",
    "The carrier told us that the parcel left the warehouse in Leeds this morning and you can follow it on the page.",
  ])("stay whole where it does not, or where they are short: %s", (body) => {
    expect(rewritten(body)).toBe(body);
  });
});
