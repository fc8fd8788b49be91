import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "playwright-core";
import {
  composer,
  findTicket,
  openFullPage,
  openTicket,
  signIn,
} from "../support/browser/runningPractice";
import { until } from "../support/server/until";
import { violations } from "../support/browser/violations";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();

const DRAFT =
  "Your ticket #4711 is with our engineers. The invoice over 48.20 EUR will not be sent before it is corrected.";

/** Speaks as OpenAI's servers do, and says the same in one other word. */
const model = createServer((request, response) => {
  let raw = "";
  request.on("data", (chunk: Buffer) => (raw += chunk.toString()));
  request.on("end", () => {
    const { messages } = JSON.parse(raw) as { messages: { role: string; content: string }[] };
    const asked = messages.find(({ role }) => role === "user")?.content ?? "{}";
    const { text } = JSON.parse(asked) as { text: string };
    const written = text.replace("ticket", "message");
    const paragraphs = [{ text: written, tokens: written.match(/⟦[^⟧]*⟧/g) ?? [] }];
    const message = { role: "assistant", content: JSON.stringify({ paragraphs }) };
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        id: "1",
        object: "chat.completion",
        created: 1,
        model: "small",
        choices: [{ index: 0, message, finish_reason: "stop" }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  });
});
beforeAll(() => new Promise<void>((resolve) => model.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  model.closeAllConnections();
  return new Promise((resolve) => model.close(resolve));
});
const address = () => `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`;

async function openSettings(page: Page, part: string): Promise<FrameLocator> {
  await signIn(page, "Alex Moreau");
  const app = await openFullPage(page, "Settings");
  await app.getByRole("link", { name: part, exact: true }).click();
  return app;
}

/** In our own pages, not in the desk around them. */
const problemsOf = (page: Page) => violations(page, (frame) => frame.parentFrame() !== null);

/** Resolves when the app is no wider than its frame, which follows the window's width in its own time. */
async function fits(app: FrameLocator): Promise<void> {
  const isWide = () =>
    app
      .locator("body")
      .evaluate((body) => body.scrollWidth > body.ownerDocument.documentElement.clientWidth);
  await until(async () => !(await isWide()));
}

const inComposer = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => document.querySelector(".ProseMirror")?.textContent.includes(text),
    words,
  );

describe("an agent's message", () => {
  it("is also written by the model that an admin chose, and earlier versions come back", async () => {
    const admin = await browser.open();
    const settings = await openSettings(admin, "Model");
    await settings.getByRole("checkbox", { name: /Agents may ask/ }).check({ force: true });
    await settings.getByLabel("Address").fill(address());
    await settings.getByLabel("Model", { exact: true }).fill("small");
    await settings.getByRole("button", { name: "Save the model" }).click();
    await settings.getByText("Saved.").waitFor();
    await settings.getByRole("button", { name: /Try it/ }).click();
    await settings.getByText(/It answered in/).waitFor();
    expect(await problemsOf(admin)).toEqual([]);

    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const ticketId = await findTicket('requester:amara.okoye@customer.example "Coupon"');
    const app = await openTicket(page, ticketId);
    await composer(page).click();
    await page.keyboard.insertText(DRAFT);
    const ask = app.getByRole("button", { name: "Ask small as well" });
    await ask.waitFor();
    await app.getByRole("radio", { name: "Side by side" }).first().check({ force: true });
    await app.getByRole("group", { name: "Yours" }).waitFor();
    await ask.focus();
    await page.keyboard.press("Enter");
    await app.getByText(/Written by small/).waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await app.getByRole("button", { name: "Use the model's version" }).click();
    await inComposer(page, "Your message #4711");

    await app.getByRole("button", { name: "Your earlier versions" }).focus();
    await page.keyboard.press("Enter");
    await app.getByText("By the model").first().waitFor();
    await app
      .getByRole("button", { name: /Bring back “Your ticket #4711/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await inComposer(page, DRAFT);
    await app.getByRole("button", { name: "Undo" }).click();
    await inComposer(page, "Your message #4711");
  });

  it("begins from the state of the ticket, with one click", async () => {
    const page = await browser.open({ colorScheme: "dark" });
    await signIn(page, "Maya Lindqvist");
    const ticketId = await findTicket('requester:amara.okoye@customer.example "Coupon"');
    const app = await openTicket(page, ticketId);

    await app.getByRole("button", { name: "It takes longer" }).click();

    await inComposer(page, "Hi Amara");
    await inComposer(page, "Maya");
    expect(await problemsOf(page)).toEqual([]);
  });
});

describe("the words of the house", () => {
  it("come from a file, are heard at once, and fit on a phone", async () => {
    const page = await browser.open();
    const app = await openSettings(page, "Words");
    await app.locator("input[type=file]").setInputFiles({
      name: "words.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("word,instead,kind\nwidget queue,our list,avoid\n,x,\n"),
    });
    await app.getByText("Line 3: there is no word.").waitFor();
    await app.locator("input[type=file]").setInputFiles({
      name: "words.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("word,instead,kind\nwidget queue,our list,avoid\nTicket Portal,,keep\n"),
    });
    await app.getByText(/2 words read/).waitFor();
    await app
      .getByLabel("Try it on a text of yours")
      .fill("I have put it on the widget queue in the Ticket Portal today.");
    await app.getByText(/our list in the Ticket Portal/).waitFor();
    await page.setViewportSize({ width: 400, height: 900 });
    await fits(app);
    expect(await problemsOf(page)).toEqual([]);
  });
});
