import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TicketSidebar } from "../../../src/locations/TicketSidebar";
import { ServiceProblem } from "../../../src/service/ServiceProblem";
import { anEngine } from "../../support/app/anEngine";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { anOwnership } from "../../support/app/ownership";
import { noWordingSettings } from "../../support/app/noWordingSettings";
import { renderApp } from "../../support/app/renderApp";

type Answers = Parameters<typeof fakeService>[0];

const SUPPORT = { id: 601, name: "Support" };
const IT = { id: 501, name: "Web Ops" };
const STORE = "PUT /api/tickets/:ticketId/handovers/:contractId";

const setup = {
  confirmed: true,
  itGroups: [{ id: "501", name: "Web Ops" }],
  colleagues: [
    { id: "9", name: "Selaine Mendes", groupId: "601" },
    { id: "11", name: "Joe Lindqvist", groupId: "601" },
  ],
  fields: { contact: 71, nextUpdate: 72 },
};

async function show(answers: Answers = {}) {
  const zaf = fakeZaf({ "ticket.assignee": { group: SUPPORT, user: null } });
  const service = fakeService({
    "GET /api/settings/wording": () => noWordingSettings,
    "GET /api/tickets/:ticketId/pattern": () => null,
    "GET /api/tickets/:ticketId/care": () => null,
    "GET /api/tickets/:ticketId/flags/words": () => [],
    "GET /api/promises/mine": () => [],
    "GET /api/tickets/:ticketId/ownership": () =>
      anOwnership({ inItSince: null, groupName: "Support", flags: [], state: "not-handed-over" }),
    "GET /api/handovers/setup": () => setup,
    [STORE]: () => null,
    ...answers,
  });
  renderApp(<TicketSidebar />, { zaf, service, engine: anEngine() });
  await screen.findByText(/This never left your team/);
  await waitFor(() =>
    expect(service.calls.map(({ name }) => name)).toContain("GET /api/handovers/setup"),
  );
  return { zaf, service, user: userEvent.setup() };
}

async function moveToIt(zaf: Zaf) {
  zaf.values["ticket.assignee"] = { group: IT, user: null };
  await emit(zaf, "ticket.assignee.group.id.changed");
  await screen.findByRole("heading", { name: "This is about to go to Web Ops" });
}

type Zaf = ReturnType<typeof fakeZaf>;

/** Saves as the framework does, and lets the screen settle. */
async function save(zaf: Zaf): Promise<string | null> {
  let answer: string | null = null;
  await act(async () => {
    answer = await zaf.save();
  });
  return answer;
}

const emit = (zaf: Zaf, event: string) =>
  act(async () => {
    zaf.emit(event);
    await Promise.resolve();
  });

const stored = (service: ReturnType<typeof fakeService>) =>
  service.calls.filter(({ name }) => name === STORE).map(({ request }) => request);

