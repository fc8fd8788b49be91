import { screen } from "@testing-library/react";
import { PatternsPage } from "../../../src/patterns/PatternsPage";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

const show = (isReady: boolean, reading: { done: number; total: number } | null = null) =>
  renderApp(<PatternsPage />, {
    zaf: fakeZaf(),
    service: fakeService({
      "GET /api/patterns": () => ({
        isReady,
        total: 0,
        unsorted: 0,
        unsteady: 0.004,
        patterns: [],
        reading,
        grain: "usual",
      }),
    }),
  });

describe("the page of patterns", () => {
  it("says that it still reads before the first grouping has ended", async () => {
    show(false);

    expect(await screen.findByRole("heading", { name: "We are still reading" })).toBeVisible();
    expect(screen.queryByText("No two problems alike")).not.toBeInTheDocument();
  });

  it("shows how many tickets were looked at while many wait", async () => {
    show(false, { done: 3000, total: 12_000 });

    expect(await screen.findByRole("progressbar")).toHaveAttribute("aria-valuenow", "25");
    expect(screen.getByText(/3,?000 of 12,?000 tickets/)).toBeVisible();
  });

  it("says that nothing comes up twice once everything was read", async () => {
    show(true);

    expect(await screen.findByRole("heading", { name: "No two problems alike" })).toBeVisible();
  });
});
