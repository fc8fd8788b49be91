import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Settings } from "#contract/settings";
import { emptyTally } from "#domain/ownership/simulation/tally";
import { SettingsPage } from "../../../src/settings/SettingsPage";
import { ServiceProblem } from "../../../src/service/ServiceProblem";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

const stored = Settings.parse({
  itGroups: ["501"],
  customerGroups: ["601"],
  supervisors: [],
  leads: [],
  tone: "plain",
  glossary: [],
});
const groups = [
  { id: "501", name: "Devices" },
  { id: "601", name: "Support" },
].map((group) => ({ ...group, agents: 3, publicShare: 0.5, suggested: null, why: "" }));

const show = (tab: string, simulate: (after: string) => unknown = () => null) => {
  const saved: Settings[] = [];
  const service = fakeService({
    "GET /api/settings": () => ({
      settings: saved.at(-1) ?? stored,
      confirmed: true,
      version: 1 + saved.length,
      groups,
      staff: [],
    }),
    "GET /api/settings/help-desk": () => ({
      brands: [],
      calendars: [
        {
          name: "Office",
          calendar: {
            timeZone: "Europe/Berlin",
            hours: { mon: [["08:00", "16:00"]] },
            holidays: ["2026-12-25"],
          },
        },
      ],
    }),
    "POST /api/settings/simulate": ({ after }) => simulate(String(after)),
    "PUT /api/settings": ({ settings }) => {
      saved.push(settings as Settings);
      return { settings, confirmed: true, version: 2 };
    },
  });
  renderApp(<SettingsPage tab={tab} preview={() => null} />, { zaf: fakeZaf(), service });
  return { saved, service, user: userEvent.setup() };
};

const aPart = (next: string | null, tickets: number) => ({
  tally: {
    ...emptyTally(),
    tickets,
    flagged: 1,
    days: { "2026-03-02": { note: 0, amber: 1, red: 1 } },
    rules: { "C1-no-owner": { note: 0, amber: 1, red: 1 } },
    teams: { "501": 2 },
    hoursAhead: [4],
  },
  next,
  total: 12,
  first: "2025-12-03",
  last: "2026-03-02",
});

const save = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Saved.");
};

