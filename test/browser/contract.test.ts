import type { FrameLocator, Page } from "playwright-core";
import {
  ask,
  composer,
  createTicket,
  openFullPage,
  openTicket,
  signIn,
} from "../support/browser/runningPractice";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();

const IT_GROUP = 501;

type Asked = { ticket: { custom_fields: { value: unknown }[]; group_id: number } };

/** A ticket of Greta's that Maya is about to hand over. */
async function aboutToGo(subject: string, email: string) {
  const ticketId = await createTicket(subject, email);
  const page = await browser.open();
  await signIn(page, "Maya Lindqvist");
  const app = await openTicket(page, ticketId);
  await page.getByLabel("Group").selectOption(String(IT_GROUP));
  await app.getByRole("heading", { name: /^This is about to go to/ }).waitFor();
  // Her name and the times come from the service once it has read the ticket.
  await app.getByLabel("Who stays Greta's contact?").waitFor();
  return { ticketId, page, app };
}

const submit = (page: Page) =>
  page
    .getByRole("button", { name: /^Submit as / })
    .first()
    .click();

async function openHandovers(): Promise<FrameLocator> {
  const lead = await browser.open();
  await signIn(lead, "Ruth Adeyemi");
  const app = await openFullPage(lead, "Review");
  await app.getByRole("link", { name: "Hand-overs" }).click();
  return app;
}

describe("a hand-over in the workspace", () => {
  it("is held, answered, sent with a message and stored", async () => {
    const subject = "Scanner reads nothing";
    const { ticketId, page, app } = await aboutToGo(subject, "greta.contract@customer.example");
    await submit(page);
    await page.getByText(/Not submitted yet\. Before this goes to/).waitFor();
    await app.getByText("Choose when Greta hears next.").waitFor();
    expect((await ask<Asked>(`/tickets/${ticketId}.json`)).ticket.group_id).not.toBe(IT_GROUP);

    await app.getByLabel("Who stays Greta's contact?").selectOption({ label: "Me" });
    await app
      .getByRole("group", { name: "When do they hear next?" })
      .getByRole("button")
      .first()
      .click();
    await app.getByText("In the reply that goes with this").click();
    await app.getByRole("button", { name: "Write it for me" }).click();
    await composer(page)
      .getByText(/Hi Greta/)
      .waitFor();
    await submit(page);
    await page.getByText(new RegExp(`Ticket #${ticketId} was saved`)).waitFor();

    await app
      .getByText(/Maya Lindqvist is Greta's contact/)
      .first()
      .waitFor();
    const { ticket } = await ask<Asked>(`/tickets/${ticketId}.json`);
    expect(ticket.group_id).toBe(IT_GROUP);
    expect(ticket.custom_fields.filter(({ value }) => value !== null)).toHaveLength(2);
    const review = await openHandovers();
    await review.getByRole("radio", { name: /^Agreed/ }).check();
    await review.getByText(subject).first().waitFor();
  });

  it("is noticed when it went past the question", async () => {
    const subject = "Label printer prints twice";
    const ticketId = await createTicket(subject, "greta.skipped@customer.example");
    await ask(`/tickets/${ticketId}.json`, "PUT", { ticket: { group_id: IT_GROUP } });

    const review = await openHandovers();

    await review.getByText(subject).first().waitFor();
  });

  it("goes without answers for a reason, which the lead can read", async () => {
    const { ticketId, page, app } = await aboutToGo(
      "Test of the alarm",
      "greta.reason@customer.example",
    );
    await app.getByRole("button", { name: "Hand it over without this" }).click();
    await app.getByLabel("Why is there nothing to say?").fill("Our own alarm test.");
    await submit(page);
    await page.getByText(new RegExp(`Ticket #${ticketId} was saved`)).waitFor();

    const review = await openHandovers();
    await review.getByRole("radio", { name: /^Passed over/ }).check();
    await review
      .getByText(/Our own alarm test\./)
      .first()
      .waitFor();
  });
});
