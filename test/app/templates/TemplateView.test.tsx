import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TemplateDetail } from "#contract/templateDetail";
import type { Proposal, ProposalProblem } from "#contract/templateProposals";
import { TemplatesPage } from "../../../src/templates/TemplatesPage";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";
import { aLine, aPolicy, aRun, aText } from "../../support/app/templates";
import { aComment, aPerson, aPreviewAccount, aPreviewTicket } from "../../support/previews";

const deed = (name: string) => ({
  by: { id: "1", name },
  at: "2026-03-02T10:00:00Z",
  comment: null,
});

/** What we propose, as in `aText`. */
const OURS: Proposal = {
  subject: "We have your message",
  body: "We have your message, {{ticket.requester.first_name}}.",
  edited: null,
  asked: null,
  approved: null,
  refused: null,
  changes: [],
  outdated: false,
};

type Parts = {
  text?: Partial<TemplateDetail>;
  policy?: Record<string, unknown>;
  effects?: unknown[];
  check?: (body: string) => ProposalProblem[];
};

const TICKETS = [
  {
    ticket: aPreviewTicket({ requester: aPerson({ name: "" }), submitter: null }),
    sentAt: "2026-03-02T14:30:00Z",
    sent: null,
    awkward: ["no-name", "suppressed"],
    suppressed: true,
  },
  {
    ticket: aPreviewTicket({
      id: "78",
      requester: aPerson({ name: "<b>Bo</b>" }),
      comments: [aComment({ text: "<script>alert(1)</script>" })],
      isNew: false,
    }),
    sentAt: "2026-03-02T14:30:00Z",
    sent: { subject: null, body: "As it was." },
    awkward: [],
    suppressed: false,
  },
];

const show = ({ text, policy, effects = [], check = () => [] }: Parts = {}) => {
  let now = aText(text);
  const state = () => ({ key: now.key, state: now.state, proposal: now.proposal });
  const service = fakeService({
    "GET /api/templates/:key": () => now,
    "GET /api/templates": () => ({
      templates: [aLine(), aLine({ key: "macro:9:0", title: "Bye" })],
      readAt: null,
      coverage: null,
    }),
    "GET /api/template-policy": () => aPolicy(policy),
    "GET /api/templates/:key/preview": () => ({
      account: aPreviewAccount(),
      tickets: TICKETS,
      fired: true,
    }),
    "GET /api/templates/:key/effect": () => ({ effects }),
    "POST /api/templates/:key/check": ({ body }) => ({
      problems: check(String(body)),
      score: 88,
      grade: null,
    }),
    "PUT /api/templates/:key/proposal": ({ body, subject }) => {
      const proposal = {
        ...OURS,
        body: String(body),
        subject: typeof subject === "string" ? subject : null,
        edited: deed("Ruth"),
      };
      now = { ...now, proposal, state: "edited" };
      return { saved: true, problems: [], now: state() };
    },
    "DELETE /api/templates/:key/proposal": () => {
      now = { ...now, proposal: aText().proposal, state: "proposed" };
      return state();
    },
    "POST /api/templates/:key/ask": () => {
      now = { ...now, state: "asked", proposal: { ...OURS, asked: deed("Ruth") } };
      return state();
    },
    "POST /api/templates/:key/decision": ({ verdict }) => {
      now = { ...now, state: verdict === "approved" ? "approved" : "refused" };
      return state();
    },
    "POST /api/templates/:key/comments": ({ comment }) => {
      const said = {
        at: "2026-03-02T10:00:00Z",
        by: { id: "1", name: "Ruth" },
        what: "commented" as const,
        comment: String(comment),
        text: null,
      };
      now = { ...now, history: [said, ...now.history] };
      return state();
    },
    "POST /api/templates/:key/keep-theirs": () => {
      now = { ...now, drift: null };
      return now;
    },
    "POST /api/template-runs": () => aRun(),
  });
  renderApp(<TemplatesPage place={["trigger:51:0"]} />, { zaf: fakeZaf(), service });
  return { service, user: userEvent.setup() };
};

const card = async (name: string) => within(await screen.findByRole("region", { name }));

