import type { Page } from "playwright-core";
import {
  findTicket,
  openFullPage,
  openTicket,
  practice,
  signIn,
} from "../support/browser/runningPractice";
import { violations } from "../support/browser/violations";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();
/** A text that has a proposal. */
const OFFERED = "Notify requester and CCs of received request";
const PAGES = ["Today", "Review", "Patterns", "Templates", "Settings"];

describe.each(["light", "dark"] as const)("in %s, axe finds nothing wrong", (scheme) => {
  it("beside a ticket, with a draft", async () => {
    const page = await browser.open({ width: 1600 });
    await signIn(page, "Maya Lindqvist");
    await choose(page, scheme);
    const app = await openTicket(page, await findTicket('"Coupon does not apply" status<solved'));
    await page.locator(".ProseMirror").click();
    await page.keyboard.insertText("Your ticket has been escalated to the L2 team.");
    await app.getByText("How we would say it").waitFor();

    expect(await violations(page)).toEqual([]);
  });

  it("on every page of the full app", async () => {
    const page = await browser.open({ width: 1600 });
    await signIn(page, "Alex Moreau");
    await choose(page, scheme);
    await page.goto(`${practice.deskUrl}/#/apps/2001`);
    const app = page.frameLocator('iframe[title="Unticket"]');

    for (const name of PAGES) {
      await app.getByRole("link", { name, exact: true }).click();
      await app.getByRole("heading", { level: 1 }).waitFor();
      expect({ name, found: await violations(page) }).toEqual({ name, found: [] });
    }
  });

  it("on the page of a text, and of a change to it that was only checked", async () => {
    const page = await browser.open({ width: 1600 });
    await signIn(page, "Alex Moreau");
    await choose(page, scheme);
    const app = await openFullPage(page, "Templates");
    await app.getByRole("link", { name: OFFERED }).click();
    const preview = app.getByRole("region", { name: "How it arrives" });
    await preview.getByRole("tab").first().waitFor();
    expect({ at: "text", found: await violations(page) }).toEqual({
      at: "text",
      found: [],
    });

    await app.getByRole("button", { name: "See what would change in Zendesk" }).click();
    await app.getByText("1 would change").waitFor();
    expect({ at: "change", found: await violations(page) }).toEqual({
      at: "change",
      found: [],
    });
  });
});

/** The desk's own switch, which tells apps about the change. */
async function choose(page: Page, scheme: "light" | "dark"): Promise<void> {
  if (scheme === "light") return;
  await page.getByRole("button", { name: /dark/i }).click();
}
