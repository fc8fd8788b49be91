import { screen, waitFor, within } from "@testing-library/react";
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

const show = (answers: Answers) => {
  const zaf = fakeZaf();
  const service = fakeService({
    "GET /api/settings/wording": () => noWordingSettings,
    "GET /api/tickets/:ticketId/pattern": () => null,
    "GET /api/promises/mine": () => [],
    "GET /api/tickets/:ticketId/care": () => null,
    "GET /api/tickets/:ticketId/flags/words": () => [],
    "GET /api/tickets/:ticketId/timeline": () => [],
    "GET /api/handovers/setup": () => setup,
    ...answers,
  });
  renderApp(<TicketSidebar />, { zaf, service, engine: anEngine() });
  return { zaf, service, user: userEvent.setup() };
};

const setup = {
  confirmed: true,
  itGroups: [{ id: "501", name: "Web Ops" }],
  colleagues: [
    { id: "9", name: "Selaine Mendes", groupId: "601" },
    { id: "11", name: "Joe Lindqvist", groupId: "602" },
  ],
  fields: { contact: 71, nextUpdate: 72 },
};

const waits = {
  name: "Amara Okafor",
  organization: "Okafor Ltd",
  since: "2026-03-02T08:00:00Z",
  asked: "My coupon does not apply.",
  lastWrote: null,
  colleaguesWaiting: 2,
};

const READ = "GET /api/tickets/:ticketId/ownership";

