import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TicketSidebar } from "../../../src/locations/TicketSidebar";
import { anEngine } from "../../support/app/anEngine";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { noWordingSettings } from "../../support/app/noWordingSettings";
import { renderApp } from "../../support/app/renderApp";

const quiet = (answers: Parameters<typeof fakeService>[0]) =>
  fakeService({
    "GET /api/settings/wording": () => noWordingSettings,
    "GET /api/tickets/:ticketId/ownership": () => null,
    "GET /api/tickets/:ticketId/pattern": () => null,
    "GET /api/promises/mine": () => [],
    ...answers,
  });

const show = (
  values: Record<string, unknown>,
  engine = anEngine(),
  answers: Parameters<typeof fakeService>[0] = {},
) => {
  const zaf = fakeZaf(values);
  const service = quiet(answers);
  renderApp(<TicketSidebar />, { zaf, service, engine });
  return { zaf, service, user: userEvent.setup() };
};

const ORIGINAL = "Your ticket\r\n\r\nis  open.   ";

describe("the message card", () => {
  it("shows a draft with the word that reads badly, and says why", async () => {
    const { user } = show({ "comment.text": ORIGINAL });

    await user.hover(await screen.findByRole("button", { name: "ticket" }));

    expect(screen.getByText("Customers write messages.")).toBeVisible();
    expect(screen.getByText("Rather: message")).toBeVisible();
  });

  it("gives the reason for each mark to those who come by keyboard or hear the page", async () => {
    const found = (text: string, start: number, why: string) => ({
      in: "body" as const,
      start,
      end: start + text.length,
      text,
      category: "wordy" as const,
      ruleId: text,
      severity: "low" as const,
      why,
      instead: [],
    });
    const findings = [
      found("Kindly", 0, "A stiff word."),
      found("in due course", 12, "No time at all."),
      found("due course please", 15, "A stiff end."),
    ];
    const engine = anEngine({ rewrite: () => ({ findings }) });
    const { user } = show({ "comment.text": "Kindly wait in due course please." }, engine);
    const mark = await screen.findByRole("button", { name: "in due course please" });
    expect(mark).toHaveAccessibleDescription(/No time at all\..*A stiff end\./);
    expect(screen.getByText("No time at all.")).not.toBeVisible();

    await user.click(screen.getByRole("button", { name: "Kindly" }));
    await user.tab();

    expect(mark).toHaveFocus();
    expect(mark).toHaveAccessibleDescription(/No time at all\..*A stiff end\./);
    expect(screen.getByText("No time at all.")).toBeVisible();
  });

  it("puts the message into the composer and takes it out again to the byte", async () => {
    const { zaf, user } = show({ "comment.text": ORIGINAL });

    await user.click(await screen.findByRole("button", { name: "Use this" }));
    await waitFor(() =>
      expect(zaf.values["comment.text"]).toBe(ORIGINAL.replace("ticket", "message")),
    );
    await user.click(await screen.findByRole("button", { name: "Undo" }));

    await waitFor(() => expect(zaf.values["comment.text"]).toBe(ORIGINAL));
    expect(zaf.written.every((write) => Object.keys(write).join() === "comment.text")).toBe(true);
  });

  it("changes nothing when the agent went on writing, and says so", async () => {
    const { zaf, user } = show({ "comment.text": ORIGINAL });
    const use = await screen.findByRole("button", { name: "Use this" });
    zaf.values["comment.text"] = `${ORIGINAL} And one more thing.`;

    await user.click(use);

    expect(await screen.findByText(/You went on writing meanwhile/)).toBeVisible();
    expect(zaf.written).toEqual([]);
  });

  it("keeps both versions when our text was edited before it is undone", async () => {
    const { zaf, user } = show({ "comment.text": ORIGINAL });
    await user.click(await screen.findByRole("button", { name: "Use this" }));
    await screen.findByRole("button", { name: "Undo" });
    act(() => void zaf.set({ "comment.text": "Edited by hand." }));

    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(zaf.values["comment.text"]).toBe(ORIGINAL));
    await user.click(await screen.findByRole("button", { name: "Undo" }));

    await waitFor(() => expect(zaf.values["comment.text"]).toBe("Edited by hand."));
  });

  it("lets the agent leave a single change out", async () => {
    const engine = anEngine({
      rewrite: ({ body }) => ({
        body: body.replace("ticket", "message").replace("utilize", "use"),
        written: "edited",
      }),
    });
    const { zaf, user } = show({ "comment.text": "Your ticket. We utilize it." }, engine);

    await user.click(await screen.findByRole("radio", { name: "What changes" }));
    await user.click(await screen.findByRole("button", { name: /Taken: use/ }));
    await user.click(screen.getByRole("button", { name: "Use this" }));

    await waitFor(() => expect(zaf.values["comment.text"]).toBe("Your message. We utilize it."));
  });

  it("does not offer a part of a rewrite that says something else", async () => {
    const engine = anEngine({
      rewrite: ({ body }) => ({ body: body.replace("utilize", "use"), written: "edited" }),
      engine: {
        verifyRewrite: () => ({
          accepted: false,
          problems: [{ type: "dropped", detail: "A date is missing." }],
        }),
      },
    });
    const { user } = show({ "comment.text": "We utilize it." }, engine);

    await user.click(await screen.findByRole("radio", { name: "What changes" }));
    await user.click(await screen.findByRole("button", { name: /Taken: use/ }));

    expect(screen.getByRole("button", { name: "Use this" })).toBeDisabled();
    expect(screen.getByText(/A date is missing\./)).toBeVisible();
  });

  it("shows hostile text as text, in plain and in rich drafts", async () => {
    const { zaf } = show({ "comment.text": "Your ticket <img src=x onerror=alert(1)>" });
    expect((await screen.findAllByText(/<img src=x onerror=alert\(1\)>/)).length).toBeGreaterThan(
      0,
    );

    act(() => {
      zaf.values["comment.useRichText"] = true;
      void zaf.set({ "comment.text": "<p>Your ticket &lt;script&gt;<img src=x></p>" });
    });

    await waitFor(() => expect(screen.getAllByText(/<script>/).length).toBeGreaterThan(0));
    expect(document.querySelector("main img, main script")).toBeNull();
  });

  it("leaves a note's words alone and offers to write to the customer", async () => {
    const { zaf, user } = show({
      "comment.type": "internalNote",
      "comment.text": "The ticket was rolled back.",
    });

    await user.click(
      await screen.findByRole("button", { name: "Write this as a message to the customer" }),
    );
    expect(await screen.findByText("Left out, as it is only for you: ticket")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Put into a public reply" }));

    await waitFor(() => expect(zaf.values["comment.type"]).toBe("publicReply"));
    expect(zaf.values["comment.text"]).toBe("The message was rolled back.");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(zaf.values["comment.type"]).toBe("internalNote"));
    expect(zaf.values["comment.text"]).toBe("The ticket was rolled back.");
  });

  it("offers a colleague's last note as a message while the reply is empty", async () => {
    const note = {
      author: { name: "Raj Patel", role: "agent" },
      channel: { name: "internal" },
      message: { content: "ticket rolled back", contentType: "text/plain" },
    };
    show({ "ticket.conversation": [note] });

    expect(await screen.findByText(/Raj Patel left a note for you/)).toBeVisible();
  });

  it("says when nothing is to be done", async () => {
    show({ "comment.text": "I have found it, Amara. Ana" });

    expect(await screen.findByText(/reads like a person wrote it/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Use this" })).toBeNull();
  });

  it("does not praise what it cannot read", async () => {
    const engine = anEngine({
      rewrite: () => ({ problems: [{ type: "language-not-known", detail: "no rules for pl" }] }),
    });
    show({ "comment.text": "Dzień dobry" }, engine);

    expect(await screen.findByText(/don't know this language well enough/)).toBeVisible();
    expect(screen.queryByText(/reads like a person wrote it/)).toBeNull();
  });

  it("reads words that tell no language as the customer's", async () => {
    const langs: (string | undefined)[] = [];
    const engine = anEngine({
      rewrite: ({ lang }) => {
        langs.push(lang);
        return {};
      },
    });
    show(
      { "comment.text": "Ticket 4711", "ticket.requester": { name: "Jan Weber", locale: "de" } },
      engine,
    );

    await waitFor(() => expect(langs.at(-1)).toBe("de"));
  });

  it("offers times when a good message only lacks one", async () => {
    const engine = anEngine({
      rewrite: ({ body, context }) =>
        context?.nextUpdateAt === undefined
          ? { problems: [{ type: "no-time", detail: "say when there will be news" }] }
          : { body: `${body} By then.`, written: "edited" },
    });
    const { zaf, user } = show({ "comment.text": "I am on it. Ana" }, engine);

    expect(await screen.findByText(/Only a time is missing/)).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: / at / })[0] as HTMLElement);
    await user.click(await screen.findByRole("button", { name: "Use this" }));

    await waitFor(() => expect(zaf.values["comment.text"]).toBe("I am on it. Ana By then."));
  });

  it("marks what goes and what comes by more than color", async () => {
    show({ "comment.text": "Your ticket is open." });

    const paper = await screen.findByRole("region", { name: "The message as we would write it" });
    expect(within(paper).getByText("ticket").closest("del")).not.toBeNull();
    expect(paper.querySelector("del")).toHaveTextContent("removed: ticket end");
    expect(paper.querySelector("ins")).toHaveTextContent("added: message end");
  });
});

