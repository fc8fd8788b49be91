import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Settings } from "#contract/settings";
import { SettingsPage } from "../../../src/settings/SettingsPage";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

const stored = Settings.parse({
  itGroups: [],
  customerGroups: [],
  supervisors: [],
  leads: [],
  tone: "plain",
  glossary: [{ avoid: "RMA", say: "return" }],
});

const show = (tab: string, answers: Parameters<typeof fakeService>[0] = {}) => {
  const saved: Settings[] = [];
  const service = fakeService({
    "GET /api/settings": () => ({
      settings: saved.at(-1) ?? stored,
      confirmed: true,
      version: 1,
      groups: [],
      staff: [],
    }),
    "GET /api/settings/help-desk": () => ({
      brands: [
        { id: "11", name: "Nordlicht" },
        { id: "12", name: "Ostwind" },
      ],
      calendars: [],
    }),
    "PUT /api/settings": ({ settings }) => {
      saved.push(settings as Settings);
      return { settings, confirmed: true, version: 2 };
    },
    ...answers,
  });
  const preview = (text: string, { glossary }: { glossary: readonly { avoid: string }[] }) =>
    `${glossary.map(({ avoid }) => avoid).join()}: ${text}`;
  renderApp(<SettingsPage tab={tab} preview={preview} />, { zaf: fakeZaf(), service });
  return { saved, service, user: userEvent.setup() };
};

const choose = async (user: ReturnType<typeof userEvent.setup>, text: string | Uint8Array) => {
  const file = new File([text as BlobPart], "words.csv", { type: "text/csv" });
  // The page's own buttons open it.
  await user.upload(document.querySelector<HTMLInputElement>("input[type=file]") ?? fail(), file);
};
const fail = (): never => {
  throw new Error("There is nothing to choose a file with.");
};

describe("the words of the house", () => {
  it("take a word that is never touched, for one language and brand", async () => {
    const { saved, user } = show("glossary");
    await user.click(await screen.findByRole("radio", { name: "stays as it is" }));
    await user.type(screen.getByRole("textbox", { name: "Word" }), "Ticket Portal");
    await user.click(screen.getByRole("button", { name: /Only for some/ }));
    await user.click(screen.getByRole("checkbox", { name: "German" }));
    await user.click(await screen.findByRole("checkbox", { name: "Nordlicht" }));
    await user.click(screen.getByRole("button", { name: "Add" }));
    await user.click(screen.getByRole("button", { name: "Save" }));

    await waitFor(() =>
      expect(saved.at(-1)?.glossary).toEqual([
        { avoid: "Ticket Portal", say: "", kind: "keep", languages: ["de"], brands: ["11"] },
        { avoid: "RMA", say: "return" },
      ]),
    );
  });

  it("are heard on the admin's own text before they are saved", async () => {
    const { user } = show("glossary");
    await user.type(await screen.findByRole("textbox", { name: "Word" }), "L2");
    await user.click(screen.getByRole("button", { name: "Add" }));

    expect(await screen.findByText(/^L2,RMA: /)).toBeVisible();
  });

  it("come from a file, as a whole", async () => {
    const { saved, user } = show("glossary");
    await screen.findByText("RMA");

    await choose(user, "word,instead\nbackend,our systems\n");
    expect(await screen.findByText(/1 word read/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save" }));

    await waitFor(() =>
      expect(saved.at(-1)?.glossary).toEqual([{ avoid: "backend", say: "our systems" }]),
    );
  });

  it("stay when a line of the file is bad, and the line is named", async () => {
    const { user } = show("glossary");
    await screen.findByText("RMA");

    await choose(user, "word,kind\nbackend,\nx,maybe\n");

    expect(await screen.findByText(/Line 3: the kind is/)).toBeVisible();
    expect(within(screen.getByRole("table")).getByText("RMA")).toBeVisible();
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();
  });

  it.each([
    ["in another encoding", Uint8Array.of(0x77, 0xff, 0xfe), /not in UTF-8/],
    ["too large", "x".repeat(300_000), /larger than 256 kB/],
  ])("stay when the file is %s", async (_, content, said) => {
    const { user } = show("glossary");
    await screen.findByText("RMA");

    await choose(user, content);

    expect(await screen.findByText(said)).toBeVisible();
  });
});

describe("the tone", () => {
  it("is another for a brand and a language, and can be taken out again", async () => {
    const { saved, user } = show("tone");
    await user.click(await screen.findByRole("button", { name: "Add a brand or a language" }));
    expect(screen.getByText(/says how you sound everywhere/)).toBeVisible();
    await screen.findByRole("option", { name: "Ostwind" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Brand" }), "Ostwind");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Language of the customer" }),
      "German",
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "How we sound" }), "Formal");
    await user.click(screen.getByRole("button", { name: "Save" }));

    await waitFor(() =>
      expect(saved.at(-1)?.tones).toEqual([{ brand: "12", language: "de", tone: "formal" }]),
    );
    await user.click(screen.getByRole("button", { name: "Take out" }));
    await user.click(screen.getByRole("button", { name: "Save" }));

    await waitFor(() => expect(saved.at(-1)?.tones).toEqual([]));
  });
});

describe("what happens before a reply goes out", () => {
  it("is the admin's to say", async () => {
    const { saved, user } = show("tone");
    await user.click(await screen.findByRole("checkbox", { name: /Hold a reply once/ }));
    await user.click(screen.getByRole("button", { name: "Save" }));

    await waitFor(() => expect(saved.at(-1)?.holdsOnSave).toBe(true));
  });
});

describe("the model", () => {
  const model = {
    isOn: true,
    provider: "openai",
    baseUrl: "https://models.example/v1",
    model: "small-1",
    dailyCalls: 20,
    hasKey: true,
  };

  it("is chosen with a key that is sent once and never shown", async () => {
    const sent: Record<string, unknown>[] = [];
    const { user } = show("model", {
      "GET /api/settings/model": () => ({ settings: null, usedToday: 0 }),
      "PUT /api/settings/model": (request) => {
        sent.push(request);
        return { settings: model, usedToday: 0 };
      },
    });
    await user.click(await screen.findByRole("checkbox", { name: /Agents may ask/ }));
    await user.type(screen.getByRole("textbox", { name: "Model" }), "small-1");
    await user.type(screen.getByLabelText("Key"), "sk-1");
    await user.click(screen.getByRole("button", { name: "Save the model" }));

    expect(await screen.findByText("Saved.")).toBeVisible();
    expect(sent).toEqual([
      {
        isOn: true,
        provider: "openai",
        baseUrl: "https://api.openai.com/v1",
        model: "small-1",
        dailyCalls: 500,
        key: "sk-1",
      },
    ]);
    expect(screen.getByLabelText("Key")).toHaveValue("");
    expect(screen.getByText(/Numbers, dates, amounts.*stay here/)).toBeVisible();
  });

  it("can be tried, and what is wrong is said in words", async () => {
    const { user } = show("model", {
      "GET /api/settings/model": () => ({ settings: model, usedToday: 3 }),
      "POST /api/settings/model/try": () => ({ body: "", reason: "key", milliseconds: 80 }),
    });

    await user.click(await screen.findByRole("button", { name: /Try it/ }));

    expect(await screen.findByText("It did not accept the key.")).toBeVisible();
    expect(screen.getByText("Asked 3 of 20 times today.")).toBeVisible();
  });
});
