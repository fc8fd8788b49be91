import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Frame, Page } from "playwright-core";
import { withBrowser } from "../../../support/browser/withBrowser";

const SUPPORT = join(__dirname, "..", "..", "..", "support", "desk");

/** What the SDK offers, as far as these tests use it. */
type Client = {
  get(paths: string | string[]): Promise<Record<string, unknown>>;
  set(path: string, value: unknown): Promise<Record<string, unknown>>;
  invoke(action: string, ...args: unknown[]): Promise<Record<string, { instanceGuid: string }[]>>;
  request(options: unknown): Promise<unknown>;
  on(event: string, handler: (payload: unknown) => unknown): void;
  trigger(event: string, payload: unknown): void;
  context(): Promise<unknown>;
  metadata(): Promise<unknown>;
  instance(guid: string): Client;
};
declare const window: {
  client: Client;
  events: unknown[];
  desk: {
    openFrame(url: string, guid: string): void;
    host: {
      ask(where: () => boolean, event: string, ms: number): Promise<{ answer: unknown }[]>;
      broadcast(where: () => boolean, event: string, payload?: unknown): void;
    };
    ticket: { read(): { draft: { text: string } }; change(next: (state: object) => object): void };
    notices: unknown[];
  };
};

const browser = withBrowser();
let desk: Server;
let service: Server;
const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  desk = await pageServer("zafHostPage.ts");
  service = await pageServer("zafAppPage.ts");
}, 60_000);
afterAll(() => {
  desk.close();
  service.close();
});

/** The npm SDK in a frame of another origin, on the host's page. */
async function openApp(): Promise<{ page: Page; app: Frame }> {
  const page = await browser.open();
  await page.goto(`http://localhost:${portOf(desk)}/`);
  const url = `http://127.0.0.1:${portOf(service)}/app`;
  await page.evaluate((address) => window.desk.openFrame(address, "guid-1"), url);
  return { page, app: await frameAt(page, "/app") };
}

async function frameAt(page: Page, path: string): Promise<Frame> {
  const handle = await page.waitForSelector(`iframe[src*="${path}"]`);
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("the frame has no page");
  await frame.waitForFunction(() => "client" in window);
  return frame;
}

describe("the SDK from npm, in Chromium", () => {
  it("registers and gets context and metadata", async () => {
    const { app } = await openApp();

    expect(await app.evaluate(() => window.client.context())).toEqual({
      product: "support",
      location: "ticket_sidebar",
      instanceGuid: "guid-1",
      account: { subdomain: "practice" },
      ticketId: 42,
    });
    expect(await app.evaluate(() => window.client.metadata())).toMatchObject({ appId: 7 });
  });

  it("gets, with errors where there is no such path", async () => {
    const { app } = await openApp();

    expect(await app.evaluate(() => window.client.get(["ticket.subject", "ticket.nope"]))).toEqual({
      "ticket.subject": "Printer on fire",
      errors: { "ticket.nope": { name: "APIError", message: "No such Api", path: "ticket.nope" } },
    });
    const rejected = await app.evaluate(() =>
      window.client.get("ticket.nope").catch((error: unknown) => String(error)),
    );
    expect(rejected).toBe('APIError: "ticket.nope" No such Api');
  });

  it("sets the draft and hears of it", async () => {
    const { page, app } = await openApp();
    await app.evaluate(() =>
      window.client.on("comment.text.changed", (text) => window.events.push(text)),
    );

    await app.evaluate(() => window.client.set("comment.text", "<p>Hi</p>"));

    expect(await page.evaluate(() => window.desk.ticket.read().draft.text)).toBe("<p>Hi</p>");
    await app.waitForFunction(() => window.events.length > 0);
    expect(await app.evaluate(() => window.events)).toEqual(["<p>Hi</p>"]);
  });

  it("asks and answers requests, good and bad", async () => {
    const { app } = await openApp();

    expect(await app.evaluate(() => window.client.request("/api/v2/tickets/42.json"))).toEqual({
      fine: true,
    });
    const failed = await app.evaluate(() =>
      window.client.request("/fail").catch((error: unknown) => error),
    );
    expect(failed).toEqual({ status: 404 });
  });

  const answers: readonly (readonly [string, string, unknown])[] = [
    ["no handler's word", "undefined", { outcome: "allowed" }],
    ["true", "true", { outcome: "allowed" }],
    ["a promise of false", "Promise.resolve(false)", { outcome: "allowed" }],
    ["false", "false", { outcome: "blocked", message: "" }],
    ["a text", "'Kindly, please'", { outcome: "blocked", message: "Kindly, please" }],
    ["an error", "new Error('Wait')", { outcome: "blocked", message: "Wait" }],
    ["a rejection", "Promise.reject('Not yet')", { outcome: "blocked", message: "Not yet" }],
  ];
  it.each(answers)("a ticket.save handler that returns %s", async (_, code, answer) => {
    const { page, app } = await openApp();
    await app.evaluate(`window.client.on("ticket.save", () => ${code})`);
    await settle(app);

    const [given] = await page.evaluate(() =>
      window.desk.host.ask(() => true, "ticket.save", 2000),
    );

    expect(given?.answer).toEqual(answer);
  });

  it("opens a modal, talks with it, and hears when it closes", async () => {
    const { page, app } = await openApp();
    await app.evaluate(async () => {
      const result = await window.client.invoke("instances.create", {
        location: "modal",
        url: "/modal",
      });
      const modal = window.client.instance(result["instances.create"]?.[0]?.instanceGuid ?? "");
      modal.on("modal.close", () => window.events.push("closed"));
    });
    const modal = await frameAt(page, "/modal");
    await modal.evaluate(() => window.client.on("draw", (what) => window.events.push(what)));
    await settle(modal);

    await app.evaluate(() => window.client.instance("modal-1").trigger("draw", { line: 1 }));
    await modal.waitForFunction(() => window.events.length > 0);
    expect(await modal.evaluate(() => window.events)).toEqual([{ line: 1 }]);

    await modal.evaluate(() => void window.client.invoke("destroy"));
    await app.waitForFunction(() => window.events.length > 0);
    expect(await app.evaluate(() => window.events)).toEqual(["closed"]);
  });

  it("starts anew when its page is reloaded", async () => {
    const { page, app } = await openApp();
    const reloaded = page.waitForEvent("framenavigated", (frame) => frame === app);
    await app.evaluate(() => location.reload());
    await reloaded;
    const again = await frameAt(page, "/app");

    expect(await again.evaluate(() => window.client.get("ticket.id"))).toEqual({
      errors: {},
      "ticket.id": 42,
    });
  });
});

/** Subscriptions have reached the host once it answers a question that was put after them. */
const settle = (frame: Frame) => frame.evaluate(() => window.client.get("ticket.id"));

async function pageServer(script: string): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: [join(SUPPORT, script)],
    bundle: true,
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? code : '<!doctype html><body><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
