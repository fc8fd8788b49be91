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

jest.setTimeout(240_000);

/** Within this time an event shows on screens. */
const SOON = { timeout: 5000 };
const IT_GROUP = 501;
/** An urgent ticket may be in IT without a named person for 15 minutes. */
const GRACE_MINUTES = 20;

/** The first reading of a whole season is through when a hand-over shows in Review. */
beforeAll(async () => {
  const subject = "The first one after the season";
  const ticketId = await createTicket(subject, "greta.zero@customer.example");
  await handOver(ticketId);
  await moveClock(GRACE_MINUTES);
  await noteByIt(ticketId);
  const page = await browser.open();
  await signIn(page, "Ruth Adeyemi");
  for (let tries = 0; tries < 40; tries += 1) {
    const app = await openFullPage(page);
    const isListed = await app
      .getByRole("link", { name: "Review", exact: true })
      .click({ timeout: 3000 })
      .then(() => app.getByLabel("Search people and subjects").fill(subject, { timeout: 3000 }))
      .then(() => app.getByText(subject).first().waitFor({ timeout: 3000 }))
      .then(
        () => true,
        () => false,
      );
    if (isListed) return;
    // The quality lead becomes one when the groups are confirmed; the page learns it by reloading.
    await page.reload();
  }
  throw new Error("the first reading did not come to an end");
});

describe("a hand-over to IT", () => {
  it("raises its flag in the sidebar and in Review, and clears when the owner is named and the customer told", async () => {
    const subject = "Invoice page shows an error";
    const ticketId = await createTicket(subject, "greta.one@customer.example");
    const page = await browser.open();
    await signIn(page, "Maya Lindqvist");
    const app = await openTicket(page, ticketId);
    await app.getByText("Who looks after them").waitFor();
    await handOver(ticketId);
    await moveClock(GRACE_MINUTES);
    await noteByIt(ticketId);

    const flagged = app.getByText(/named for Greta/).first();
    await flagged.waitFor(SOON);
    const lead = await browser.open();
    await signIn(lead, "Ruth Adeyemi");
    const review = await openFullPage(lead, "Review");
    await review.getByLabel("Search people and subjects").fill(subject);
    await review.getByText(subject).first().waitFor(SOON);

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
      .waitFor(SOON);
    await flagged.waitFor({ state: "detached", ...SOON });
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
