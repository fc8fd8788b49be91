import { listReview } from "#contract/review";
import { readMe } from "#contract/session";
import { createService } from "../../../src/service/createService";
import { serviceNow } from "../../../src/service/serviceClock";
import { addressOf } from "../../../src/service/addressOf";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const IN_TEN_MINUTES = "2026-03-02T10:10:00Z";
const IN_ONE_MINUTE = "2026-03-02T10:01:00Z";
const ME = {
  userId: "9",
  name: "Selaine",
  role: "lead",
  locale: "en-US",
  timeZone: "Europe/Berlin",
  account: { subdomain: "x", baseUrl: "https://x.example.com" },
  connected: true,
};

type Said = { status: number; body: unknown };

/** What the service says on its answers about the time. */
let told = "";

afterEach(() => {
  told = "";
});

/** Answers each request with the next of its kind, and keeps what was asked. */
function withAnswers(answers: { me?: Said[]; session?: Said[] }, expiresAt = IN_TEN_MINUTES) {
  const asked: { path: string; token: string | undefined }[] = [];
  const fetch = (path: string, init: { headers: Record<string, string> }) => {
    asked.push({ path, token: init.headers["authorization"] });
    const next = (path === "/api/session" ? answers.session : answers.me)?.shift();
    if (next === undefined) return Promise.reject(new TypeError("no network"));
    const { status, body } = next;
    const headers = new Headers({ "Unticket-Time": told });
    return Promise.resolve({
      status,
      ok: status < 400,
      headers,
      json: () => Promise.resolve(body),
    });
  };
  const service = createService({
    session: { token: "old", expiresAt },
    fetch: fetch as unknown as typeof globalThis.fetch,
    now: () => NOW,
  });
  return { service, asked };
}

const ok = (body: unknown): Said => ({ status: 200, body });
const unsigned: Said = { status: 401, body: { code: "not_signed", message: "Reload the page." } };
const fresh = ok({ token: "new", expiresAt: "2026-03-02T10:15:00Z" });

describe("createService", () => {
  it("asks with the session of the page", async () => {
    const { service, asked } = withAnswers({ me: [ok(ME)] });

    expect(await service.call(readMe, {})).toEqual(ME);
    expect(asked).toEqual([{ path: "/api/me", token: "Bearer old" }]);
  });

  it("renews the session before it ends, once for all who ask", async () => {
    const { service, asked } = withAnswers(
      { me: [ok(ME), ok(ME)], session: [fresh] },
      IN_ONE_MINUTE,
    );

    await Promise.all([service.call(readMe, {}), service.call(readMe, {})]);

    expect(asked.map(({ path }) => path)).toEqual(["/api/session", "/api/me", "/api/me"]);
    expect(asked.at(-1)?.token).toBe("Bearer new");
  });

  it("tries once more with a fresh token when it is refused as unsigned", async () => {
    const { service, asked } = withAnswers({ me: [unsigned, ok(ME)], session: [fresh] });

    expect(await service.call(readMe, {})).toEqual(ME);
    expect(asked.map(({ path }) => path)).toEqual(["/api/me", "/api/session", "/api/me"]);
  });

  it("does not try a third time", async () => {
    const { service } = withAnswers({ me: [unsigned, unsigned], session: [fresh] });

    await expect(service.call(readMe, {})).rejects.toMatchObject({
      code: "not_signed",
      message: "Reload the page.",
    });
  });

  it("passes on what the service says is wrong", async () => {
    const body = { code: "conflict", message: "Somebody else saved meanwhile." };
    const { service } = withAnswers({ me: [{ status: 409, body }] });

    await expect(service.call(readMe, {})).rejects.toMatchObject(body);
  });

  it.each([
    ["the network is gone", [], "unreachable"],
    ["a proxy answers with a page", [{ status: 502, body: "<html>" }], "unreachable"],
    ["the answer is not what was agreed", [ok({ name: 7 })], "misunderstood"],
  ])("says so when %s", async (_, me, code) => {
    const { service } = withAnswers({ me });

    await expect(service.call(readMe, {})).rejects.toMatchObject({ code });
  });
});

describe("the time", () => {
  it("is the one that the service tells, and not the browser's", async () => {
    const { service } = withAnswers({ me: [ok(ME), ok(ME)] });
    told = new Date(Date.now() + 90 * 60_000).toISOString();
    await service.call(readMe, {});
    const aheadMinutes = Math.round((serviceNow() - Date.now()) / 60_000);
    told = "no time at all";
    await service.call(readMe, {});

    expect(aheadMinutes).toBe(90);
    expect(Math.round((serviceNow() - Date.now()) / 60_000)).toBe(90);
    told = new Date().toISOString();
    await createServiceOnce();
    expect(Math.abs(serviceNow() - Date.now())).toBeLessThan(2_000);
  });
});

/** One call, for the time on its answer. */
async function createServiceOnce(): Promise<void> {
  await withAnswers({ me: [ok(ME)] }).service.call(readMe, {});
}

describe("addressOf", () => {
  it("fills the path and asks with the rest", () => {
    expect(
      addressOf({ method: "GET", path: "/api/tickets/:ticketId/x" }, { ticketId: "a/b", limit: 5 }),
    ).toEqual({ path: "/api/tickets/a%2Fb/x?limit=5", body: null });
  });

  it("leaves out what is not given", () => {
    expect(addressOf(listReview, { rule: undefined }).path).toBe("/api/review");
  });

  it("sends what the path does not name in the body", () => {
    expect(addressOf({ method: "PUT", path: "/api/x/:id" }, { id: "1", at: "now" })).toEqual({
      path: "/api/x/1",
      body: '{"at":"now"}',
    });
  });

  it("refuses a path with a gap", () => {
    expect(() => addressOf({ method: "GET", path: "/api/x/:id" }, { id: "" })).toThrow("no id");
  });
});
