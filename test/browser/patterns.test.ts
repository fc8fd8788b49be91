import { openFullPage, signIn } from "../support/browser/runningPractice";
import { withBrowser } from "../support/browser/withBrowser";

const browser = withBrowser();

describe("the Patterns page", () => {
  it("shows the scheduling outage with the customers it hit, most of whom heard nothing", async () => {
    const page = await browser.open();
    await signIn(page, "Ruth Adeyemi");
    const app = await openFullPage(page, "Patterns");

    const outage = app.getByRole("link", {
      name: /nobody came|technician|no-show|engineer|appointment|installation|turned up/i,
    });
    await outage.first().click();

    await app.getByRole("heading", { name: "Who is hit" }).waitFor();
    await app.getByRole("cell", { name: "Not told" }).first().waitFor();
    expect(await app.getByRole("row").count()).toBeGreaterThan(20);
  });
});
