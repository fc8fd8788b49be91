import type { FrameLocator, Page } from "playwright-core";
import { ask, openFullPage, practice, signIn } from "../support/browser/runningPractice";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();
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
    await preview.getByRole("tab").first().waitFor();
    const now = preview.frameLocator('iframe[title="Now: the mail"]').locator("body");
    await now.getByText(OLD_WORDS).first().waitFor();
    const ours = preview.frameLocator('iframe[title="Our version: the mail"]').locator("body");
    await ours.getByText(/\S/).first().waitFor();
    expect(await ours.innerText()).not.toContain(OLD_WORDS);

    await app.getByRole("button", { name: "See what would change in Zendesk" }).click();
    await app.getByText("1 would change").waitFor();
    await allowWriting(page, app);
    await app.getByRole("button", { name: "Write 1 text to Zendesk" }).click();
    await app.getByText("1 written").waitFor();
    const applied = await readTrigger();
    expect(applied.conditions).toEqual(before.conditions);
    expect(applied.actions).not.toEqual(before.actions);

    const mail = await mailTo(page, "greta.better@customer.example");
    expect(mail).toContain("Greta");
    expect(mail).not.toContain(OLD_WORDS);

    const again = await openFullPage(page);
    await again.getByRole("link", { name: "Templates", exact: true }).click();
    await again.getByRole("link", { name: RECEIVED }).click();
    await again.getByRole("button", { name: "Take it back" }).click();
    await again.getByRole("button", { name: "Bring back the old words of 1 text" }).click();
    await again.getByText("1 written").waitFor();

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

/** Opens the list, and the text at its top: the one that reaches most customers with bad words. */
async function openWorst(page: Page): Promise<FrameLocator> {
  const app = await openFullPage(page, "Templates");
  const worst = app.getByRole("row").nth(1).getByRole("link");
  await expect(worst.innerText()).resolves.toBe(RECEIVED);
  await worst.click();
  return app;
}

/** Says yes on the desk's page of consent, unless somebody has said it before. */
async function allowWriting(page: Page, app: FrameLocator): Promise<void> {
  const allow = app.getByRole("button", { name: "Allow it in Zendesk" });
  const write = app.getByRole("button", { name: "Write 1 text to Zendesk" });
  await allow.or(write).first().waitFor();
  if (await write.isVisible()) return;
  const opened = page.context().waitForEvent("page");
  await allow.click();
  const consent = await opened;
  await consent.getByRole("button", { name: "Allow" }).click();
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
  await page.getByRole("button", { name: from }).first().click();
  const paper = page.frameLocator('iframe[title^="Mail:"]').locator("body");
  await paper.getByText(/\S/).first().waitFor();
  return paper.innerText();
}
