import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IncidentCard } from "../../../src/patterns/IncidentCard";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

const SENTENCE = "Visits were missed on Tuesday. We call you by Thursday 12:00 for a new one.";
const incident = {
  patternId: "5",
  label: "Missed visits",
  since: "2026-03-03T08:00:00Z",
  openedAt: "2026-03-03T09:00:00Z",
  openedBy: "Ruth",
  closedAt: null,
  sentence: { text: SENTENCE, by: "Ruth", at: "2026-03-03T10:00:00Z" },
  problem: null,
  customers: 2,
  organizations: 1,
  tickets: 3,
  told: 0,
  untold: 2,
  linked: 0,
  longestSilenceHours: 26,
  promisesDue: 1,
  promisesBroken: 0,
  people: [],
  runs: [],
};
const preview = {
  key: "k",
  count: 2,
  words: SENTENCE,
  tickets: [{ ticketId: "101", subject: "No visit", customer: "Ana" }],
  left: { heard: 1, got: 0, closed: 0, linked: 0 },
};
const run = {
  id: "9",
  kind: "tell",
  by: "Ruth",
  startedAt: "2026-03-04T10:00:00Z",
  finishedAt: null,
  total: 2,
  done: 1,
  failed: 0,
};

describe("the incident card", () => {
  it("shows people and words, and tells them only after a second confirmation", async () => {
    const person = userEvent.setup();
    let runs: object[] = [];
    const service = fakeService({
      "GET /api/patterns/:patternId/incident": () => ({ ...incident, runs }),
      "GET /api/patterns/:patternId/incident/preview": () => preview,
      "POST /api/patterns/:patternId/incident/runs": () => {
        runs = [run];
        return run;
      },
    });
    renderApp(<IncidentCard patternId="5" draft={null} />, { zaf: fakeZaf(), service });

    await person.click(await screen.findByRole("button", { name: "Tell those who heard nothing" }));
    expect(await screen.findByText("2 customers would be told")).toBeVisible();
    const go = screen.getByRole("button", { name: "Tell 2 customers" });
    expect(go).toBeDisabled();
    await person.click(screen.getByRole("checkbox", { name: /each of 2 customers/ }));
    await person.click(go);

    expect(await screen.findByText("1 of 2 done")).toBeVisible();
    const sent = service.calls.filter(({ name }) => name.startsWith("POST"));
    expect(sent).toEqual([
      {
        name: "POST /api/patterns/:patternId/incident/runs",
        request: { patternId: "5", kind: "tell-untold", key: "k", count: 2 },
      },
    ]);
  });

  it("tells those of a company who have not written, after a second confirmation", async () => {
    const person = userEvent.setup();
    const plan = {
      key: "o",
      count: 2,
      words: SENTENCE,
      people: [{ id: "7", name: "Cora", organization: "Bakery" }],
      left: { wrote: 1, got: 0 },
      isCut: false,
    };
    const service = fakeService({
      "GET /api/patterns/:patternId/incident": () => incident,
      "GET /api/patterns/:patternId/incident/outreach": ({ organizationId }) => ({
        organizations: [{ id: "31", name: "Bakery", customers: 2 }],
        products: [],
        plan: organizationId === "31" ? plan : null,
      }),
      "POST /api/patterns/:patternId/incident/outreach": () => ({ ...run, kind: "reach" }),
    });
    renderApp(<IncidentCard patternId="5" draft={null} />, { zaf: fakeZaf(), service });

    await person.click(
      await screen.findByRole("button", { name: "Tell those who have not written" }),
    );
    await person.selectOptions(await screen.findByLabelText("Company"), "31");
    expect(await screen.findByText("1 wrote about it and is not among them")).toBeVisible();
    const go = screen.getByRole("button", { name: "Tell 2 customers" });
    expect(go).toBeDisabled();
    await person.click(screen.getByRole("checkbox", { name: /each of 2 customers/ }));
    await person.click(go);

    const sent = service.calls.filter(({ name }) => name.startsWith("POST"));
    expect(sent.map(({ request }) => request)).toEqual([
      { patternId: "5", organizationId: "31", key: "o", count: 2 },
    ]);
  });

  it("has the words checked before anybody agrees on them", async () => {
    const person = userEvent.setup();
    const warnings = [{ kind: "internal-word", text: "L2", instead: ["our specialists"] }];
    const service = fakeService({
      "GET /api/patterns/:patternId/incident": () => ({ ...incident, sentence: null }),
      "POST /api/patterns/:patternId/incident/check": () => ({ warnings, proposal: null }),
      "PUT /api/patterns/:patternId/incident/sentence": () => incident,
    });
    renderApp(<IncidentCard patternId="5" draft={null} />, { zaf: fakeZaf(), service });

    await person.type(await screen.findByRole("textbox"), "L2 is looking into it.");
    await person.click(screen.getByRole("button", { name: "Agree on this" }));

    const found = await screen.findByText(/A word of our own house: L2/);
    expect(within(found).getByText(/our specialists/)).toBeVisible();
    expect(service.calls.some(({ name }) => name.startsWith("PUT"))).toBe(false);
    await person.click(screen.getByRole("button", { name: "Agree all the same" }));
    expect(service.calls.find(({ name }) => name.startsWith("PUT"))?.request).toMatchObject({
      acceptsWarnings: true,
    });
  });

  it("is only a button before somebody says that it is an incident", async () => {
    const person = userEvent.setup();
    let isOpen = false;
    const service = fakeService({
      "GET /api/patterns/:patternId/incident": () => (isOpen ? incident : null),
      "POST /api/patterns/:patternId/incident": () => {
        isOpen = true;
        return incident;
      },
    });
    renderApp(<IncidentCard patternId="5" draft={null} />, { zaf: fakeZaf(), service });

    await person.click(await screen.findByRole("button", { name: "Handle as an incident" }));

    expect(await screen.findByText(SENTENCE)).toBeVisible();
  });
});
