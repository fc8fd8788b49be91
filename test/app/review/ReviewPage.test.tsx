import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ReviewPage } from "../../../src/review/ReviewPage";
import { ServiceProblem } from "../../../src/service/ServiceProblem";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { anOwnership } from "../../support/app/ownership";
import { renderApp } from "../../support/app/renderApp";

const person = (id: string, name: string) => ({ id, name });
const item = (flagId: string, name: string, subject = "About a coupon") => ({
  flagId,
  flag: { ...anOwnership().flags[0], text: "Nobody is named." },
  ticket: {
    ticketId: flagId,
    subject,
    status: "open",
    priority: "high",
    requester: person(flagId, name),
    organization: null,
    assignee: null,
    group: person("501", "Web Ops"),
    updatedAt: "2026-03-02T08:00:00Z",
  },
  decision: null,
});

const show = (decide: (request: Record<string, unknown>) => unknown) => {
  let items = [item("1", "Amara"), item("2", "Tom", "<b>bold</b>"), item("3", "Li")];
  const service = fakeService({
    "GET /api/review": () => ({ total: items.length, items, rules: [{ ruleId: "C1", count: 3 }] }),
    "GET /api/tickets/:ticketId/timeline": () => [],
    "PUT /api/review/:flagId/decision": (request) => {
      const answer = decide(request);
      items = items.filter(({ flagId }) => flagId !== request["flagId"]);
      return answer;
    },
    "DELETE /api/review/:flagId/decision": ({ flagId }) => {
      items = [item(String(flagId), "Amara"), ...items];
      return items[0];
    },
  });
  renderApp(<ReviewPage flagId={undefined} />, { zaf: fakeZaf(), service });
  return { service, user: userEvent.setup() };
};

const chosen = () => within(screen.getByRole("region", { name: "The chosen flag" }));

describe("the review page", () => {
  it("is worked through with single keys", async () => {
    const { service, user } = show(() => item("2", "Tom"));
    await screen.findByRole("button", { name: /Amara/ });

    await user.keyboard("j");
    expect(chosen().getByText(/Tom/)).toBeVisible();
    await user.keyboard("k");
    expect(chosen().getByText(/Amara/)).toBeVisible();
    await user.keyboard("jn");
    await user.keyboard("We called them{Enter}");

    await waitFor(() =>
      expect(service.calls).toContainEqual({
        name: "PUT /api/review/:flagId/decision",
        request: { flagId: "2", verdict: "not-a-problem", reason: "We called them" },
      }),
    );
    expect(screen.queryByRole("button", { name: /Tom/ })).toBeNull();
  });

  it("types j into a reason without moving on", async () => {
    const { user } = show(() => item("1", "Amara"));
    await screen.findByRole("button", { name: /Amara/ });

    await user.keyboard("n");
    await user.keyboard("jjj");

    expect(chosen().getByText(/Amara/)).toBeVisible();
    expect(screen.getByLabelText("Why is this not a problem?")).toHaveValue("jjj");
  });

  it("asks for a reason before it puts a flag away", async () => {
    const { service, user } = show(() => item("1", "Amara"));
    await screen.findByRole("button", { name: /Amara/ });

    await user.keyboard("s");
    await user.click(screen.getByRole("button", { name: "Look again later" }));

    expect(screen.getByText("A few words, so that others understand.")).toBeVisible();
    expect(service.calls.some(({ name }) => name.startsWith("PUT"))).toBe(false);
  });

  it("leaves single keys alone when they are switched off", async () => {
    const { user } = show(() => item("1", "Amara"));
    await screen.findByRole("button", { name: /Amara/ });

    await user.click(screen.getByRole("switch", { name: /Single keys/ }));
    await user.keyboard("j");

    expect(chosen().getByText(/Amara/)).toBeVisible();
  });

  it("takes a decision back", async () => {
    const { user } = show(() => item("1", "Amara"));
    await screen.findByRole("button", { name: /Amara/ });

    await user.keyboard("c");
    await waitFor(() => expect(screen.queryByRole("button", { name: /Amara/ })).toBeNull());
    await user.click(screen.getByRole("button", { name: "Undo" }));

    expect(await screen.findByRole("button", { name: /Amara/ })).toBeVisible();
  });

  it("brings a flag back when the decision is refused", async () => {
    const { user } = show(() => {
      throw new ServiceProblem("conflict", "Dana has decided this one already.");
    });
    await screen.findByRole("button", { name: /Amara/ });

    await user.keyboard("c");

    expect(await screen.findByText("Dana has decided this one already.")).toBeVisible();
    expect(screen.getByRole("button", { name: /Amara/ })).toBeVisible();
  });

  it("shows hostile subjects as text", async () => {
    show(() => item("1", "Amara"));

    expect(await screen.findByText(/<b>bold<\/b>/)).toBeVisible();
  });
});