describe("the owner card", () => {
  it("says in a sentence how things stand", async () => {
    show({ [READ]: () => anOwnership() });

    expect(
      await screen.findByText("Web Ops is working on this, and nobody is Amara's contact."),
    ).toBeVisible();
    expect(screen.getByText("Joe Lindqvist spoke with them last.")).toBeVisible();
  });

  it("makes the agent the contact with one click", async () => {
    let ownership = anOwnership();
    const { service, user } = show({
      [READ]: () => ownership,
      "PUT /api/tickets/:ticketId/contact": () => {
        ownership = anOwnership({
          state: "owned",
          owner: { id: "9", name: "Selaine Mendes" },
          flags: [],
        });
        return ownership;
      },
    });

    await user.click(await screen.findByRole("button", { name: "Make me the contact" }));

    expect(await screen.findByText(/Selaine Mendes is Amara's contact/)).toBeVisible();
    expect(service.calls).toContainEqual({
      name: "PUT /api/tickets/:ticketId/contact",
      request: { ticketId: "42", userId: "9" },
    });
  });

  it("promises a time before any flag asks for it, and writes it to the customer", async () => {
    const { service, zaf, user } = show({
      [READ]: () => anOwnership({ flags: [], nextPromiseAt: null }),
      "PUT /api/tickets/:ticketId/next-update": () => anOwnership({ flags: [] }),
    });

    await user.click(await screen.findByRole("button", { name: "Promise a time" }));
    const group = await screen.findByRole("group", { name: "Promise the next word:" });
    const [first] = within(group).getAllByRole("button");
    if (first !== undefined) await user.click(first);

    const [at] = anOwnership().suggestedTimes;
    expect(service.calls).toContainEqual({
      name: "PUT /api/tickets/:ticketId/next-update",
      request: { ticketId: "42", at },
    });
    await waitFor(() => expect(zaf.values["comment.text"]).toMatch(/Amara/));
  });

  it("shows a promised time at once and takes it back when it is refused", async () => {
    let refuse: (problem: ServiceProblem) => void = () => undefined;
    const flag = { ...anOwnership().flags[0], ruleId: "C4-no-promise" };
    const { user } = show({
      [READ]: () => anOwnership({ flags: [flag as never] }),
      "PUT /api/tickets/:ticketId/next-update": () =>
        new Promise((_, reject: (problem: ServiceProblem) => void) => {
          refuse = reject;
        }),
    });
    const time = (await screen.findAllByRole("button", { name: /Mar 2, 2030/ }))[0];
    expect(screen.getByText("No time promised")).toBeVisible();

    await user.click(time as HTMLElement);
    await waitFor(() => expect(screen.queryByText("No time promised")).toBeNull());
    refuse(new ServiceProblem("helpdesk_unavailable", "Zendesk does not answer."));

    expect(await screen.findByText("No time promised")).toBeVisible();
    expect(screen.getByText("Zendesk does not answer.")).toBeVisible();
  });

  it("writes to the customer into the draft, above what stands there", async () => {
    const flag = { ...anOwnership().flags[0], ruleId: "C5-promise-lapsed" };
    const { zaf, user } = show({ [READ]: () => anOwnership({ flags: [flag as never] }) });
    zaf.values["comment.text"] = "My own words.";
    zaf.emit("comment.text.changed");

    await screen.findByText(/reads like a person wrote it/);
    await user.click(await screen.findByRole("button", { name: "Write to Amara" }));

    await waitFor(() => expect(zaf.written.length).toBeGreaterThan(0));
    expect(String(zaf.values["comment.text"]).endsWith("My own words.")).toBe(true);
    expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
  });

  it("lets an agent say that a flag is wrong, and take it back", async () => {
    let words: unknown[] = [];
    const { service, user } = show({
      [READ]: () => anOwnership(),
      "GET /api/tickets/:ticketId/flags/words": () => words,
      "PUT /api/tickets/:ticketId/flags/:ruleId/dispute": ({ reason, ruleId, since }) => {
        const dispute = { reason, by: "Selaine Mendes", at: "2026-03-02T11:00:00Z" };
        words = [{ ruleId, since, dispute, decision: null }];
        return words;
      },
      "DELETE /api/tickets/:ticketId/flags/:ruleId/dispute": () => (words = []),
    });

    await user.click(await screen.findByRole("button", { name: "This is wrong" }));
    await user.type(screen.getByLabelText("What is wrong about it?"), "We spoke on the phone.");
    await user.click(screen.getByRole("button", { name: "Tell a quality lead" }));

    expect(
      await screen.findByText("Selaine Mendes says this is wrong: “We spoke on the phone.”"),
    ).toBeVisible();
    expect(service.calls).toContainEqual({
      name: "PUT /api/tickets/:ticketId/flags/:ruleId/dispute",
      request: {
        ticketId: "42",
        ruleId: "C1",
        since: "2026-03-02T08:00:00Z",
        reason: "We spoke on the phone.",
      },
    });
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    expect(await screen.findByRole("button", { name: "This is wrong" })).toBeVisible();
  });

  it("shows what a lead answered", async () => {
    const decision = {
      verdict: "not-a-problem",
      reason: "They asked for silence.",
      by: "Ruth",
      at: "2026-03-02T12:00:00Z",
    };
    const dispute = { reason: "No.", by: "Selaine", at: "2026-03-02T11:00:00Z" };
    show({
      [READ]: () => anOwnership(),
      "GET /api/tickets/:ticketId/flags/words": () => [
        { ruleId: "C1", since: "2026-03-02T08:00:00.000Z", dispute, decision },
      ],
    });

    expect(
      await screen.findByText(/Ruth looked at it: it is not a problem. “They asked for silence.”/),
    ).toBeVisible();
  });

  it("gives the ticket back to the owner with what is known", async () => {
    const entry = { auditId: 1, side: "ours", kind: "private-note", by: "Otto" };
    const { zaf, user } = show({
      [READ]: () =>
        anOwnership({
          state: "at-risk",
          owner: { id: "11", name: "Joe Lindqvist" },
          suggestedOwner: null,
          flags: [],
        }),
      "GET /api/tickets/:ticketId/timeline": () => [
        { ...entry, at: "2026-03-02T07:00:00Z", text: "Before the hand-over." },
        { ...entry, at: "2026-03-02T09:00:00Z", text: "The coupon ended on Sunday." },
      ],
    });
    await screen.findByText(/reads like a person|Start writing/);

    await user.click(await screen.findByRole("button", { name: "Hand back to Joe Lindqvist" }));

    await waitFor(() => expect(zaf.values["comment.type"]).toBe("internalNote"));
    expect(zaf.values["comment.text"]).toMatch(/The coupon ended on Sunday\./);
    expect(zaf.values["comment.text"]).not.toMatch(/Before the hand-over/);
    expect(zaf.values["comment.text"]).toMatch(/Amara has been told nothing by a person yet/);
    expect(zaf.written).toContainEqual({ "ticket.assignee": { groupId: 602, userId: 11 } });
  });

  it("asks IT beside the ticket, which stays where it is", async () => {
    const { zaf, user } = show({
      [READ]: () => anOwnership({ state: "not-handed-over", inItSince: null, flags: [] }),
    });

    await user.click(await screen.findByRole("button", { name: "Ask IT without handing it over" }));
    await user.type(screen.getByLabelText("What do you need from them?"), "Did the coupon end?");
    await user.click(screen.getByRole("button", { name: "Ask Web Ops" }));

    expect(await screen.findByText(/Web Ops has your question/)).toBeVisible();
    expect(zaf.requested).toMatchObject([
      { url: "/api/v2/tickets/42/side_conversations.json", type: "POST" },
    ]);
    expect(JSON.parse(String(zaf.requested[0]?.["data"]))).toMatchObject({
      message: { body: "Did the coupon end?", to: [{ support_group_id: 501 }] },
    });
    expect(zaf.written).toEqual([]);
  });

  it("proposes a cover for a contact who is away, and tells the customer the new name", async () => {
    const { zaf, service, user } = show({
      [READ]: () => anOwnership({ flags: [] }),
      "GET /api/tickets/:ticketId/care": () => ({
        waits,
        away: { person: { id: "12", name: "Pia Roth" }, why: "suspended", lastSeenAt: null },
        cover: { id: "11", name: "Joe Lindqvist", groupId: "602", looksAfter: 3 },
        contract: null,
      }),
      "PUT /api/tickets/:ticketId/contact": () => anOwnership({ flags: [] }),
    });
    await screen.findByText(/Start writing/);

    expect(await screen.findByText("Pia Roth can't work here at the moment.")).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: "Make Joe Lindqvist the contact and write to Amara" }),
    );

    await waitFor(() =>
      expect(zaf.values["comment.text"]).toMatch(/hand-over for Amara by Joe Lindqvist/),
    );
    expect(service.calls).toContainEqual({
      name: "PUT /api/tickets/:ticketId/contact",
      request: { ticketId: "42", userId: "11" },
    });
  });

  it("says what was agreed when the ticket went to IT", async () => {
    show({
      [READ]: () => anOwnership(),
      "GET /api/tickets/:ticketId/care": () => ({
        waits,
        away: null,
        cover: null,
        contract: {
          contractId: "one",
          groupId: "501",
          givenBy: "Selaine Mendes",
          givenAt: "2026-03-02T08:00:00Z",
          stays: { id: "11", name: "Joe Lindqvist" },
          nextWordAt: "2026-03-03T09:00:00Z",
          told: "spoken",
          toldWords: "We look at the server.",
          reason: null,
        },
      }),
    });

    expect(
      await screen.findByText(/Joe Lindqvist stays their contact.*“We look at the server\.”/),
    ).toBeVisible();
  });

  it("tells people of IT who waits, since when and for what", async () => {
    show({
      [READ]: () => anOwnership(),
      "GET /api/handovers/setup": () => ({ ...setup, colleagues: [] }),
      "GET /api/tickets/:ticketId/care": () => ({
        waits,
        away: null,
        cover: null,
        contract: null,
      }),
    });

    expect(await screen.findByRole("heading", { name: "Who waits for this" })).toBeVisible();
    expect(screen.getByText(/Amara Okafor of Okafor Ltd has been waiting for/)).toBeVisible();
    expect(screen.getByText("“My coupon does not apply.”")).toBeVisible();
    expect(screen.getByText("Nobody has written to them yet.", { exact: false })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Make me the contact" })).toBeNull();
  });

  it("tells what went wrong in the service's own words, and asks again on request", async () => {
    let isDown = true;
    const { user } = show({
      [READ]: () => {
        if (isDown) throw new ServiceProblem("not_connected", "The account is not connected yet.");
        return null;
      },
    });
    expect(await screen.findByText("The account is not connected yet.")).toBeVisible();

    isDown = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));

    expect(await screen.findByText(/We have not read this ticket yet/)).toBeVisible();
  });
});
