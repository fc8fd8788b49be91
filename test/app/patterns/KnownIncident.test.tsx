import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "../../../src/i18n/cardTexts";
import { KnownIncident } from "../../../src/patterns/KnownIncident";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

const SENTENCE = "We found it & fix it.\nYou hear from us by <15:00>.";
const incident = { since: "2026-03-03T08:00:00Z", sentence: SENTENCE };

const show = (values: Record<string, unknown> = {}, sentence: string | null = SENTENCE) => {
  const zaf = fakeZaf(values);
  renderApp(<KnownIncident incident={{ ...incident, sentence }} ticketId="42" />, {
    zaf,
    service: fakeService({}),
  });
  return zaf;
};
const use = async () =>
  userEvent.click(await screen.findByRole("button", { name: "Put it into the reply" }));

describe("a known incident beside a ticket", () => {
  it("puts the agreed sentence into an empty reply", async () => {
    const zaf = show();
    await use();

    expect(await screen.findByText(/It is in the reply/)).toBeVisible();
    expect(zaf.values["comment.text"]).toBe(SENTENCE);
  });

  it("writes it as text where the reply is rich", async () => {
    const zaf = show({ "comment.useRichText": true, "comment.text": "<p><br></p>" });
    await use();

    expect(await screen.findByText(/It is in the reply/)).toBeVisible();
    expect(zaf.values["comment.text"]).toBe(
      "<p>We found it &amp; fix it.</p><p>You hear from us by &lt;15:00&gt;.</p>",
    );
  });

  it("overwrites no word of the agent", async () => {
    const zaf = show({ "comment.text": "Dear Ana," });
    await use();

    expect(await screen.findByText(/Copy it by hand/)).toBeVisible();
    expect(zaf.values["comment.text"]).toBe("Dear Ana,");
  });

  it("says to ask a lead while there is no sentence", async () => {
    show({}, null);

    expect(await screen.findByText(/still being agreed on/)).toBeVisible();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
