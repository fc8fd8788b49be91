import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HistoriesCard } from "../../../src/settings/HistoriesCard";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

const fine = {
  days: 30,
  audits: 1200,
  asOf: "2026-03-02T08:00:00Z",
  unknownEvents: [],
  missingPeople: { people: 0, audits: 0, ticketId: null },
  impossibleTimes: { audits: 0, ticketId: null },
  stuck: [],
  stuckTotal: 0,
};

describe("what we understand of the tickets' histories", () => {
  it("says that all of it is understood, out of how many", async () => {
    const service = fakeService({ "GET /api/connection/histories": () => fine });
    renderApp(<HistoriesCard />, { zaf: fakeZaf(), service });

    expect(await screen.findByText(/^All of it\./)).toBeVisible();
    expect(screen.getByText(/1,200 changes in the last 30 days/)).toBeVisible();
  });

  it("names what is not, with a ticket for each, and tries stuck work again", async () => {
    const service = fakeService({
      "GET /api/connection/histories": () => ({
        ...fine,
        unknownEvents: [{ name: "<b>Hologram</b>", count: 3, ticketId: "7" }],
        missingPeople: { people: 1, audits: 4, ticketId: "8" },
        impossibleTimes: { audits: 2, ticketId: "9" },
        stuck: [{ job: "review-ownership", ticketId: "10", problem: "It broke.", attempts: 5 }],
        stuckTotal: 1,
      }),
      "POST /api/connection/histories/retry": () => fine,
    });
    renderApp(<HistoriesCard />, { zaf: fakeZaf(), service });
    const user = userEvent.setup();

    expect(await screen.findByText(/<b>Hologram<\/b>: 3 times/)).toBeVisible();
    expect(
      screen.getAllByRole("button", { name: /^ticket/ }).map((link) => link.textContent),
    ).toEqual(["ticket 7", "ticket 8", "ticket 9", "ticket 10"]);
    expect(screen.getByText("tried 5 times: It broke.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try all of it again" }));

    expect(await screen.findByText(/^All of it\./)).toBeVisible();
  });
});
