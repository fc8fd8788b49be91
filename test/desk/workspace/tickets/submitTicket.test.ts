import { submitTicket, type TicketUpdate } from "../../../../desk/workspace/tickets/submitTicket";
import type { AppHost, AppPage } from "../../../../desk/workspace/zaf/createAppHost";
import type { HookAnswer } from "../../../../desk/workspace/zaf/createHooks";
import { anOpenTicket } from "../../../support/desk/tickets";

/** A host with one app, whose hook answers as told. */
function aHost(answer: HookAnswer) {
  const page = {
    context: { location: "ticket_sidebar", ticketId: 42 },
    metadata: { name: "Unticket" },
  } as AppPage;
  const told: string[] = [];
  const host: AppHost = {
    open: () => ({ pageLoaded: () => undefined }),
    close: () => undefined,
    emit: () => undefined,
    broadcast: (where, event) => {
      if (where(page)) told.push(event);
    },
    ask: (where) => Promise.resolve(where(page) ? [{ page, answer }] : []),
    instances: () => ({}),
    stop: () => undefined,
  };
  return { host, told };
}

function aSubmit(answer: HookAnswer, save: (update: TicketUpdate) => Promise<void>) {
  const model = anOpenTicket();
  model.change((state) => ({
    ...state,
    edits: { priority: "high" },
    draft: { ...state.draft, text: "<p>Hello Ana</p>" },
  }));
  const { host, told } = aHost(answer);
  return { model, told, run: () => submitTicket({ model, host, status: "pending", save }) };
}

describe("submitTicket", () => {
  it("saves edits, status and draft, and tells the apps in Zendesk's order", async () => {
    const saved: TicketUpdate[] = [];
    const { model, told, run } = aSubmit({ outcome: "allowed" }, (update) => {
      saved.push(update);
      return Promise.resolve();
    });

    expect(await run()).toEqual({ outcome: "saved" });

    expect(saved).toEqual([
      {
        priority: "high",
        status: "pending",
        safe_update: true,
        updated_stamp: "2026-03-02T09:00:00Z",
        comment: { html_body: "<p>Hello Ana</p>", public: true },
      },
    ]);
    expect(told).toEqual(["ticket.submit.start", "ticket.submit.done", "ticket.submit.always"]);
    expect(model.read()).toMatchObject({ edits: {}, draft: { text: "<p></p>" } });
  });

  it("saves nothing when an app says no, and keeps everything as it was", async () => {
    const save = jest.fn();
    const veto = { outcome: "blocked", message: "Say when you write next." } as const;
    const { model, told, run } = aSubmit(veto, save);

    expect(await run()).toEqual({ ...veto, by: "Unticket" });

    expect(save).not.toHaveBeenCalled();
    expect(told).toEqual([]);
    expect(model.read()).toMatchObject({
      edits: { priority: "high" },
      draft: { text: "<p>Hello Ana</p>" },
    });
  });

  it.each([
    [{ outcome: "blocked", message: "" }, /asks you not to save/],
    [{ outcome: "unanswered" }, /did not answer in time/],
  ] as const)("finds words for %j", async (answer, words) => {
    const { run } = aSubmit(answer, jest.fn());
    expect(await run()).toMatchObject({
      outcome: "blocked",
      message: expect.stringMatching(words) as unknown,
    });
  });

  it("keeps the draft when saving fails", async () => {
    const { model, told, run } = aSubmit({ outcome: "allowed" }, () =>
      Promise.reject(new Error("no line")),
    );

    expect(await run()).toEqual({ outcome: "failed", message: "no line" });

    expect(told).toEqual(["ticket.submit.start", "ticket.submit.fail", "ticket.submit.always"]);
    expect(model.read().draft.text).toBe("<p>Hello Ana</p>");
    expect(model.read().edits).toEqual({ priority: "high" });
  });

  it("keeps what was typed while the server worked", async () => {
    const { model, run } = aSubmit({ outcome: "allowed" }, () => {
      model.change((state) => ({ ...state, draft: { ...state.draft, text: "<p>One more</p>" } }));
      return Promise.resolve();
    });

    await run();

    expect(model.read().draft.text).toBe("<p>One more</p>");
  });

  it("does not save while an app switched saving off", async () => {
    const save = jest.fn();
    const { model, run } = aSubmit({ outcome: "allowed" }, save);
    model.change((state) => ({ ...state, isSaveDisabled: true }));

    expect(await run()).toMatchObject({ outcome: "blocked" });
    expect(save).not.toHaveBeenCalled();
  });
});
