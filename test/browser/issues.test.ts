import type { FrameLocator, Page } from "playwright-core";
import { ask, openFullPage, practice, signIn } from "../support/browser/runningPractice";
import { violations } from "../support/browser/violations";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();
const LEAD = "Ruth Adeyemi";
/** Another file looks at these as the season left them. */
const OTHERS =
  /nobody|technician|no-show|engineer|appointment|install|turned up|visit|home|app as/i;

/** The issues on the list that are not another test's, by name and address. */
async function listIssues(app: FrameLocator): Promise<{ label: string; hash: string }[]> {
  const links = app.getByRole("table", { name: "Recurring issues" }).getByRole("link");
  await links.first().waitFor();
  const all = await links.evaluateAll((found) =>
    found.map((link) => ({ label: link.textContent, hash: link.getAttribute("href") ?? "" })),
  );
  return all.filter(({ label }) => !OTHERS.test(label));
}

async function openIssue(app: FrameLocator, hash: string): Promise<void> {
  await app.locator(`a[href="${hash}"]`).first().click();
  await app.getByRole("heading", { name: "Who is hit" }).waitFor();
}

/** Agrees on a sentence for the first issue on the list that has somebody to say it to. */
async function openToTell(app: FrameLocator, sentence: string): Promise<void> {
  for (const { hash } of await listIssues(app)) {
    await openIssue(app, hash);
    await app.getByRole("button", { name: "Handle as an incident" }).click();
    await app.getByLabel("The one sentence").fill(sentence);
    await app.getByRole("button", { name: "Agree on this" }).click();
    await app.getByText(/Agreed by Ruth/).waitFor();
    await app.getByRole("button", { name: "Tell everybody" }).click();
    const reader = app.getByText(/I have read it/);
    await reader.or(app.getByText("There is nobody left to do this for.")).waitFor();
    if (await reader.isVisible()) return;
    await app.getByRole("link", { name: "Patterns", exact: true }).click();
    await app.getByRole("table", { name: "Recurring issues" }).waitFor();
  }
  throw new Error("Every issue of the season has only closed tickets.");
}

async function openList(page: Page): Promise<FrameLocator> {
  await signIn(page, LEAD);
  return openFullPage(page, "Patterns");
}

describe("an issue", () => {
  it("is merged, taken back and renamed, and found by its new name", async () => {
    const page = await browser.open();
    const app = await openList(page);
    const issues = await listIssues(app);
    const [, gone, kept] = issues;
    if (gone === undefined || kept === undefined) throw new Error("The season has few issues.");
    await openIssue(app, gone.hash);

    await app.getByRole("button", { name: "Merge", exact: true }).first().click();
    await app.getByLabel("Merge into", { exact: true }).selectOption({ label: kept.label });
    await app.getByRole("button", { name: "Merge", exact: true }).last().click();
    await app.getByRole("heading", { level: 1, name: kept.label, exact: true }).waitFor();
    await app.getByText("Merged.").waitFor();
    await app.getByRole("button", { name: "Undo" }).first().click();
    await app.getByRole("heading", { level: 1, name: gone.label, exact: true }).waitFor();

    await app.getByRole("button", { name: "Rename" }).click();
    await app.getByLabel("Name of this issue").fill("What we call it ourselves");
    await app.getByRole("button", { name: "Save", exact: true }).click();
    await app.getByRole("heading", { level: 1, name: "What we call it ourselves" }).waitFor();

    await app.getByRole("link", { name: "Patterns", exact: true }).click();
    await app.getByRole("searchbox", { name: "Search by words" }).fill("call it ourselves");
    await app.getByRole("link", { name: "What we call it ourselves" }).waitFor();
  });

  it("is handled as an incident, and each customer is told once", async () => {
    const page = await browser.open();
    const app = await openList(page);
    const sentence = `We found what went wrong and are putting it right. You hear from us again by Friday 15:00.`;
    await openToTell(app, sentence);

    await app.getByText(/I have read it/).click();
    const go = app.getByRole("button", { name: /^Tell \d+ customer/ });
    const count = /\d+/.exec((await go.textContent()) ?? "")?.[0] ?? "";
    await go.click();
    await app.getByText(`${count} of ${count} done`).waitFor();

    await app.getByRole("button", { name: "Ticket by ticket" }).first().click();
    const told = app.getByRole("table", { name: "Ticket by ticket" });
    await told.getByText("Done").first().waitFor();
    const tickets = (await told.getByRole("button").allTextContents()).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    );
    for (const id of tickets.slice(0, 5)) {
      const { comments } = await ask<{ comments: { body: string }[] }>(
        `/tickets/${id}/comments.json`,
      );
      expect(comments.filter(({ body }) => body.trim() === sentence)).toHaveLength(1);
    }
    await app.getByRole("button", { name: "Tell everybody" }).click();
    await app.getByText("There is nobody left to do this for.").waitFor();
  });
});

describe.each([
  { scheme: "light", width: 1600 },
  { scheme: "dark", width: 1600 },
  { scheme: "light", width: 320 },
] as const)("in $scheme at $width px", ({ scheme, width }) => {
  it("axe finds nothing wrong with an issue, and nothing runs out of the page", async () => {
    const page = await browser.open({ width });
    await signIn(page, LEAD);
    if (scheme === "dark") await page.getByRole("button", { name: /dark/i }).click();
    await page.goto(`${practice.deskUrl}/#/apps/2001`);
    const app = page.frameLocator('iframe[title="Unticket"]');
    await app.getByRole("link", { name: "Patterns", exact: true }).click();
    const [issue] = await listIssues(app);
    await app.getByRole("radio", { name: "Map" }).check();
    await app.getByRole("img", { name: /theme/ }).waitFor();
    const onMap = await violations(page);
    await app.getByRole("radio", { name: "List" }).check();
    await openIssue(app, issue?.hash ?? "");
    await app.getByRole("heading", { name: "Whom it hits, and what it follows" }).waitFor();
    await app.getByRole("button", { name: "Rename" }).click();
    await app.getByRole("button", { name: "Note a fix" }).click();
    await app.getByRole("button", { name: "Propose something" }).click();
    await app.getByLabel("What to change").waitFor();

    expect([onMap, await violations(page)]).toEqual([[], []]);
    const frame = page.frames().at(-1);
    const spare = await frame?.evaluate(
      () => document.documentElement.clientWidth - document.documentElement.scrollWidth,
    );
    expect(spare).toBeGreaterThanOrEqual(0);
  });
});