describe("a hand-over at save", () => {
  it("is held until the three answers are there, and then goes with them", async () => {
    const { zaf, service, user } = await show();
    await moveToIt(zaf);

    expect(await save(zaf)).toMatch(/Before this goes to Web Ops/);
    expect(await screen.findByText("Choose when Amara hears next.")).toBeVisible();
    expect(screen.getByText("Say how Amara learns of this.")).toBeVisible();
    expect(stored(service)).toEqual([]);

    await user.click(screen.getByRole("button", { name: /Mar 2, 2030/ }));
    await user.click(screen.getByRole("radio", { name: "In the reply that goes with this" }));
    expect(await save(zaf)).toMatch(/Before this goes/);
    expect(await screen.findByText(/The reply to Amara is still empty/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write it for me" }));
    await waitFor(() =>
      expect(zaf.values["comment.text"]).toBe(
        "hand-over for Amara by Selaine Mendes 2030-03-02T15:00:00Z",
      ),
    );

    expect(await save(zaf)).toBeNull();
    expect(zaf.written).toContainEqual({
      "ticket.customField:custom_field_71": "9",
      "ticket.customField:custom_field_72": "2030-03-02T15:00:00Z",
    });
    expect(stored(service)).toMatchObject([
      {
        ticketId: "42",
        groupId: "501",
        staysId: "9",
        nextWordAt: "2030-03-02T15:00:00Z",
        told: "reply",
        reason: null,
      },
    ]);
  });

  it("names a colleague who stays, in the fields and in the message", async () => {
    const { zaf, service, user } = await show();
    await moveToIt(zaf);

    await user.selectOptions(screen.getByLabelText("Who stays Amara's contact?"), "Joe Lindqvist");
    await user.click(screen.getByRole("button", { name: /Mar 3, 2030/ }));
    await user.click(screen.getByRole("radio", { name: "In the reply that goes with this" }));
    await user.click(screen.getByRole("button", { name: "Write it for me" }));
    await waitFor(() => expect(zaf.values["comment.text"]).toMatch(/by Joe Lindqvist/));

    expect(await save(zaf)).toBeNull();
    expect(stored(service)).toMatchObject([{ staysId: "11", told: "reply" }]);
  });

  it("asks for the words of a call", async () => {
    const { zaf, service, user } = await show();
    await moveToIt(zaf);
    await user.click(screen.getByRole("button", { name: /Mar 2, 2030/ }));
    await user.click(screen.getByRole("radio", { name: "I told them in person or by phone" }));

    expect(await save(zaf)).not.toBeNull();
    await user.type(screen.getByLabelText("What did you tell Amara?"), "We look at the server.");

    expect(await save(zaf)).toBeNull();
    expect(stored(service)).toMatchObject([
      { told: "spoken", toldWords: "We look at the server." },
    ]);
  });

  it("goes without answers for a reason", async () => {
    const { zaf, service, user } = await show();
    await moveToIt(zaf);
    await user.click(screen.getByRole("button", { name: "Hand it over without this" }));

    expect(await save(zaf)).not.toBeNull();
    await user.type(screen.getByLabelText("Why is there nothing to say?"), "Our own test.");

    expect(await save(zaf)).toBeNull();
    expect(stored(service)).toMatchObject([
      { staysId: null, nextWordAt: null, told: null, reason: "Our own test." },
    ]);
    expect(zaf.written).toEqual([]);
  });

  it("sends the answers again after the save when the service could not be reached", async () => {
    let isDown = true;
    const { zaf, service, user } = await show({
      [STORE]: () => {
        if (isDown) throw new ServiceProblem("unreachable", "");
        return null;
      },
    });
    await moveToIt(zaf);
    await user.click(screen.getByRole("button", { name: /Mar 2, 2030/ }));
    await user.click(screen.getByRole("radio", { name: "They know already" }));
    expect(await save(zaf)).toBeNull();

    isDown = false;
    await emit(zaf, "ticket.submit.done");

    await waitFor(() => expect(stored(service)).toHaveLength(2));
    const [first, again] = stored(service);
    expect(again).toEqual(first);
  });

  it("asks nothing when nothing is handed over, within 50 ms", async () => {
    const { zaf } = await show();

    const took: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      const started = performance.now();
      expect(await zaf.save()).toBeNull();
      took.push(performance.now() - started);
    }
    // The best of five: the machine may be busy with something else.
    expect(Math.min(...took)).toBeLessThan(50);
  });

  it("asks nothing on a ticket that is with IT already, or once it was saved there", async () => {
    const { zaf } = await show({
      "GET /api/tickets/:ticketId/ownership": () =>
        anOwnership({ inItSince: null, groupName: "Web Ops", state: "not-handed-over" }),
    });
    zaf.values["ticket.assignee"] = { group: IT, user: null };
    await emit(zaf, "ticket.assignee.group.id.changed");

    expect(await save(zaf)).toBeNull();
    expect(screen.queryByText(/This is about to go to/)).toBeNull();
  });

  it("is asked for once: after the save the panel is gone", async () => {
    const { zaf, user } = await show();
    await moveToIt(zaf);
    await user.click(screen.getByRole("button", { name: /Mar 2, 2030/ }));
    await user.click(screen.getByRole("radio", { name: "They know already" }));
    expect(await save(zaf)).toBeNull();

    await emit(zaf, "ticket.submit.done");

    await waitFor(() => expect(screen.queryByText(/This is about to go to/)).toBeNull());
    expect(await save(zaf)).toBeNull();
  });

  it("lets every save pass while the groups are not confirmed or the service is away", async () => {
    const { zaf } = await show({
      "GET /api/handovers/setup": () => {
        throw new ServiceProblem("not_connected", "Not connected.");
      },
    });
    zaf.values["ticket.assignee"] = { group: IT, user: null };
    await emit(zaf, "ticket.assignee.group.id.changed");

    expect(await save(zaf)).toBeNull();
  });
});
