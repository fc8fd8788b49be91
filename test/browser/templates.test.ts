import type { FrameLocator, Page } from "playwright-core";
import { ask, openFullPage, practice, signIn } from "../support/browser/runningPractice";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();

jest.setTimeout(300_000);

/** A busy machine takes its time. */
const SOON = { timeout: 60_000 };
const RECEIVED = "Notify requester and CCs of received request";
const OLD_WORDS = "has been placed in the queue of our support department";

type Trigger = {
  id: number;
  title: string;
  actions: unknown;
  conditions: unknown;
  position: number;
};

describe("the Templates page", () => {
  it("takes an admin from the worst text to better mails for customers, and back", async () => {
    const before = await readTrigger();
    const page = await browser.open();
    await signIn(page, "Alex Moreau");
    const app = await openWorst(page);

    const preview = app.getByRole("region", { name: "How it arrives" });
    await preview.getByRole("tab").first().waitFor(SOON);
    const now = preview.frameLocator('iframe[title="Now: the mail"]').locator("body");
    await now.getByText(OLD_WORDS).first().waitFor(SOON);
    const ours = preview.frameLocator('iframe[title="Our version: the mail"]').locator("body");
    await ours.getByText(/\S/).first().waitFor(SOON);
    expect(await ours.innerText()).not.toContain(OLD_WORDS);

    await app.getByRole("button", { name: "See what would change in Zendesk" }).click();
    await app.getByText("1 would change").waitFor(SOON);
    await allowWriting(page, app);
    await app.getByRole("button", { name: "Write 1 text to Zendesk" }).click(SOON);
    await app.getByText("1 written").waitFor(SOON);
    const applied = await readTrigger();
    expect(applied.conditions).toEqual(before.conditions);
    expect(applied.actions).not.toEqual(before.actions);

    const mail = await mailTo(page, "greta.better@customer.example");
    expect(mail).toContain("Greta");
    expect(mail).not.toContain(OLD_WORDS);

    const again = await openFullPage(page);
    await again.getByRole("link", { name: "Templates", exact: true }).click(SOON);
    await again.getByRole("link", { name: RECEIVED }).click(SOON);
    await again.getByRole("button", { name: "Take it back" }).click(SOON);
    await again.getByRole("button", { name: "Bring back the old words of 1 text" }).click(SOON);
    await again.getByText("1 written").waitFor(SOON);

    expect(await readTrigger()).toEqual(before);
    expect(await mailTo(page, "greta.before@customer.example")).toContain(OLD_WORDS);
  });
});

/** The trigger as the desk has it now, without what tells when it was saved. */
async function readTrigger(): Promise<Trigger> {
  const { triggers } = await ask<{ triggers: Trigger[] }>("/triggers.json?page[size]=100");
  const found = triggers.find(({ title }) => title === RECEIVED);
  if (found === undefined) throw new Error(`no trigger ${RECEIVED}`);
  const { id, title, actions, conditions, position } = found;
  return { id, title, actions, conditions, position };
}

/** Opens the list once the season's mails are counted, and the text at its top. */
async function openWorst(page: Page): Promise<FrameLocator> {
  for (let tries = 0; tries < 40; tries += 1) {
    const app = await openFullPage(page);
    const isFirst = await app
      .getByRole("link", { name: "Templates", exact: true })
      .click({ timeout: 5000 })
      .then(() => app.getByRole("row").nth(1).getByRole("link").innerText({ timeout: 5000 }))
      .then(
        (title) => title === RECEIVED,
        () => false,
      );
    if (isFirst) {
      await app.getByRole("row").nth(1).getByRole("link").click();
      return app;
    }
    await page.reload();
  }
  throw new Error("the mails of the season were not counted");
}

/** Says yes on the desk's page of consent, unless somebody has said it before. */
async function allowWriting(page: Page, app: FrameLocator): Promise<void> {
  const allow = app.getByRole("button", { name: "Allow it in Zendesk" });
  const write = app.getByRole("button", { name: "Write 1 text to Zendesk" });
  await allow.or(write).first().waitFor(SOON);
  if (await write.isVisible()) return;
  const opened = page.context().waitForEvent("page", SOON);
  await allow.click();
  const consent = await opened;
  await consent.getByRole("button", { name: "Allow" }).click(SOON);
  await consent.waitForLoadState();
  await consent.close();
}

/** Writes to the desk as a customer and answers with the words of the mail that came back. */
async function mailTo(page: Page, from: string): Promise<string> {
  const answer = await fetch(`${practice.deskUrl}/desk/mailbox/reply`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      from,
      name: "Greta Test",
      subject: "A lamp came without its shade",
      body: "Hello, the lamp came without its shade. Can you send it?",
    }),
  });
  if (!answer.ok) throw new Error(`the desk took no mail: ${await answer.text()}`);
  await page.goto(`${practice.deskUrl}/#/mail`);
  await page.reload();
  await page.getByRole("button", { name: from }).first().click(SOON);
  const paper = page.frameLocator('iframe[title^="Mail:"]').locator("body");
  await paper.getByText(/\S/).first().waitFor(SOON);
  return paper.innerText();
}