const aWarning = (kind: "unknown-placeholder" | "internal-word", text: string) => ({
  kind,
  start: 0,
  end: text.length,
  text,
  instead: [],
});

describe("the check before sending", () => {
  const engine = anEngine({
    engine: {
      checkBeforeSend: ({ body }) => [
        ...(body.includes("{{") ? [aWarning("unknown-placeholder", "{{name}}")] : []),
        ...(body.includes("ticket") ? [aWarning("internal-word", "ticket")] : []),
      ],
    },
  });

  const holding = {
    "GET /api/settings/wording": () => ({ ...noWordingSettings, holdsOnSave: true }),
  };

  it("holds a gap once if the admin says so, and lets the same words pass after that", async () => {
    const { zaf } = show({ "comment.text": "Hi {{name}}" }, engine, holding);
    await screen.findByText("Your message");

    await waitFor(async () => expect(await zaf.save()).toMatch(/“\{\{name\}\}”/));
    expect(await zaf.save()).toBeNull();
  });

  it("holds again when the words have changed and the gap has not", async () => {
    const { zaf } = show({ "comment.text": "Hi {{name}}" }, engine, holding);
    await waitFor(async () => expect(await zaf.save()).toMatch(/name/));

    zaf.values["comment.text"] = "Dear {{name}}";

    expect(await zaf.save()).toMatch(/name/);
  });

  it("only says what it sees when no admin said more", async () => {
    const { zaf } = show({ "comment.text": "Your ticket, {{name}}" }, engine);
    await screen.findByRole("button", { name: "Use this" });

    expect(await zaf.save()).toBeNull();
    expect(zaf.invoked.flat().join()).toMatch(/Worth a second look: .*“{{name}}”.*“ticket”/);
  });

  it("does not look at notes", async () => {
    const { zaf } = show({ "comment.type": "internalNote", "comment.text": "{{name}}" }, engine);
    await screen.findByText(/note among colleagues/);

    expect(await zaf.save()).toBeNull();
  });
});