describe("a text", () => {
  it("shows what reads badly and why, and what it leaves unsaid", async () => {
    show();
    const today = await card("As customers get it now");

    expect(today.getByRole("button", { name: "ticket" })).toBeVisible();
    expect(today.getByText("Customers write messages.")).toBeVisible();
    expect(today.getByText("who looks after it")).toBeVisible();
  });

  it("shows the proposal against today's words, in one text and side by side", async () => {
    const { user } = show();
    const proposal = await card("How we would say it");

    expect(proposal.getAllByText("removed:").length).toBeGreaterThan(0);
    await user.click(proposal.getByRole("radio", { name: "Side by side" }));

    expect(proposal.getAllByText("New").length).toBeGreaterThan(0);
  });

  it("leads on to the next text", async () => {
    show();

    expect(await screen.findByRole("link", { name: "Next text" })).toHaveAttribute(
      "href",
      "#/templates/macro%3A9%3A0",
    );
    expect(screen.queryByRole("link", { name: "Text before" })).toBeNull();
  });

  it("is shown to a lead without any way to change it", async () => {
    show({ policy: { youMay: false } });
    const proposal = await card("How we would say it");

    expect(proposal.queryByRole("button", { name: "Change the words" })).toBeNull();
    expect(screen.queryByLabelText("Say something about this text")).toBeNull();
  });

  it("begins to apply with a look at what would change", async () => {
    const { service, user } = show();
    await user.click(
      await screen.findByRole("button", { name: "See what would change in Zendesk" }),
    );

    await waitFor(() => expect(location.hash).toBe("#/templates/run/7"));
    expect(service.calls).toContainEqual({
      name: "POST /api/template-runs",
      request: { kind: "apply", keys: ["trigger:51:0"] },
    });
  });
});

describe("writing by hand", () => {
  it("is watched by the verifier, saved, and taken back", async () => {
    const { service, user } = show({
      check: (body) =>
        body.includes("{{") ? [] : [{ type: "lost", detail: "The name is lost.", blocks: true }],
    });
    await user.click(await screen.findByRole("button", { name: "Change the words" }));
    const field = screen.getByLabelText("Text");
    await user.clear(field);
    await user.type(field, "Hello");
    expect(await screen.findByText("The name is lost.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Save, I answer for it" })).toBeDisabled();

    await user.type(field, " {{{{ticket.requester.first_name}}");
    await user.click(await screen.findByRole("button", { name: "Save" }));

    expect(await screen.findByText("Your version is saved.")).toBeVisible();
    expect(service.calls).toContainEqual({
      name: "PUT /api/templates/:key/proposal",
      request: {
        key: "trigger:51:0",
        subject: "We have your message",
        body: "Hello {{ticket.requester.first_name}}",
        despite: false,
      },
    });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByText("Your version is saved.")).toBeNull());
    expect(service.calls.at(-3)?.name ?? "").toMatch(/DELETE|GET/);
    expect(screen.queryByRole("button", { name: "Back to our version" })).toBeNull();
  });

  it("lets a person answer for what does not block", async () => {
    const { service, user } = show({
      check: () => [{ type: "longer", detail: "It is much longer.", blocks: false }],
    });
    await user.click(await screen.findByRole("button", { name: "Change the words" }));

    await user.click(await screen.findByRole("button", { name: "Save, I answer for it" }));

    await waitFor(() =>
      expect(service.calls.find(({ name }) => name.startsWith("PUT"))?.request).toMatchObject({
        despite: true,
      }),
    );
  });
});

describe("four eyes", () => {
  it("ask, and apply only once another admin approved", async () => {
    const { user } = show({
      policy: { policy: { ...aPolicy().policy, approval: true } },
    });
    expect(
      await screen.findByRole("button", { name: "See what would change in Zendesk" }),
    ).toBeDisabled();

    await user.click(screen.getByRole("button", { name: "Ask another admin" }));
    expect(await screen.findByText(/Ruth asked for approval/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Refuse" })).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Approve" }));

    await waitFor(() =>
      expect(
        screen.getByRole("button", { name: "See what would change in Zendesk" }),
      ).toBeEnabled(),
    );
  });

  it("keep what is said about a text", async () => {
    const { user } = show();
    await user.type(await screen.findByLabelText("Say something about this text"), "Legal is fine");
    await user.click(screen.getByRole("button", { name: "Add" }));

    expect(await screen.findByText(/“Legal is fine”/)).toBeVisible();
  });
});