describe("the hours", () => {
  it("are taken over from the help desk, changed and saved", async () => {
    const { saved, user } = show("hours");
    await user.click(await screen.findByRole("button", { name: /Office/ }));
    const tuesday = screen.getByLabelText("Tuesday");
    await user.type(tuesday, "9-12");
    await save(user);

    expect(saved[0]?.ownership.calendar).toEqual({
      timeZone: "Europe/Berlin",
      hours: { mon: [["08:00", "16:00"]], tue: [["09:00", "12:00"]] },
      holidays: ["2026-12-25"],
    });
  });

  it("name the line of a holiday that is no date, and are not saved with it", async () => {
    const { user } = show("hours");
    await user.click(await screen.findByRole("button", { name: /Office/ }));
    await user.type(screen.getByLabelText("Holidays"), "\nsometime");

    expect(screen.getByText(/^Line 2: “sometime” does not begin with a date/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();
  });
});

describe("the limits", () => {
  it("takes partner firms by their mail domain, and names a line that is none", async () => {
    const { saved, user } = show("limits");
    const lines = await screen.findByRole("textbox", { name: "Partner firms and their people" });

    await user.type(lines, "Partner.example{Enter}somewhere");
    expect(await screen.findByText("“somewhere” is none of these.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();

    await user.type(lines, ".example");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await screen.findByText("Saved.");
    expect(saved.at(-1)?.ownership.outside).toEqual(["partner.example", "somewhere.example"]);
  });

  it("say what they mean while they are typed, and give the default back when emptied", async () => {
    const { saved, user } = show("limits");
    const field = await screen.findByLabelText("Nobody is their contact, Urgent");
    await user.type(field, "30 min");

    expect(screen.getByText(/may be in IT without a person for 30 min/)).toBeVisible();
    await save(user);
    expect(saved[0]?.ownership.thresholds).toEqual({ C1: { urgent: 0.5 } });
    await user.clear(field);
    expect(screen.getByText(/may be in IT without a person for 15 min/)).toBeVisible();
    await save(user);
    expect(saved[1]?.ownership.thresholds).toEqual({});
  });

  it("refuse what is no time, and say so at the field", async () => {
    const { user } = show("limits");
    await user.type(await screen.findByLabelText("Silent for too long, High"), "soon");

    expect(screen.getByText("Write a time such as 15 min or 4 h.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();
  });

  it("differ for a team once one is chosen", async () => {
    const { saved, user } = show("limits");
    await user.click(await screen.findByRole("button", { name: "Add an exception" }));
    expect(screen.getByText(/Choose at least one team or brand/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Devices" }));
    await user.type(
      screen.getAllByLabelText("Nobody is their contact, Urgent")[1] ?? document.body,
      "2 h",
    );
    await save(user);

    expect(saved[0]?.ownership.exceptions).toEqual([
      { groups: ["501"], brands: [], thresholds: { C1: { urgent: 2 } } },
    ]);
  });

  it("are not judged where a condition is not ticked", async () => {
    const { saved, user } = show("limits");
    await user.click(await screen.findByRole("checkbox", { name: "Sent back and forth" }));
    await save(user);

    expect(saved[0]?.ownership.off).toEqual(["C9"]);
  });
});

describe("a simulation of the limits", () => {
  it("asks for part after part, with what is on the screen, and shows the sum", async () => {
    const { user, service } = show("limits", (after) =>
      after === "" ? aPart("7", 5) : aPart(null, 7),
    );
    await user.type(await screen.findByLabelText("Nobody is their contact, Urgent"), "2 h");
    await user.click(screen.getByRole("button", { name: "Try these limits" }));

    expect(await screen.findByText(/^2 of 12 tickets would have been pointed out/)).toBeVisible();
    expect(screen.getByText(/^In 2 cases the customer wrote again/)).toBeVisible();
    expect(screen.getByRole("img", { name: /at most 4 on one day/ })).toBeVisible();
    const asked = service.calls.filter(({ name }) => name === "POST /api/settings/simulate");
    expect(asked.map(({ request }) => request["after"])).toEqual(["", "7"]);
    expect(asked[0]?.request).toMatchObject({ ownership: { thresholds: { C1: { urgent: 2 } } } });
  });

  it("stops when it is told to, and keeps what it found so far", async () => {
    let answer: (part: unknown) => void = () => undefined;
    const { user } = show("limits", (after) =>
      after === "" ? aPart("7", 5) : new Promise((resolve) => (answer = resolve)),
    );
    await user.click(await screen.findByRole("button", { name: "Try these limits" }));
    expect(await screen.findByRole("progressbar")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    answer(aPart(null, 7));

    expect(await screen.findByText(/^Stopped\. 5 of 12 tickets/)).toBeVisible();
    expect(screen.getByText(/^1 of 5 tickets would have been pointed out/)).toBeVisible();
  });

  it("says what went wrong", async () => {
    const { user } = show("limits", () => {
      throw new ServiceProblem("unavailable", "The database is away.");
    });
    await user.click(await screen.findByRole("button", { name: "Try these limits" }));

    expect(await screen.findByText("The database is away.")).toBeVisible();
  });
});

describe("the notices", () => {
  it("are switched on with a ladder, a share of the day and quiet hours", async () => {
    const { saved, user } = show("notices");
    await user.click(await screen.findByRole("checkbox", { name: "Tell people of serious flags" }));
    const lead = screen.getByLabelText("A lead after");
    await user.clear(lead);
    await user.type(lead, "2 h");
    await user.type(screen.getByLabelText("Nobody is told between"), "20:00-7");
    expect(screen.getByText(/choose one under People, who is then told after 2 h/)).toBeVisible();
    await save(user);

    expect(saved[0]?.ownership.notices).toMatchObject({
      isOn: true,
      leadAfterHours: 2,
      quietHours: { from: "20:00", to: "07:00" },
    });
  });
});
