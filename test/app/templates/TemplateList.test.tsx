import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TemplateLine } from "#contract/templates";
import { TemplatesPage } from "../../../src/templates/TemplatesPage";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";
import { aLine, aPolicy, aRun } from "../../support/app/templates";

const LINES = [
  aLine(),
  aLine({
    key: "macro:9:0",
    type: "macro",
    id: "9",
    title: "Bye",
    state: "applied",
    debt: 10,
    score: 90,
    reach90: 90,
  }),
  aLine({
    key: "dynamic_content:3:de",
    type: "dynamic_content",
    id: "3",
    title: "Hello",
    locale: "de",
    state: "good",
    score: 100,
    debt: 0,
    reach90: 5,
    findings: 0,
    deadEnds: [],
  }),
];

const show = (more: { lines?: TemplateLine[]; policy?: Record<string, unknown> } = {}) => {
  location.hash = "#/templates";
  const service = fakeService({
    "GET /api/templates": ({ search }) => ({
      templates: (more.lines ?? LINES).filter(
        ({ title }) => typeof search !== "string" || title.includes(search),
      ),
      readAt: "2026-03-02T10:00:00Z",
      coverage: { texts: 10, customers: 92, of: 100 },
    }),
    "GET /api/template-policy": () => aPolicy(more.policy),
    "PUT /api/template-policy": (policy) => aPolicy({ policy }),
    "GET /api/template-runs": () => ({ runs: [] }),
    "POST /api/template-runs": () => aRun(),
    "POST /api/connection/templates": () => ({ authorizeUrl: "https://acme.example/oauth" }),
  });
  renderApp(<TemplatesPage place={[]} />, { zaf: fakeZaf(), service });
  return { service, user: userEvent.setup() };
};

const titles = () =>
  within(screen.getByRole("table"))
    .getAllByRole("link")
    .map((link) => link.textContent);

const readFile = (file = new Blob()): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.readAsText(file);
  });

describe("the list of texts", () => {
  it("says how few texts reach how many, and shows the one to gain most from first", async () => {
    show();

    expect(await screen.findByText("10 texts reach 92 % of your customers")).toBeVisible();
    expect(titles()).toEqual(["Received", "Bye", "Hello"]);
    expect(
      screen.getByText("Leaves 1 thing unsaid", { selector: "tr:first-child *" }),
    ).toBeVisible();
  });

  it("is narrowed by kind, state and language, and sorted otherwise", async () => {
    const { user } = show();
    await screen.findByRole("table");

    await user.selectOptions(screen.getByLabelText("Order"), "Most readers first");
    expect(titles()).toEqual(["Bye", "Received", "Hello"]);
    await user.selectOptions(screen.getByLabelText("Kind"), "Macro");
    expect(titles()).toEqual(["Bye"]);
    await user.selectOptions(screen.getByLabelText("State"), "Reads well");
    expect(await screen.findByText("No text matches.")).toBeVisible();
  });

  it("asks the service for words", async () => {
    const { service, user } = show();
    await screen.findByRole("table");

    await user.type(screen.getByLabelText("Search titles and texts"), "Bye");

    await waitFor(() => expect(titles()).toEqual(["Bye"]));
    expect(service.calls).toContainEqual({
      name: "GET /api/templates",
      request: { search: "Bye" },
    });
  });

  it("begins a change with a look at what it would do", async () => {
    const { service, user } = show();
    await user.click(await screen.findByRole("checkbox", { name: "Choose Received" }));
    expect(screen.getByRole("checkbox", { name: "Choose Hello" })).toBeDisabled();

    await user.click(screen.getByRole("button", { name: "See what 1 would change" }));

    await waitFor(() => expect(location.hash).toBe("#/templates/run/7"));
    expect(service.calls).toContainEqual({
      name: "POST /api/template-runs",
      request: { kind: "apply", keys: ["trigger:51:0"] },
    });
  });

  it("takes back what stands in the help desk, of all that are chosen", async () => {
    const { service, user } = show();
    await user.click(await screen.findByRole("button", { name: "Choose all 2" }));

    await user.click(screen.getByRole("button", { name: "Take 1 back" }));

    await waitFor(() =>
      expect(service.calls).toContainEqual({
        name: "POST /api/template-runs",
        request: { kind: "roll-back", keys: ["macro:9:0"] },
      }),
    );
  });

  it("lets a lead look and nothing else", async () => {
    show({ policy: { youMay: false } });
    await screen.findByRole("table");

    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByText("How texts are changed here")).toBeNull();
  });

  it("saves what is on the screen as a file", async () => {
    const { user } = show();
    await screen.findByRole("table");
    const saved: Blob[] = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) saved.push(file);
      return "blob:texts";
    };
    URL.revokeObjectURL = () => undefined;
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    await user.selectOptions(screen.getByLabelText("Order"), "By title");

    await user.click(screen.getByRole("button", { name: "Save 3 lines as a file (CSV)" }));

    expect(clicked).toHaveBeenCalledTimes(1);
    clicked.mockRestore();
    const text = await readFile(saved[0]);
    const rows = text.trim().split("\r\n").slice(1);
    expect(rows.map((row) => row.split(",")[0])).toEqual(titles());
    expect(rows[0]).toBe(
      "Bye,Macro,,yes,90,3,who looks after it,90,10,In Zendesk,Your ticket was logged.",
    );
  });

  it("asks for the right to write where there is none, and keeps what the account decides", async () => {
    const opened = jest.spyOn(globalThis, "open").mockReturnValue(null);
    const { service, user } = show({ policy: { canWrite: false } });

    await user.click(await screen.findByRole("button", { name: "Allow it in Zendesk" }));
    expect(await screen.findByRole("link", { name: "Continue in Zendesk" })).toBeVisible();
    expect(opened).toHaveBeenCalledWith("https://acme.example/oauth", "_blank", "noopener");
    await user.click(screen.getByRole("checkbox", { name: "Another admin approves each text" }));

    await waitFor(() =>
      expect(service.calls).toContainEqual({
        name: "PUT /api/template-policy",
        request: {
          approval: true,
          access: { anyoneCanSubmit: true, registrationRequired: false },
        },
      }),
    );
    opened.mockRestore();
  });

  it("says what will be here before anything was read", async () => {
    show({ lines: [] });

    expect(await screen.findByText("No texts found yet")).toBeVisible();
  });
});