describe("the preview", () => {
  it("shows both versions for the awkward first, and what is left out for them", async () => {
    show();
    const preview = await card("How it arrives");

    expect((await preview.findAllByRole("tab"))[0]).toHaveAccessibleName(
      "No name no name, words left out",
    );
    const now = within(preview.getByRole("region", { name: "Now" }));
    expect(now.getByText(/leaves out \{\{ticket\.comments_formatted\}\}/)).toBeVisible();
    expect(now.getByText(/You wrote:.*leads to nothing/)).toBeVisible();
    const ours = within(preview.getByRole("region", { name: "Our version" }));
    expect(
      ours.getByText(/Nothing known here for \{\{ticket\.requester\.first_name\}\}/),
    ).toBeVisible();
  });

  it("holds mails in frames that may do nothing", async () => {
    const { user } = show();
    const preview = await card("How it arrives");
    await user.click(await preview.findByRole("tab", { name: /Bo/ }));

    const frame = preview.getByTitle("Now: the mail");
    expect(frame).toHaveAttribute("sandbox", "");
    expect(frame.getAttribute("srcdoc")).toContain("default-src 'none'");
    expect(frame.getAttribute("srcdoc")).toContain("&lt;script&gt;");
    expect(frame.getAttribute("srcdoc")).not.toContain("<script");
  });

  it("goes from ticket to ticket by arrow keys, and shows plain text", async () => {
    const { user } = show();
    const preview = await card("How it arrives");
    const [first] = await preview.findAllByRole("tab");
    first?.focus();

    await user.keyboard("{ArrowRight}");
    expect(preview.getAllByRole("tab")[1]).toHaveFocus();
    await user.click(preview.getByRole("radio", { name: "As plain text" }));

    expect(preview.getByRole("group", { name: "Now: the mail" })).toHaveTextContent(
      "<script>alert(1)</script>",
    );
  });
});

describe("the preview while somebody writes", () => {
  it("shows their words, and the proposal again when they leave it", async () => {
    const { user } = show();
    await user.click(await screen.findByRole("button", { name: "Change the words" }));
    const preview = await card("How it arrives");
    await user.click(await preview.findByRole("radio", { name: "As plain text" }));
    await user.clear(screen.getByLabelText("Text"));
    await user.type(screen.getByLabelText("Text"), "Brand-new words");
    const ours = () => preview.getByRole("group", { name: "Our version: the mail" });

    await waitFor(() => expect(ours()).toHaveTextContent("Brand-new words"));
    await user.click(screen.getByRole("button", { name: "Cancel" }));

    await waitFor(() => expect(ours()).toHaveTextContent("We have your message"));
  });
});

describe("what happened outside", () => {
  it("shows what our change did once it is in use", async () => {
    const applied = {
      at: "2026-03-02T10:00:00Z",
      by: { id: "1", name: "Ruth" },
      before: { subject: null, body: "Old words." },
      after: { subject: null, body: "New words." },
    };
    show({ text: { state: "applied", proposal: null, applied } });

    expect(await screen.findByText(/This is what our change did/)).toBeVisible();
    expect(screen.getByText("New", { selector: "ins" })).toBeVisible();
  });

  it("shows both changes after somebody edited, and lets theirs stay", async () => {
    const texts = {
      base: { subject: null, body: "We have it." },
      ours: { subject: null, body: "I have it." },
      theirs: { subject: null, body: "We have it!" },
      pieces: [],
    };
    const { user } = show({
      text: { state: "drifted", drift: { seenAt: "2026-03-02T10:00:00Z", texts } },
    });
    expect(await screen.findByText("What somebody changed in Zendesk")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Keep their words" }));

    await waitFor(() => expect(screen.queryByText("Somebody edited this in Zendesk")).toBeNull());
  });
});

describe("the effect", () => {
  const share = (count: number, of: number, low: number, high: number) => ({
    count,
    of,
    share: of === 0 ? 0 : count / of,
    low,
    high,
  });
  const effect = (verdict: string, difference: unknown) => ({
    appliedAt: "2026-03-02T10:00:00Z",
    appliedBy: { id: "1", name: "Ruth" },
    endedAt: null,
    days: 28,
    measures: [
      {
        measure: "chasers",
        before: share(40, 200, 0.15, 0.26),
        after: share(10, 200, 0.03, 0.09),
        difference,
        verdict,
      },
    ],
    grade: { before: 9, after: 4 },
    readableAt: null,
    needed: 50,
  });

  it("says what changed, with its interval, and the figures behind it", async () => {
    const { user } = show({
      effects: [effect("better", { value: -0.15, low: -0.21, high: -0.09 })],
    });
    const shown = await card("What came of it");

    expect(await shown.findByText("Better")).toBeVisible();
    expect(shown.getByText("−15.0 points (−21.0 to −9.0, 95 % interval)")).toBeVisible();
    expect(
      shown.getByRole("img", {
        name: "They had to write again within 3 days: 20.0 % before, 5.0 % after",
      }),
    ).toBeVisible();
    await user.click(shown.getByRole("button", { name: "The figures" }));
    expect(shown.getByRole("cell", { name: "20.0 % (15.0 % – 26.0 %)" })).toBeVisible();
  });

  it("says honestly that it is too early", async () => {
    show({ effects: [effect("too-early", null)] });

    expect(await screen.findByText(/Too early means: fewer than 50 mails/)).toBeVisible();
  });
});
