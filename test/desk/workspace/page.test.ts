import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Frame, Page } from "playwright-core";
import { installOwnApp } from "../../../desk/apps/installOwnApp";
import { violations } from "../../support/browser/violations";
import { withBrowser } from "../../support/browser/withBrowser";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

const ROOT = join(__dirname, "..", "..", "..");
const PAGE = join(ROOT, "dist", "desk");

const browser = withBrowser();
let desk: TestDesk;
let server: Server;
let service: Server;
let loads: { method: string; body: string }[];

const addressOf = (of: Server) => `http://localhost:${(of.address() as AddressInfo).port}`;

beforeAll(async () => {
  if (!existsSync(join(PAGE, "index.html"))) {
    const webpack = join(ROOT, "node_modules", "webpack-cli", "bin", "cli.js");
    const config = ["--config", "desk/workspace/webpack.config.js", "--mode", "production"];
    execFileSync(process.execPath, [webpack, ...config], { cwd: ROOT });
  }
  service = await appServer();
}, 120_000);
afterAll(() => service.close());

beforeEach(async () => {
  loads = [];
  desk = await openTestDesk({ workspaceFolder: PAGE });
  await installOwnApp(desk.desk, { folder: ROOT, appOrigin: addressOf(service) });
  server = createServer(desk.app);
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await desk.close();
});

/** A ticket by Ana to answer, and the page with Maya signed in. */
async function openTicket(colorScheme: "light" | "dark" = "light") {
  const created = await desk.maya.post("/api/v2/tickets.json").send({
    ticket: {
      subject: "Coupon does not apply",
      comment: { body: "The code <b>WELCOME</b> is refused." },
      requester: { name: "Ana Acme", email: "ana@acme.example" },
    },
  });
  const { id } = (created.body as { ticket: { id: number } }).ticket;
  const page = await openAs("Maya", colorScheme);
  await page.goto(`${addressOf(server)}/#/tickets/${id}`);
  await page.getByRole("log", { name: "Conversation" }).waitFor();
  return { page, id };
}

async function openAs(name: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const page = await browser.open({ colorScheme });
  await page.goto(addressOf(server));
  await page.getByRole("button", { name: new RegExp(name) }).click();
  // The page reloads itself after signing in: an address given before that would be lost.
  await page.getByRole("button", { name: /signed in as/ }).waitFor();
  return page;
}

async function appIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe[title="Unticket"]');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("the app has no page");
  await frame.waitForFunction(() => "client" in window);
  return frame;
}

const composer = (page: Page) => page.getByRole("textbox", { name: "Comment" });
const submitAs = async (page: Page, status: string) => {
  await page.getByRole("button", { name: "Submit as another status" }).click();
  await page.getByRole("menuitem", { name: new RegExp(status) }).click();
};
const mailsTo = (email: string) =>
  desk.desk.store.mails.all().filter(({ to, direction }) => to === email && direction === "out");

