import request from "supertest";
import { signPageToken } from "../../../desk/apps/pages/signPageToken";
import { ids } from "../../support/desk/smallCompany";
import { connect, type Practice, startPractice } from "../../support/server/withPractice";

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
  await connect(practice);
});
afterAll(() => practice.close());

async function open(userId: number, { location = "nav_bar", installationId = 2001 } = {}) {
  const app = practice.desk.desk.store.apps.get(1001);
  if (app === undefined) throw new Error("the app is not installed");
  const token = await signPageToken({
    privateKey: app.private_key,
    subdomain: "practice",
    appId: app.id,
    installationId,
    userId,
    product: "support",
    location,
    url: new URL(`${practice.serviceUrl}/app/${location}`),
    now: new Date(),
  });
  return request(practice.serviceUrl).post(`/app/${location}`).type("form").send({ token });
}

function sessionIn(html: string): { token: string; location: string } {
  const content = /content="([^"]*)"/.exec(html)?.[1] ?? "";
  return JSON.parse(content.replaceAll("&quot;", '"')) as { token: string; location: string };
}

describe("POST /app/:location", () => {
  it("opens a page with a session for the person whom the help desk vouches for", async () => {
    const page = await open(ids.admin);
    const { token, location } = sessionIn(page.text);
    const me = await request(practice.serviceUrl).get("/api/me").auth(token, { type: "bearer" });

    expect(location).toBe("nav_bar");
    expect(me.body).toMatchObject({
      userId: String(ids.admin),
      name: "Admin Person",
      role: "admin",
      account: { subdomain: "practice", baseUrl: practice.deskUrl },
      connected: true,
    });
  });

  it("fills every marker, and lets the page stand in the help desk's frame only", async () => {
    const page = await open(ids.maya, { location: "ticket_sidebar" });
    const policy = page.headers["content-security-policy"] ?? "";
    const nonce = /nonce="([^"]+)"/.exec(page.text)?.[1];

    expect(page.text).not.toContain("__");
    expect(page.text).toContain('src="/app/zaf_sdk.js"');
    expect(policy).toContain(`'nonce-${nonce}'`);
    expect(policy).toContain(`frame-ancestors https://*.zendesk.com ${practice.deskUrl}`);
    expect(page.headers["x-frame-options"]).toBeUndefined();
    expect(page.headers["cache-control"]).toBe("no-store");
  });

  it("gives agents the role of agents", async () => {
    const { token } = sessionIn((await open(ids.maya)).text);

    const me = await request(practice.serviceUrl).get("/api/me").auth(token, { type: "bearer" });
    const settings = await request(practice.serviceUrl)
      .get("/api/settings")
      .auth(token, { type: "bearer" });

    expect(me.body).toMatchObject({ role: "agent" });
    expect(settings.status).toBe(403);
  });

  it("renews a session that is still good", async () => {
    const { token } = sessionIn((await open(ids.maya)).text);

    const renewed = await request(practice.serviceUrl)
      .post("/api/session")
      .auth(token, { type: "bearer" });
    const me = await request(practice.serviceUrl)
      .get("/api/me")
      .auth((renewed.body as { token: string }).token, { type: "bearer" });

    expect(me.body).toMatchObject({ userId: String(ids.maya) });
  });

  it("refuses customers", async () => {
    expect((await open(ids.ana)).status).toBe(403);
  });

  it("refuses another installation of the same account", async () => {
    await open(ids.admin);

    expect((await open(ids.admin, { installationId: 2002 })).status).toBe(401);
  });

  it.each([["nav_bar"], ["ticket_sidebar"], ["nav_bar.html"]])(
    "serves no page %s without a token",
    async (name) => {
      const got = await request(practice.serviceUrl).get(`/app/${name}`);
      const posted = await request(practice.serviceUrl).post("/app/nav_bar").type("form").send({});

      expect([401, 404]).toContain(got.status);
      expect(posted.status).toBe(401);
    },
  );

  it("serves no file outside of the build", async () => {
    for (const path of [
      "/app/../package.json",
      "/app/%2e%2e/package.json",
      "/app/..%2fpackage.json",
    ]) {
      const answer = await request(practice.serviceUrl).get(path);

      expect([400, 401, 403, 404]).toContain(answer.status);
      expect(answer.text).not.toContain("dependencies");
    }
  });
});
