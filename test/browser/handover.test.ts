import {
  ask,
  composer,
  createTicket,
  openFullPage,
  openTicket,
  pidOf,
  signIn,
} from "../support/browser/runningPractice";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();

/** Seconds within which an event shows on screens. */
const SOON = { timeout: 5000 };
const IT_GROUP = 501;

describe("a hand-over to IT", () => {
  it("raises its flag in the sidebar and in Review, and clears when the owner is named and the customer told", async () => {
    const ticketId = await createTicket(
      "Invoice page shows an error",
      "greta.one@customer.example",
    );
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const app = await openTicket(page, ticketId);
    await app.getByText("Who looks after them").waitFor();

    await handOver(ticketId);
    await app
      .getByText(/nobody is Greta's contact/i)
      .first()
      .waitFor({ timeout: 30_000 });

    const lead = await browser.open();
    await signIn(lead, "Ruth Adeyemi");
    const review = await openFullPage(lead, "Review");
    await review.getByText("Invoice page shows an error").first().waitFor({ timeout: 10_000 });

    await app
      .getByRole("button", { name: /Make me the contact/ })
      .first()
      .click();
    await composer(page).click();
    await page.keyboard.insertText(
      "Hi Greta, our engineers are looking into this with me. I stay your contact and write to you tomorrow by 3 pm. Maya",
    );
    await page.getByRole("button", { name: "Submit as Open" }).click();

    await app
      .getByText(/Maya Lindqvist is Greta's contact/)
      .first()
      .waitFor({ timeout: 10_000 });
    await app
      .getByText(/nobody is Greta's contact/i)
      .first()
      .waitFor({ state: "detached", ...SOON });
  });

  it("is not lost when the service is killed meanwhile", async () => {
    const ticketId = await createTicket("Router light blinks red", "greta.two@customer.example");
    process.kill(pidOf("service"), "SIGKILL");
    await handOver(ticketId);

    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    await waitForService();
    const app = await openTicket(page, ticketId);

    await app.getByText(/Greta/).first().waitFor({ timeout: 60_000 });
  });
});

async function handOver(ticketId: number): Promise<void> {
  await ask(`/tickets/${ticketId}.json`, "PUT", { ticket: { group_id: IT_GROUP } });
}

async function waitForService(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      process.kill(pidOf("service"), 0);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("the service did not come back");
}
