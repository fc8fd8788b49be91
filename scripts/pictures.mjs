import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { install, root } from "./install.mjs";

/** Takes the README's pictures in the running practice desk. */
install();
const { chromium } = await import("playwright-core");

const folder = process.env.UNTICKET_DATA ?? join(root, ".data");
const { ports } = JSON.parse(readFileSync(join(folder, "practice.json"), "utf8"));
const desk = `http://localhost:${ports.desk}`;
const isOpen = await fetch(desk).then(
  ({ ok }) => ok,
  () => false,
);
if (!isOpen) {
  console.error("The practice desk does not answer. Start it first: npm start");
  process.exit(1);
}

const DRAFT =
  "Your ticket has been assigned an ID of [#832395]. We hope to get to your request shortly. " +
  "Remember, please include the string: [#832395] in the subject line of all future correspondence " +
  "about this issue, and your original request will be updated.";

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
mkdirSync(join(root, "docs", "pictures"), { recursive: true });

await picture("sidebar", "Maya Lindqvist", async (page) => {
  await page.goto(`${desk}/#/tickets/${await findCoupon(page)}`);
  const app = page.frameLocator('iframe[title="Unticket"]');
  await page.locator(".ProseMirror").click();
  await page.keyboard.insertText(DRAFT);
  await app.getByRole("button", { name: "Use this" }).waitFor();
});
for (const [name, link, isDark] of [
  ["patterns", "Patterns", false],
  ["review-dark", "Review", true],
]) {
  await picture(name, "Ruth Adeyemi", async (page) => {
    if (isDark) await page.getByRole("button", { name: /dark/i }).click();
    await page.goto(`${desk}/#/apps/2001`);
    const app = page.frameLocator('iframe[title="Unticket"]');
    await app.getByRole("link", { name: link, exact: true }).click();
    await app.getByRole("heading", { level: 1 }).waitFor();
  });
}
await picture("templates", "Alex Moreau", async (page) => {
  await page.goto(`${desk}/#/apps/2001`);
  const app = page.frameLocator('iframe[title="Unticket"]');
  await app.getByRole("link", { name: "Templates", exact: true }).click();
  await app.getByRole("row").nth(1).getByRole("link").click();
  await app.getByRole("tab").first().waitFor();
});
await browser.close();

/** Signs in, goes where the picture is, lets things settle and takes it. */
async function picture(name, person, go) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(desk);
  await page.getByRole("button", { name: new RegExp(person) }).click();
  await page.getByRole("button", { name: `Signed in as ${person}` }).waitFor();
  await go(page);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: join(root, "docs", "pictures", `${name}.png`) });
  await page.close();
}

async function findCoupon(page) {
  const query = encodeURIComponent("type:ticket requester:amara.okoye@customer.example");
  const answer = await page.request.get(`${desk}/api/v2/search.json?query=${query}`);
  return (await answer.json()).results[0].id;
}
