import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noSuchApi } from "../../../../desk/workspace/zaf/apiError";
import { type AppContext, connectApp } from "../../../../desk/workspace/zaf/connectApp";

type Step = { d: string; m: unknown };

const TRACES = join(__dirname, "..", "..", "..", "..", "..", "shared", "data", "zendesk", "traces");
const BUILDS = ["trace_npm_2.0.11.json", "trace_official_2.0.37.json"];
const present = BUILDS.filter((name) => existsSync(join(TRACES, name)));
if (present.length === 0) process.stderr.write("No recorded sessions here: not replayed.\n");

const CONTEXT: AppContext = {
  product: "support",
  location: "ticket_sidebar",
  instanceGuid: "guid-1",
  account: { subdomain: "demo" },
  ticketId: 42,
};
const METADATA = {
  appId: 0,
  installationId: 0,
  name: "App",
  version: "1.0",
  settings: { title: "t" },
};

/** A connection whose outgoing messages are collected, over an API that knows a few paths. */
function anApp({ guid = "guid-1" } = {}) {
  const sent: unknown[] = [];
  const triggered: unknown[] = [];
  const app = connectApp({
    guid,
    context: () => CONTEXT,
    metadata: METADATA,
    post: (message) => sent.push(JSON.parse(JSON.stringify(message))),
    onTrigger: (event, payload, instance) => triggered.push([event, payload, instance]),
    onRegistered: () => undefined,
    api: {
      get: (path) => {
        if (path.endsWith("nope")) throw noSuchApi();
        return `val:${path}`;
      },
      set: (_path, value) => value,
      invoke: (action) =>
        action === "instances.create" ? [{ instanceGuid: "modal-1", url: "x" }] : undefined,
    },
    request: (options) => Promise.resolve(answerFor(options)),
  });
  const say = (message: object) =>
    app.receive(JSON.stringify({ appGuid: guid, instanceGuid: guid, ...message }));
  const listen = (event: string) =>
    say({ key: `iframe.on:${event}`, message: { subscriberCount: 1 } });
  const shakeHands = () => say({ key: "iframe.handshake", message: { version: "2.0.9" } });
  return { app, sent, triggered, say, listen, shakeHands };
}

