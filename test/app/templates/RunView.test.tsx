import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RunItem, TemplateRun } from "#contract/templateRuns";
import { ServiceProblem } from "../../../src/service/ServiceProblem";
import { TemplatesPage } from "../../../src/templates/TemplatesPage";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";
import { aPolicy, aRun } from "../../support/app/templates";

const item = (key: string, more: Partial<RunItem> = {}): RunItem => ({
  key,
  type: "trigger",
  title: `Text ${key}`,
  locale: null,
  state: "ready",
  detail: null,
  before: { subject: null, body: "Your ticket was logged." },
  after: { subject: null, body: "We have your message." },
  conflict: null,
  ...more,
});

type Parts = {
  run?: Partial<TemplateRun>;
  items?: RunItem[];
  confirm?: () => Partial<TemplateRun>;
  policy?: Record<string, unknown>;
};

const show = ({ run, items = [item("a"), item("b")], confirm, policy }: Parts = {}) => {
  let now = aRun(run);
  const service = fakeService({
    "GET /api/template-runs/:runId": ({ state, limit }) => {
      const found = items.filter((one) => state === undefined || one.state === state);
      return { ...now, items: found.slice(0, Number(limit)), itemsTotal: found.length };
    },
    "GET /api/template-policy": () => aPolicy(policy),
    "GET /api/template-runs": () => ({ runs: [now] }),
    "POST /api/template-runs/:runId/confirm": () => {
      now = { ...now, state: "writing", ...confirm?.() };
      return now;
    },
    "POST /api/template-runs/:runId/cancel": () => {
      now = { ...now, state: "cancelled" };
      return now;
    },
    "POST /api/template-runs": () => aRun({ runId: "8" }),
  });
  renderApp(<TemplatesPage place={["run", "7"]} />, { zaf: fakeZaf(), service });
  return { service, user: userEvent.setup() };
};

describe("a change of many texts", () => {
  it("shows what it would do, and is written once the number is confirmed", async () => {
    const { service, user } = show();
    expect(await screen.findByText("Text a")).toBeVisible();
    expect(screen.getByText("2 would change")).toBeVisible();

    await user.click(await screen.findByRole("button", { name: "Write 2 texts to Zendesk" }));

    expect(service.calls).toContainEqual({
      name: "POST /api/template-runs/:runId/confirm",
      request: { runId: "7", texts: 2 },
    });
    expect(await screen.findByRole("progressbar")).toBeVisible();
  });

  it("shows each text's change", async () => {
    const { user } = show({ run: { total: 40, counts: { ready: 40 } } });
    const [first] = await screen.findAllByRole("button", { name: "What changes" });
    if (first !== undefined) await user.click(first);

    expect(await screen.findByRole("radio", { name: "Side by side" })).toBeInTheDocument();
  });

  it("says why the service will not, and stays where it is", async () => {
    const { user } = show({
      confirm: () => {
        throw new ServiceProblem("conflict", "Three texts would change by now. Look again.");
      },
    });
    await user.click(await screen.findByRole("button", { name: "Write 2 texts to Zendesk" }));

    expect(await screen.findByText("Three texts would change by now. Look again.")).toBeVisible();
  });

  it("is stopped while it writes", async () => {
    const { user } = show({
      run: {
        state: "writing",
        confirmedAt: "2026-03-02T10:01:00Z",
        counts: { ready: 1, written: 1 },
      },
    });
    expect(await screen.findByText("1 of 2")).toBeVisible();

    await user.click(await screen.findByRole("button", { name: "Stop" }));

    expect(await screen.findByText(/What was written stays written/)).toBeVisible();
  });

  it("goes on where it could not, and says what was in the way", async () => {
    const { service, user } = show({
      run: {
        state: "stopped",
        problem: "Zendesk does not answer. Go on later.",
        counts: { ready: 1, written: 1 },
      },
    });
    expect(await screen.findByText("Zendesk does not answer. Go on later.")).toBeVisible();

    await user.click(await screen.findByRole("button", { name: "Go on with 1 text" }));

    expect(service.calls.some(({ name }) => name.endsWith("/confirm"))).toBe(true);
  });

  it("tells what became of each text, tries failures again, takes the rest back", async () => {
    const conflict = {
      base: { subject: null, body: "Old." },
      ours: { subject: null, body: "New." },
      theirs: { subject: null, body: "Old!" },
      pieces: [],
    };
    const { service, user } = show({
      run: { state: "finished", total: 3, counts: { failed: 1, written: 1, conflict: 1 } },
      items: [
        item("a", { state: "written" }),
        item("b", { state: "failed", detail: "Zendesk was too busy." }),
        item("c", { state: "conflict", conflict }),
      ],
    });
    expect(await screen.findByText("Zendesk was too busy.")).toBeVisible();
    expect(screen.getByText("What somebody changed in Zendesk")).toBeVisible();

    await user.click(await screen.findByRole("button", { name: "Try 1 again" }));
    await waitFor(() =>
      expect(service.calls).toContainEqual({
        name: "POST /api/template-runs",
        request: { kind: "apply", keys: ["b"] },
      }),
    );
    await user.click(screen.getByRole("button", { name: "Take 1 back" }));
    await waitFor(() =>
      expect(service.calls).toContainEqual({
        name: "POST /api/template-runs",
        request: { kind: "roll-back", keys: ["a"] },
      }),
    );
  });

  it("is only looked at by leads", async () => {
    show({ policy: { youMay: false } });
    await screen.findByText("Text a");

    expect(screen.queryByRole("button", { name: /Write/ })).toBeNull();
  });
});
