import type { FrameLocator, Page } from "playwright-core";
import {
  ask,
  createTicket,
  moveClock,
  openFullPage,
  openTicket,
  practice,
  signIn,
} from "../support/browser/runningPractice";
import { violations } from "../support/browser/violations";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();

const IT_GROUP = 501;

async function openReview(page: Page): Promise<FrameLocator> {
  const app = await openFullPage(page, "Review");
  await app.getByRole("list", { name: "Flags" }).waitFor();
  return app;
}

async function asLead(opening: { width?: number } = {}) {
  const page = await browser.open(opening);
  await signIn(page, "Ruth Adeyemi");
  return { page, app: await openReview(page) };
}

describe("the review", () => {
  it("says the same about several flags, and takes it back together", async () => {
    const subject = "Two doors that stay shut";
    const customers = ["Greta One", "Greta Two"];
    for (const [at, name] of customers.entries()) {
      const ticketId = await createTicket(subject, `greta.bulk.${at}@customer.example`, name);
      await ask(`/tickets/${ticketId}.json`, "PUT", { ticket: { group_id: IT_GROUP } });
    }
    await moveClock(20);
    const { page, app } = await asLead();
    // Others come and go while a season is read: these two stay.
    await app.getByLabel("Search people and subjects").fill(subject);
    const flagsOf = (name: string) =>
      app.getByRole("checkbox", { name: `Tick ${name}: ${subject}`, exact: true });
    const last = [];
    for (const name of customers) {
      await flagsOf(name).first().waitFor({ timeout: 150_000 });
      last.push(flagsOf(name).nth((await flagsOf(name).count()) - 1));
    }
    for (const name of customers) await flagsOf(name).first().check();

    const bar = app.getByRole("group", { name: "Say the same about several" });
    await bar.getByRole("button", { name: "Not a problem" }).click();
    await app.getByLabel("Why is this not a problem?").fill("Planned, and they knew.");
    await page.keyboard.press("Enter");
    await app.getByText("2 marked as no problem.").waitFor();
    for (const flag of last) await flag.waitFor({ state: "detached" });

    await app.getByRole("button", { name: "Undo them all" }).click();
    for (const flag of last) await flag.waitFor();
  });

  it("shows what an agent says against a flag", async () => {
    const subject = "Door does not open";
    const { app } = await asLead();
    const ticketId = await createTicket(subject, "greta.dispute@customer.example");
    await ask(`/tickets/${ticketId}.json`, "PUT", { ticket: { group_id: IT_GROUP } });
    await moveClock(20);
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const sidebar = await openTicket(page, ticketId);

    await sidebar.getByRole("button", { name: "This is wrong" }).first().click();
    await sidebar.getByLabel("What is wrong about it?").fill("I spoke with her.");
    await sidebar.getByRole("button", { name: "Tell a quality lead" }).click();
    await sidebar.getByText(/A quality lead will look at it/).waitFor();

    await app.getByRole("radio", { name: /^Disputed/ }).check();
    await app.getByText(subject).first().waitFor();
    await app
      .getByText(/I spoke with her\./)
      .first()
      .waitFor();
  });

  it.each([
    ["on a wide screen", 1600],
    ["at 320 pixels", 320 + 56],
  ])("has nothing that axe finds wrong %s, in its three parts", async (_where, width) => {
    const page = await browser.open({ width });
    await signIn(page, "Ruth Adeyemi");
    await page.goto(`${practice.deskUrl}/#/apps/2001`);
    const app = await openReview(page);
    for (const part of ["Flags", "Hand-overs", "How good the rules are"]) {
      await app.getByRole("link", { name: part, exact: true }).click();
      await app.locator('[aria-current="page"]', { hasText: part }).waitFor();
      expect({ part, found: await violations(page) }).toEqual({ part, found: [] });
    }
  });
});
