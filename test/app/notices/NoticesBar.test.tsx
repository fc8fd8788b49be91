import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NoticesBar } from "../../../src/notices/NoticesBar";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

const notice = (noticeId: string, name: string) => ({
  noticeId,
  ticket: {
    ticketId: noticeId,
    subject: "<b>The</b> scanner",
    status: "open",
    priority: "high",
    requester: { id: "21", name },
    organization: null,
    assignee: null,
    group: null,
    updatedAt: "2026-03-02T08:00:00Z",
  },
  ruleId: "C7-unanswered",
  text: "Ana has written 2 times without an answer.",
  action: "Answer Ana; a public word clears this.",
  step: "lead",
  round: 0,
  toldAt: "2026-03-02T08:00:00Z",
});

describe("the notices", () => {
  it("are one line that opens, and are put away one by one", async () => {
    let notices = [notice("1", "Ana Costa"), notice("2", "Li Wei")];
    const service = fakeService({
      "GET /api/notices": () => ({ notices, summary: null }),
      "PUT /api/notices/seen": ({ noticeIds }) => {
        const before = notices.length;
        notices = notices.filter(({ noticeId }) => !(noticeIds as string[]).includes(noticeId));
        return { putAway: before - notices.length };
      },
    });
    renderApp(<NoticesBar />, { zaf: fakeZaf(), service });
    const user = userEvent.setup();

    await user.click(await screen.findByRole("button", { name: "2 customers need you" }));
    expect(screen.getByRole("button", { name: "Ana Costa: <b>The</b> scanner" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Put the notice about Ana Costa away" }));
    await screen.findByRole("button", { name: "One customer needs you" });
    await user.click(screen.getByRole("button", { name: "Put the notice about Li Wei away" }));

    await waitFor(() => expect(screen.queryByText(/needs you/)).toBeNull());
  });

  it("come as one summary where there are too many for a day, put away at once", async () => {
    let summary: unknown = {
      toldAt: "2026-03-02T09:00:00Z",
      notices: [notice("1", "Ana Costa"), { ...notice("2", "Li Wei"), round: 1 }],
    };
    const service = fakeService({
      "GET /api/notices": () => ({ notices: [], summary }),
      "PUT /api/notices/seen": ({ noticeIds }) => {
        summary = null;
        return { putAway: (noticeIds as string[]).length };
      },
    });
    renderApp(<NoticesBar />, { zaf: fakeZaf(), service });
    const user = userEvent.setup();

    await user.click(
      await screen.findByRole("button", { name: /^Your summary.*2 more customers/ }),
    );
    expect(screen.getByText(/Told again .*twice as late/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Put the summary away" }));

    await waitFor(() => expect(screen.queryByText(/Your summary/)).toBeNull());
    expect(service.calls.filter(({ name }) => name === "PUT /api/notices/seen")).toMatchObject([
      { request: { noticeIds: ["1", "2"] } },
    ]);
  });

  it("show nothing when there is nothing, and when they cannot be read", async () => {
    const service = fakeService({});
    renderApp(<NoticesBar />, { zaf: fakeZaf(), service });
    await waitFor(() => expect(service.calls).not.toEqual([]));

    expect(screen.queryByText(/need/)).toBeNull();
  });
});