describe("the agents' workspace page", () => {
  it("opens the app beside a ticket by POST, with a token of its own", async () => {
    const { page, id } = await openTicket();
    const app = await appIn(page);

    expect(
      await app.evaluate('window.client.get(["ticket.id", "currentUser.name"])'),
    ).toMatchObject({
      "ticket.id": id,
      "currentUser.name": expect.stringContaining("Maya") as unknown,
    });
    expect(loads[0]?.method).toBe("POST");
    expect(loads[0]?.body).toMatch(/^token=[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it("sends a reply, and the customer's answer shows up by itself", async () => {
    const { page, id } = await openTicket();
    await composer(page).click();
    await page.keyboard.type("Hi Ana, I look after this.");

    await submitAs(page, "Pending");
    await page.getByText(`Ticket #${id} was saved as Pending.`).waitFor();

    expect(desk.desk.store.tickets.get(id)?.status).toBe("pending");
    expect(mailsTo("ana@acme.example").at(-1)?.body).toContain("I look after this");
    await page.request.post(`${addressOf(server)}/desk/mailbox/reply`, {
      data: { from: "ana@acme.example", ticket_id: id, body: "Still refused, sorry." },
    });
    await page.getByText("Still refused, sorry.").waitFor();
  });

  it("shows why an app keeps a ticket from being saved, and saves once it may", async () => {
    const { page, id } = await openTicket();
    const app = await appIn(page);
    await app.evaluate('window.client.on("ticket.save", () => window.veto ?? true)');
    await app.evaluate('window.veto = "Say when you write next."; window.client.get("ticket.id")');
    await composer(page).click();
    await page.keyboard.type("Soon.");

    await page.keyboard.press("Control+Alt+KeyP");
    await page.getByText("Say when you write next.").waitFor();
    expect(desk.desk.store.tickets.get(id)?.status).not.toBe("pending");
    expect(await composer(page).textContent()).toBe("Soon.");

    await app.evaluate("window.veto = true");
    await page.keyboard.press("Control+Alt+KeyP");
    await page.getByText(`Ticket #${id} was saved as Pending.`).waitFor();
  });

  it("lets the app replace the draft, and keeps a draft over a reload", async () => {
    const { page } = await openTicket();
    const app = await appIn(page);

    await app.evaluate('window.client.set("comment.text", "<p>Hello <strong>Ana</strong></p>")');
    await page.getByText("Not submitted yet").waitFor();
    expect(await composer(page).innerHTML()).toContain("<strong>Ana</strong>");

    await page.reload();
    await page.getByRole("log", { name: "Conversation" }).waitFor();
    expect(await composer(page).textContent()).toBe("Hello Ana");
  });

  it("shows what customers write as text, never as markup of its own", async () => {
    const { page, id } = await openTicket();
    await desk.maya.put(`/api/v2/tickets/${id}.json`).send({
      ticket: {
        comment: { html_body: '<p onclick="x()">Look<img src=x onerror="window.hurt=1"></p>' },
      },
    });
    await page.getByText("Look", { exact: true }).waitFor();

    expect(await page.evaluate("window.hurt")).toBeUndefined();
    expect(await page.getByRole("log").locator("img, [onclick]").count()).toBe(0);
  });

  it("lists tickets by view, filter and search", async () => {
    await openTicket();
    const page = await openAs("Maya");
    await page.goto(`${addressOf(server)}/#/views/all`);
    await page.getByRole("link", { name: "Coupon does not apply" }).waitFor();

    await page.getByLabel("Search in these tickets").fill("nothing like it");
    await page.getByText("No tickets here").waitFor();
    await page.getByLabel("Search in these tickets").fill("coupon");
    await page.getByRole("link", { name: "Coupon does not apply" }).click();
    await page.getByRole("log", { name: "Conversation" }).waitFor();
  });

  it("moves the desk's clock", async () => {
    const page = await openAs("Maya");
    const before = desk.desk.clock.now().getTime();
    await page.goto(`${addressOf(server)}/#/practice`);

    await page.getByRole("button", { name: "Forward 1 day" }).click();
    await page.getByText("The clock was moved by 1 day.").waitFor();

    expect(desk.desk.clock.now().getTime() - before).toBeGreaterThanOrEqual(24 * 3_600_000);
  });

  it.each(["light", "dark"] as const)(
    "has no barriers that axe knows of, in %s",
    async (scheme) => {
      const { page, id } = await openTicket(scheme);
      await composer(page).click();
      await page.keyboard.type("Hi Ana");
      await submitAs(page, "Open");
      await page.getByText("was saved as Open").waitFor();

      const places = {
        [`tickets/${id}`]: page.getByRole("log", { name: "Conversation" }),
        "views/all": page.getByRole("link", { name: "Coupon does not apply" }),
        mail: page.getByRole("heading", { name: "Customer mailbox" }),
        practice: page.getByRole("heading", { name: "Practice tools" }),
      };
      for (const [place, sign] of Object.entries(places)) {
        await page.goto(`${addressOf(server)}/#/${place}`);
        await sign.waitFor();
        // The app's own page is the app's business.
        const found = await violations(page, (frame) => frame.parentFrame() === null);
        expect({ place, found }).toEqual({ place, found: [] });
      }
    },
  );
});

async function appServer(): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "test", "support", "desk", "zafAppPage.ts")],
    bundle: true,
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  const created = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      if (!isScript) loads.push({ method: request.method ?? "", body });
      response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? code : '<!doctype html><body><script src="/page.js"></script>');
    });
  });
  await new Promise<void>((resolve) => created.listen(0, resolve));
  return created;
}
