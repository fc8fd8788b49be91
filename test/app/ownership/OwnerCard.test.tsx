import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TicketSidebar } from "../../../src/locations/TicketSidebar";
import { ServiceProblem } from "../../../src/service/ServiceProblem";
import { anEngine } from "../../support/app/anEngine";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { anOwnership } from "../../support/app/ownership";
import { renderApp } from "../../support/app/renderApp";

type Answers = Parameters<typeof fakeService>[0];

const show = (answers: Answers) => {
  const zaf = fakeZaf();
  const service = fakeService({
    "GET /api/settings/wording": () => ({ tone: "plain", glossary: [] }),
    "GET /api/tickets/:ticketId/pattern": () => null,
    "GET /api/promises/mine": () => [],
    ...answers,
  });
  renderApp(<TicketSidebar />, { zaf, service, engine: anEngine() });
  return { zaf, service, user: userEvent.setup() };
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
