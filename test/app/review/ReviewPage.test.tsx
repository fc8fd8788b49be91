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
  dispute: null as null | { reason: string; by: string; at: string },
});

const show = (
  decide: (request: Record<string, unknown>) => unknown,
  first = [item("1", "Amara"), item("2", "Tom", "<b>bold</b>"), item("3", "Li")],
) => {
  let items = first;
  let views: unknown[] = [];
  const service = fakeService({
    "GET /api/review": () => ({
      total: items.length,
      items,
      rules: [{ ruleId: "C1", count: 3 }],
      disputed: 1,
    }),
    "GET /api/tickets/:ticketId/timeline": () => [],
    "GET /api/review/views": () => views,
    "PUT /api/review/views/:viewId": (request) => {
      views = [{ ...request, isMine: true }];
      return views;
    },
    "POST /api/review/decisions": ({ flagIds, ...request }) => {
      const decided = flagIds as string[];
      const outcomes = decided.map((flagId) => ({
        flagId,
        problem: flagId === "gone" ? "This flag is gone." : null,
      }));
      decide(request);
      items = items.filter(({ flagId }) => !decided.includes(flagId) || flagId === "gone");
      return outcomes;
    },
    "POST /api/review/decisions/undo": ({ flagIds }) => {
      const back = (flagIds as string[]).map((flagId) => item(flagId, `Back ${flagId}`));
      items = [...back, ...items];
      return back.map(({ flagId }) => ({ flagId, problem: null }));
    },
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
  renderApp(<ReviewPage place={undefined} />, { zaf: fakeZaf(), service });
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

  it("says the same about many, shows how far it has come, and takes it back together", async () => {
    const many = Array.from({ length: 45 }, (_, at) => item(String(at + 1), `Person ${at + 1}`));
    const { service, user } = show(() => null, many);
    await screen.findByRole("button", { name: /Person 45/ });

    await user.click(screen.getByRole("button", { name: "Tick all 45 shown" }));
    await user.click(
      within(screen.getByRole("group", { name: "Say the same about several" })).getByRole(
        "button",
        { name: "Not a problem" },
      ),
    );
    await user.keyboard("A planned move{Enter}");

    expect(await screen.findByText("45 marked as no problem.")).toBeVisible();
    const sent = service.calls.filter(({ name }) => name === "POST /api/review/decisions");
    expect(sent.map(({ request }) => (request["flagIds"] as string[]).length)).toEqual([20, 20, 5]);
    await user.click(screen.getByRole("button", { name: "Undo them all" }));
    expect(await screen.findByRole("button", { name: /Back 45/ })).toBeVisible();
  });

  it("says which of many were left, and why", async () => {
    const { user } = show(() => null, [item("1", "Amara"), item("gone", "Tom")]);
    await screen.findByRole("button", { name: /Amara/ });

    await user.keyboard("xjx");
    expect(screen.getByText("2 ticked")).toBeVisible();
    await user.click(
      within(screen.getByRole("group", { name: "Say the same about several" })).getByRole(
        "button",
        { name: "It's a problem" },
      ),
    );

    expect(await screen.findByText("1 confirmed as a problem.")).toBeVisible();
    expect(screen.getByText(/1 was left as it was\. This flag is gone\./)).toBeVisible();
  });

  it("keeps filters as a view", async () => {
    const { service, user } = show(() => null);
    await screen.findByRole("button", { name: /Amara/ });

    await user.selectOptions(screen.getByLabelText("How urgent"), "Act now");
    await user.click(screen.getByRole("button", { name: "Save this view" }));
    await user.type(screen.getByLabelText("Name of the view"), "Urgent ones{Enter}");

    const view = await screen.findByRole("button", { name: "Urgent ones" });
    expect(view).toHaveAttribute("aria-pressed", "true");
    expect(service.calls).toContainEqual(
      expect.objectContaining({
        name: "PUT /api/review/views/:viewId",
        request: expect.objectContaining({
          name: "Urgent ones",
          filters: { show: "open", level: "red" },
          isShared: false,
        }) as unknown,
      }),
    );
    await user.selectOptions(screen.getByLabelText("How urgent"), "Any urgency");
    expect(view).toHaveAttribute("aria-pressed", "false");
  });

  it("shows the single keys on request, and leaves them alone meanwhile", async () => {
    const { user } = show(() => item("1", "Amara"));
    await screen.findByRole("button", { name: /Amara/ });

    await user.keyboard("?");
    const help = await screen.findByRole("dialog");
    expect(within(help).getByText("Look again later")).toBeVisible();
    await user.keyboard("j{Escape}");

    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(chosen().getByText(/Amara/)).toBeVisible();
  });

  it("shows what an agent says against a flag", async () => {
    const dispute = { reason: "We called them.", by: "Joe", at: "2026-03-02T08:00:00Z" };
    show(() => null, [{ ...item("1", "Amara"), dispute }]);

    expect(await screen.findByText(/Joe says this is wrong:/)).toBeVisible();
    expect(chosen().getByText(/We called them\./)).toBeVisible();
    expect(screen.getByText("Disputed (1)")).toBeVisible();
  });

  it("shows hostile subjects as text", async () => {
    show(() => item("1", "Amara"));

    expect(await screen.findByText(/<b>bold<\/b>/)).toBeVisible();
  });
});