function answerFor(options: unknown) {
  if (JSON.stringify(options).includes("/fail")) {
    const body = { error: "RecordNotFound" };
    const failed = {
      status: 404,
      responseText: JSON.stringify(body),
      responseJSON: body,
      statusText: "error",
    };
    return { ok: false, responseArgs: [failed, "error", "Not Found"] };
  }
  return { ok: true, responseArgs: [{ ticket: { id: 42 } }, "success", { status: 200 }] };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const parsed = (message: unknown): unknown =>
  typeof message === "string" ? JSON.parse(message) : message;

describe("connectApp", () => {
  for (const name of present) {
    it(`answers the recorded session of ${name} as the recorded host did`, async () => {
      const trace = JSON.parse(readFileSync(join(TRACES, name), "utf8")) as Step[];
      const { app, sent } = anApp();
      const asked: Promise<unknown>[] = [];

      for (const step of trace) {
        if (step.d.startsWith("app->host")) app.receive(step.m);
        else if (JSON.stringify(step.m).includes("needsReply")) {
          asked.push(app.ask("ticket.save", 1000));
        }
        await settled();
      }

      const recorded = trace.filter(({ d }) => d === "host->app").map(({ m }) => parsed(m));
      expect(sent).toEqual(recorded);
      expect(await Promise.all(asked)).toEqual([
        { outcome: "allowed" },
        { outcome: "blocked", message: "Say it kindly first" },
        { outcome: "blocked", message: "async veto" },
      ]);
    });
  }

  it("registers a page once, however often it shakes hands", () => {
    const { app, sent, shakeHands } = anApp();

    shakeHands();
    shakeHands();
    app.pageLoaded();
    shakeHands();

    expect(sent).toHaveLength(1);
  });

  it("registers again after the frame loaded its page anew, and forgets what it listened to", () => {
    const { app, sent, shakeHands, listen } = anApp();
    shakeHands();
    listen("ticket.status.changed");
    app.pageLoaded();

    shakeHands();
    app.pageLoaded();

    expect(sent).toHaveLength(2);
    expect(app.emit("ticket.status.changed", "open")).toBe(false);
  });

  it("registers a page whose script starts after the frame has loaded, before and after a reload", () => {
    const { app, sent, shakeHands } = anApp();

    app.pageLoaded();
    shakeHands();
    app.pageLoaded();
    shakeHands();

    expect(sent).toHaveLength(2);
  });

  it("sends events only to those who listen, with the instance when it is another one", () => {
    const { app, sent, say, listen } = anApp();
    listen("ticket.status.changed");
    say({
      key: "iframe.on:modal.close",
      message: { subscriberCount: 1 },
      instanceGuid: "modal-1",
    });

    app.emit("ticket.status.changed", "pending");
    app.emit("ticket.priority.changed", "high");
    app.emit("modal.close", undefined, "modal-1");

    expect(sent).toEqual([
      { key: "zaf.ticket.status.changed", message: "pending" },
      { key: "zaf.modal.close", instanceGuid: "modal-1" },
    ]);
  });

  it("keeps an event bound until its last handler is gone", () => {
    const { app, say, listen } = anApp();
    listen("x");

    say({ key: "iframe.off:x", message: { subscriberCount: 1 } });
    expect(app.emit("x")).toBe(true);
    say({ key: "iframe.off:x", message: { subscriberCount: 0 } });
    expect(app.emit("x")).toBe(false);
  });

  it("allows a hook at once when no handler listens", async () => {
    const { app, sent } = anApp();

    expect(await app.ask("ticket.save", 1000)).toEqual({ outcome: "allowed" });
    expect(sent).toEqual([]);
  });

  it("puts one question at a time and gives everybody its answer", async () => {
    const { app, sent, say, listen } = anApp();
    listen("ticket.save");

    const first = app.ask("ticket.save", 1000);
    const second = app.ask("ticket.save", 1000);
    say({ key: "iframe.reply:ticket.save", error: { msg: false } });

    expect(sent).toHaveLength(1);
    expect(await first).toEqual({ outcome: "blocked", message: "" });
    expect(await second).toEqual({ outcome: "blocked", message: "" });
  });

  it("stops waiting for a hook when its time is over, and asks anew the next time", async () => {
    const { app, sent, listen } = anApp();
    listen("ticket.save");

    expect(await app.ask("ticket.save", 10)).toEqual({ outcome: "unanswered" });
    void app.ask("ticket.save", 10);
    expect(sent).toHaveLength(2);
  });

  it("answers usage tracking, so that the SDK's promises do not dangle", async () => {
    const { sent, say } = anApp();

    say({ id: 7, request: "invoke", params: { track: [{ type: "click" }] } });
    await settled();

    expect(sent).toEqual([{ id: 7, result: { errors: {} } }]);
  });

  it("answers a malformed request as a whole failure", async () => {
    const { sent, say } = anApp();

    say({ id: 8, request: "get", params: "ticket.id" });
    await settled();

    expect(sent).toEqual([{ id: 8, error: { name: "Error", message: "Malformed get request" } }]);
  });

  it("passes on what an app triggers, with the instance it is meant for", () => {
    const { triggered, say } = anApp();

    say({ key: "iframe.trigger:draw", message: { a: 1 }, instanceGuid: "modal-1" });

    expect(triggered).toEqual([["draw", { a: 1 }, "modal-1"]]);
  });

  it.each([
    "not json",
    "[1]",
    "null",
    17,
    null,
    undefined,
    JSON.stringify({ key: "iframe.handshake", appGuid: "somebody-else" }),
    JSON.stringify({ request: "get", id: "1", params: [], appGuid: "guid-1" }),
    JSON.stringify({ key: 5, appGuid: "guid-1" }),
  ])("ignores %p", async (message) => {
    const { app, sent } = anApp();

    app.receive(message);
    await settled();

    expect(sent).toEqual([]);
  });
});