describe("the versions of a message", () => {
  const version = {
    id: "3",
    at: "2026-03-04T10:00:00Z",
    origin: "draft",
    format: "html",
    body: "<p>My first &amp; best words</p>",
  };

  it("are kept when a text is used: the agent's own words and the new ones", async () => {
    const { service, user } = show({ "comment.text": ORIGINAL });

    await user.click(await screen.findByRole("button", { name: "Use this" }));

    await waitFor(() =>
      expect(service.calls).toContainEqual({
        name: "POST /api/tickets/:ticketId/versions",
        request: {
          ticketId: "42",
          versions: [
            { origin: "draft", format: "text", body: ORIGINAL },
            { origin: "rules", format: "text", body: ORIGINAL.replace("ticket", "message") },
          ],
        },
      }),
    );
  });

  it("are brought back in the format of the draft, and not without a click", async () => {
    const { zaf, user } = show({ "comment.text": ORIGINAL }, anEngine(), {
      "GET /api/tickets/:ticketId/versions": () => [version],
    });

    await user.click(await screen.findByRole("button", { name: "Your earlier versions" }));
    expect(await screen.findByText("My first & best words")).toBeVisible();
    expect(zaf.written).toEqual([]);
    await user.click(screen.getByRole("button", { name: /Bring back/ }));

    await waitFor(() => expect(zaf.values["comment.text"]).toBe("My first & best words"));
  });

  it("say so when there are none, and when they cannot be read", async () => {
    const { user } = show({ "comment.text": ORIGINAL }, anEngine(), {
      "GET /api/tickets/:ticketId/versions": () => [],
    });

    await user.click(await screen.findByRole("button", { name: "Your earlier versions" }));

    expect(await screen.findByText(/Nothing yet/)).toBeVisible();
  });
});

