import {
  ask,
  composer,
  findTicket,
  openTicket,
  practice,
  signIn,
} from "../support/browser/runningPractice";
import { until } from "../support/server/until";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();

const DRAFT =
  "Your ticket has been assigned an ID of [#832395]. We hope to get to your request shortly. " +
  "Remember, please include the string: [#832395] in the subject line of all future correspondence " +
  "about this issue, and your original request will be updated.";

describe("a draft in the composer", () => {
  it("is rewritten, used, undone, used again, sent, and read by the customer", async () => {
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const ticketId = await findTicket('requester:amara.okoye@customer.example "Coupon"');
    const app = await openTicket(page, ticketId);

    await composer(page).click();
    await page.keyboard.insertText(DRAFT);
    await app.getByRole("button", { name: "Use this" }).waitFor();
    const before = await composer(page).innerHTML();

    await app.getByRole("button", { name: "Use this" }).click();
    await page.waitForFunction(
      () => !document.querySelector(".ProseMirror")?.textContent.includes("assigned an ID"),
    );
    await app.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() =>
      document.querySelector(".ProseMirror")?.textContent.includes("assigned an ID"),
    );
    expect(await composer(page).innerHTML()).toBe(before);

    await app.getByRole("button", { name: "Use this" }).click();
    await page.waitForFunction(
      () => !document.querySelector(".ProseMirror")?.textContent.includes("assigned an ID"),
    );
    const written = (await composer(page).innerText()).replace(/\s+/g, " ");
    expect(written).toContain("Hi Amara,");
    expect(written).toContain("832395");
    expect(written).not.toMatch(/ticket|string|correspondence/i);

    await page.getByRole("button", { name: "Submit as Open" }).click();
    await until(() => isSaid(ticketId, "832395"));

    await page.goto(`${practice.deskUrl}/#/mail`);
    await page.getByText("amara.okoye@customer.example").first().click();
    const mail = page.frameLocator('iframe[title^="Mail:"]');
    await mail.getByText(/Hi Amara,/).waitFor();
  });

  it("is left alone when it is a note among colleagues", async () => {
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const app = await openTicket(
      page,
      await findTicket('requester:amara.okoye@customer.example "Coupon"'),
    );

    await page
      .getByRole("button", { name: "Internal note" })
      .or(page.getByRole("radio", { name: "Internal note" }))
      .first()
      .click();
    await composer(page).click();
    await page.keyboard.insertText("Escalated the ticket to L2, see RCA.");

    await app
      .getByText(/note among colleagues/i)
      .first()
      .waitFor();
    expect(await app.getByRole("button", { name: "Use this" }).count()).toBe(0);
  });
});

describe("the rules of wording", () => {
  const advice = /\/app\/advice\.[^/]*\.js$/;

  it("read a draft beside the page, so that typing never waits for them", async () => {
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const opened: string[] = [];
    page.on("worker", (worker) => opened.push(worker.url()));
    const app = await openTicket(
      page,
      await findTicket('requester:amara.okoye@customer.example "Coupon"'),
    );

    await composer(page).click();
    await page.keyboard.insertText(DRAFT);
    await app.getByRole("button", { name: "Use this" }).waitFor();

    expect(opened.some((url) => advice.test(url))).toBe(true);
  });

  it("read it on the page where no worker can be had", async () => {
    const page = await browser.open();
    let isRefused = false;
    await page.route(advice, async (route) => {
      isRefused = true;
      await route.abort();
    });
    await signIn(page, "Maya Lindqvist");
    const app = await openTicket(
      page,
      await findTicket('requester:amara.okoye@customer.example "Coupon"'),
    );

    await composer(page).click();
    await page.keyboard.insertText(DRAFT);
    await app.getByRole("button", { name: "Use this" }).waitFor();

    expect(isRefused).toBe(true);
  });
});

describe("a closed ticket", () => {
  it("says that nothing can be written there, and what can be done", async () => {
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const app = await openTicket(page, await findTicket("status:closed"));

    await app.getByText(/create a follow-up ticket/).waitFor();
    expect(await app.getByRole("button", { name: "No news yet" }).count()).toBe(0);
  });
});

async function isSaid(ticketId: number, words: string): Promise<boolean> {
  const { comments } = await ask<{ comments: { body: string; public: boolean }[] }>(
    `/tickets/${ticketId}/comments.json`,
  );
  return comments.some((comment) => comment.public && comment.body.includes(words));
}
