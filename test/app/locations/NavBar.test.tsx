import { act, screen, within } from "@testing-library/react";
import { NavBar } from "../../../src/locations/NavBar";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

const show = (role: string, connection: Record<string, unknown> = {}) => {
  const zaf = fakeZaf();
  const service = fakeService({
    "GET /api/me": () => ({
      userId: "9",
      name: "Selaine",
      role,
      locale: "en-US",
      timeZone: "Europe/Berlin",
      account: { subdomain: "x", baseUrl: "https://x.example.com" },
      connected: true,
    }),
    "GET /api/connection": () => ({
      status: "connected",
      progress: null,
      problem: null,
      lastEventAt: null,
      lastReconciledAt: null,
      ...connection,
    }),
    "GET /api/today": () => ({
      asOf: "2026-03-02T10:00:00Z",
      waiting: 20,
      named: 15,
      promised: 20,
      recent: 1,
    }),
    "GET /api/today/waiting": () => ({ total: 0, tickets: [] }),
    "GET /api/promises/mine": () => [],
    "GET /api/review": () => ({ total: 0, items: [], rules: [], disputed: 0 }),
  });
  renderApp(<NavBar />, { zaf, service });
  return zaf;
};

const pages = async () => {
  const nav = await screen.findByRole("navigation", { name: "Pages" });
  return within(nav)
    .getAllByRole("link")
    .map((link) => link.textContent);
};

describe("the full page", () => {
  beforeEach(() => {
    location.hash = "";
  });

  it.each([
    ["agent", ["My promises"]],
    ["lead", ["Today", "Review", "Patterns", "My promises", "Templates"]],
    ["admin", ["Today", "Review", "Patterns", "My promises", "Templates", "Settings"]],
  ])("shows a %s the pages that they may open", async (role, expected) => {
    show(role);

    expect(await pages()).toEqual(expected);
  });

  it("says so when an address leads to a page for others", async () => {
    location.hash = "/settings";
    show("agent");

    expect(await screen.findByText("This page is for others")).toBeVisible();
  });

  it("answers its question in three figures, each with the people it leaves out", async () => {
    show("lead");

    expect(await screen.findByText("See the 5 who don't")).toBeVisible();
    expect(screen.getByText("Everybody does. See them")).toBeVisible();
    expect(screen.getByText("See the 19 who don't")).toBeVisible();
  });

  it("begins with connecting, which only an admin can do", async () => {
    show("admin", { status: "not-connected" });
    expect(await screen.findByRole("button", { name: "Connect to Zendesk" })).toBeVisible();
  });

  it("tells others whom to ask", async () => {
    show("lead", { status: "not-connected" });

    expect(await screen.findByText(/Ask one of them/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Connect to Zendesk" })).toBeNull();
  });

  it("shows how far the first reading has come", async () => {
    show("lead", {
      status: "backfilling",
      progress: {
        ticketsRead: 1500,
        ticketsTotal: 6000,
        startedAt: "2026-03-02T10:00:00Z",
        secondsLeft: 180,
      },
    });

    const bar = await screen.findByRole("progressbar");
    expect(bar).toHaveAttribute("aria-valuenow", "25");
    expect(screen.getByText(/1,500 of 6,000 tickets read\. About 3 minutes to go\./)).toBeVisible();
  });

  it("follows links of the help desk", async () => {
    const zaf = show("lead");
    await pages();

    act(() => zaf.emit("app.route.changed", { appRoute: "/review" }));

    // The page comes in a bundle of its own, which a busy machine takes its time to load.
    const shown = await screen.findByText("Nothing to look at", {}, { timeout: 25_000 });
    expect(shown).toBeVisible();
  }, 30_000);
});