describe("a version by the account's model", () => {
  const withModel = (answer: object) => ({
    "GET /api/settings/wording": () => ({ ...noWordingSettings, model: "small-1" }),
    "POST /api/tickets/:ticketId/model": () => answer,
  });
  const written = {
    body: "Your message is open, truly.",
    by: "model",
    model: "small-1",
    reason: null,
  };

  it("is not offered without a model", async () => {
    show({ "comment.text": ORIGINAL });
    await screen.findByRole("button", { name: "Use this" });

    expect(screen.queryByRole("button", { name: /Ask/ })).toBeNull();
  });

  it("is asked for, says who wrote it, and can be used", async () => {
    const { zaf, user } = show({ "comment.text": ORIGINAL }, anEngine(), withModel(written));

    await user.click(await screen.findByRole("button", { name: "Ask small-1 as well" }));
    expect(await screen.findByText(/Written by small-1/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Use the model's version" }));

    await waitFor(() => expect(zaf.values["comment.text"]).toBe(written.body));
  });

  it("cannot be used when our own checks say no", async () => {
    const engine = anEngine({
      engine: {
        verifyRewrite: () => ({
          accepted: false,
          problems: [{ type: "negation", detail: "“not” is gone." }],
        }),
      },
    });
    const { user } = show({ "comment.text": ORIGINAL }, engine, withModel(written));

    await user.click(await screen.findByRole("button", { name: "Ask small-1 as well" }));

    expect(await screen.findByRole("button", { name: "Use the model's version" })).toBeDisabled();
    expect(screen.getByText(/“not” is gone/)).toBeVisible();
  });

  it("says why there is none, and lets the agent go on", async () => {
    const { user } = show(
      { "comment.text": ORIGINAL },
      anEngine(),
      withModel({ body: "x", by: "rules", model: null, reason: "slow" }),
    );

    await user.click(await screen.findByRole("button", { name: "Ask small-1 as well" }));

    expect(await screen.findByText(/took too long/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Use the model's version" })).toBeNull();
    expect(screen.getByRole("button", { name: "Use this" })).toBeEnabled();
  });
});

describe("messages without a draft", () => {
  it.each([
    ["No news yet", "no-news"],
    ["Others are helping", "hand-over"],
    ["It takes longer", "delay"],
    ["It works again", "fixed"],
  ])("are one click away: %s", async (name, kind) => {
    const { zaf, user } = show({ "comment.text": "" });

    await user.click(await screen.findByRole("button", { name }));

    await waitFor(() =>
      expect(zaf.values["comment.text"]).toMatch(new RegExp(`^${kind} for Amara by Selaine`)),
    );
  });
});

describe("messaging channels", () => {
  it("get the same help, as plain text, and stay the same kind of comment", async () => {
    const { zaf, user } = show({
      "comment.type": "native_messaging",
      "comment.text": "Your ticket is open",
    });

    await user.click(await screen.findByRole("button", { name: "Use this" }));

    await waitFor(() => expect(zaf.values["comment.text"]).toBe("Your message is open"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(zaf.values["comment.text"]).toBe("Your ticket is open"));
    expect(zaf.values["comment.type"]).toBe("native_messaging");
  });
});

describe("both texts whole", () => {
  it("stand side by side, with what goes and what comes marked by more than color", async () => {
    const { user } = show({ "comment.text": ORIGINAL });

    await user.click(await screen.findByRole("radio", { name: "Side by side" }));

    const yours = screen.getByRole("group", { name: "Yours" });
    const proposed = screen.getByRole("group", { name: "As proposed" });
    expect(within(yours).getByText("ticket").closest("del")).not.toBeNull();
    expect(within(yours).queryByText("message")).toBeNull();
    expect(within(proposed).getByText("message").closest("ins")).not.toBeNull();
  });
});

describe("a closed ticket", () => {
  const closed = { "ticket.status": "closed" };
  const note = {
    author: { name: "Raj Patel", role: "agent" },
    channel: { name: "internal" },
    message: { content: "ticket rolled back", contentType: "text/plain" },
  };

  it("says why nothing can be written, what to do instead, and offers nothing else", async () => {
    show({ ...closed, "ticket.conversation": [note] });

    expect(await screen.findByText(/lets nobody write here any more/)).toBeVisible();
    expect(screen.getByText(/create a follow-up ticket/)).toBeVisible();
    for (const name of [/No news yet/, /Write this/, /earlier versions/, /Use this/]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
  });

  it("takes no text that was offered before it was closed, and says so", async () => {
    const { zaf, user } = show({ "comment.text": ORIGINAL });
    const use = await screen.findByRole("button", { name: "Use this" });
    zaf.values["ticket.status"] = "closed";

    await user.click(use);

    expect(await screen.findByText(/so nothing can be written here any more/)).toBeVisible();
    expect(zaf.written).toEqual([]);
  });
});

describe("a draft that changes while it is read", () => {
  it("is never replaced by the rewrite of what it was", async () => {
    const { zaf, user } = show({ "comment.text": ORIGINAL });
    const use = await screen.findByRole("button", { name: "Use this" });
    // The page knows of the new words, and its advice is still about the old ones.
    act(() => void zaf.set({ "comment.text": "Your ticket is mine." }));
    zaf.written.length = 0;
    await user.click(use);

    await waitFor(() => {
      const isRefused = screen.queryByText(/You went on writing meanwhile/) !== null;
      expect(isRefused || zaf.values["comment.text"] === "Your message is mine.").toBe(true);
    });
  });
});

describe("the tone of a message", () => {
  it("is that of the customer's brand and language, until the agent chooses", async () => {
    const { user } = show(
      {
        "comment.text": ORIGINAL,
        "ticket.brand": { id: 12 },
        "ticket.requester": { name: "Jan Weber", locale: "de" },
      },
      anEngine(),
      {
        "GET /api/settings/wording": () => ({
          ...noWordingSettings,
          tones: [{ brand: "12", language: "de", tone: "formal" }],
        }),
      },
    );

    await waitFor(() => expect(screen.getByRole("radio", { name: "Formal" })).toBeChecked());
    await user.click(screen.getByRole("radio", { name: "Warm" }));

    expect(screen.getByRole("radio", { name: "Warm" })).toBeChecked();
  });
});
