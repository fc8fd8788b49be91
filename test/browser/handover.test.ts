import {
  ask,
  composer,
  createTicket,
  moveClock,
  openFullPage,
  openTicket,
  pidOf,
  serviceIsBack,
  signIn,
} from "../support/browser/runningPractice";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();

/** Within this time an event shows on screens. */
const SOON_MS = 5000;
/** A machine that opens the workspace this slowly is given more, in proportion. */
const OPENS_IN_MS = 1000;
const IT_GROUP = 501;
/** An urgent ticket may be in IT without a named person for 15 minutes. */
const GRACE_MINUTES = 20;

describe("a hand-over to IT", () => {
  it("raises its flag in the sidebar and in Review, and clears when the owner is named and the customer told", async () => {
    const subject = "Invoice page shows an error";
    const ticketId = await createTicket(subject, "greta.one@customer.example");
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const lead = await browser.open();
    await signIn(lead, "Ruth Adeyemi");
    const review = await openFullPage(lead, "Review");
    await review.getByLabel("Search people and subjects").fill(subject);
    const opening = performance.now();
    const app = await openTicket(page, ticketId);
    await app.getByText("Who looks after them").waitFor();
    const slowness = Math.max(1, (performance.now() - opening) / OPENS_IN_MS);
    await handOver(ticketId);
    await moveClock(GRACE_MINUTES);
    await noteByIt(ticketId);

    const happened = performance.now();
    const flagged = app.getByText(/named for Greta/).first();
    await Promise.all([flagged.waitFor(), review.getByText(subject).first().waitFor()]);
    expect(performance.now() - happened).toBeLessThan(SOON_MS * slowness);

    await app
      .getByRole("button", { name: /Make me the contact/ })
      .first()
      .click();
    await composer(page).click();
    await page.keyboard.insertText(
      "Hi Greta, our engineers are looking into this with me. I stay your contact and write to you tomorrow by 3 pm. Maya",
    );
    await page.getByRole("button", { name: "Submit as Open" }).click();

    const told = performance.now();
    await app
      .getByText(/Maya Lindqvist is Greta's contact/)
      .first()
      .waitFor();
    await flagged.waitFor({ state: "detached" });
    expect(performance.now() - told).toBeLessThan(SOON_MS * slowness);
  });

  it("is not lost when the service is killed meanwhile", async () => {
    const ticketId = await createTicket("Router light blinks red", "greta.two@customer.example");
    const killed = pidOf("service");
    process.kill(killed, "SIGKILL");
    await handOver(ticketId);
    await moveClock(GRACE_MINUTES);

    await serviceIsBack(killed);
    await noteByIt(ticketId);
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const app = await openTicket(page, ticketId);

    await app
      .getByText(/named for Greta/)
      .first()
      .waitFor({ timeout: 150_000 });
  });
});

async function handOver(ticketId: number): Promise<void> {
  await ask(`/tickets/${ticketId}.json`, "PUT", { ticket: { group_id: IT_GROUP } });
}

async function noteByIt(ticketId: number): Promise<void> {
  await ask(`/tickets/${ticketId}.json`, "PUT", {
    ticket: { comment: { body: "Looking at the logs.", public: false } },
  });
}
