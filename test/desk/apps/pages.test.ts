import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { importSPKI, jwtVerify } from "jose";
import request from "supertest";
import { installOwnApp } from "../../../desk/apps/installOwnApp";
import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

const ROOT = join(__dirname, "..", "..", "..");
const GUID = "6f1f7a34-6b0b-4c8e-9a5e-0c2a54a3f001";
const WISH = { installationId: 2001, location: "ticket_sidebar", guid: GUID };

let desk: TestDesk;
let signedIn: ReturnType<typeof request.agent>;

beforeEach(async () => {
  desk = await openTestDesk();
  await installOwnApp(desk.desk, { folder: ROOT, appOrigin: "http://localhost:4100" });
  signedIn = request.agent(desk.app);
  await signedIn.post("/desk/session").send({ user_id: ids.maya }).expect(200);
});
afterEach(() => desk.close());

type Opened = { url: string; token: string };
type Proxied = { status: number; responseText: string };

const askForPage = (wish: object = WISH) =>
  signedIn.post("/desk/apps/pages").set("host", "localhost:4000").send(wish);
const openPage = async () => (await askForPage()).body as Opened;
const publicKey = async () => {
  const { text } = await request(desk.app).get("/api/v2/apps/1001/public_key.pem").expect(200);
  return importSPKI(text, "RS256");
};

describe("a signed page load", () => {
  it("goes to the location's address with origin and guid", async () => {
    const { url } = await openPage();

    expect(url).toBe(
      `http://localhost:4100/app/ticket_sidebar?origin=http%3A%2F%2Flocalhost%3A4000&app_guid=${GUID}`,
    );
  });

  it("carries Zendesk's claims about who looks where, signed with the app's key", async () => {
    const { token } = await openPage();

    const { payload, protectedHeader } = await jwtVerify(token, await publicKey(), {
      algorithms: ["RS256"],
      issuer: "practice.zendesk.com",
      audience: "https://practice.zendesk.com/api/v2/apps/installations/2001.json",
    });
    expect(protectedHeader.alg).toBe("RS256");
    expect(payload).toMatchObject({
      sub: `https://practice.zendesk.com/api/v2/users/${ids.maya}.json`,
      context: { product: "support", location: "ticket_sidebar" },
      cnf: { jku: "https://practice.zendesk.com/api/v2/apps/1001/public_key.pem" },
      qsh: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(payload.nbf).toBe(payload.iat);
  });

  it("is for people who are signed in on the page, not for holders of a token", async () => {
    await request(desk.app).post("/desk/apps/pages").send(WISH).expect(401);
    await desk.admin.post("/desk/apps/pages").send(WISH).expect(401);
  });

  it.each([{}, { ...WISH, guid: "x" }, { ...WISH, installationId: "2001" }])(
    "is refused for %j",
    async (wish) => {
      await askForPage(wish).expect(400);
    },
  );

  it("is refused where the app has no page, or is switched off", async () => {
    await askForPage({ ...WISH, location: "top_bar" }).expect(404);
    await desk.admin.put("/api/v2/apps/installations/2001.json").send({ enabled: false });
    await askForPage().expect(404);
  });

  it("keeps its key when the app is installed anew, at another address", async () => {
    const before = await request(desk.app).get("/api/v2/apps/1001/public_key.pem");
    await installOwnApp(desk.desk, { folder: ROOT, appOrigin: "http://localhost:4200" });

    expect((await openPage()).url).toMatch(/^http:\/\/localhost:4200\/app\/ticket_sidebar\?/);
    const after = await request(desk.app).get("/api/v2/apps/1001/public_key.pem");
    expect(after.text).toBe(before.text);
  });
});

describe("the proxy", () => {
  let service: Server;
  const heard: { request: IncomingMessage; body: string }[] = [];
  const at = (path: string) => `http://127.0.0.1:${(service.address() as AddressInfo).port}${path}`;
  const plain = { installationId: 2001, method: "GET", headers: {}, body: null, secure: false };
  const ask = async (wish: object) => {
    const request = { ...plain, jwt: null, timeoutMs: 2000, ...wish };
    return (await signedIn.post("/desk/apps/proxy").send(request)).body as Proxied;
  };

  beforeAll(async () => {
    service = createServer((incoming, response) => {
      let body = "";
      incoming.on("data", (chunk: Buffer) => (body += chunk.toString()));
      incoming.on("end", () => {
        heard.push({ request: incoming, body });
        response.writeHead(201, { "content-type": "application/json" }).end('{"fine":true}');
      });
    });
    await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => service.close());
  beforeEach(() => {
    heard.length = 0;
    const app = desk.desk.store.apps.get(1001);
    const installation = desk.desk.store.installations.get(2001);
    if (app === undefined || installation === undefined) throw new Error("nothing is installed");
    desk.desk.store.apps.put({
      ...app,
      manifest: {
        ...app.manifest,
        domainWhitelist: ["*.allowed.example"],
        parameters: [
          { name: "service_url", type: "url", required: true },
          { name: "shared_secret", secure: true, scopes: ["jwt_secret_key"] },
          { name: "api_key", secure: true, scopes: ["header"] },
        ],
      },
    });
    desk.desk.store.installations.put({
      ...installation,
      settings: { ...installation.settings, shared_secret: "s3cret", api_key: "k3y" },
    });
  });

  it("passes a request on and the answer back", async () => {
    const answer = await ask({
      url: at("/things?x=1"),
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"a":1}',
    });

    expect(answer).toMatchObject({ status: 201, responseText: '{"fine":true}' });
    expect(heard[0]).toMatchObject({ body: '{"a":1}', request: { url: "/things?x=1" } });
  });

  it("fills secure settings in and signs claims, where the scopes allow it", async () => {
    await ask({
      url: at("/"),
      secure: true,
      headers: { authorization: "Bearer {{jwt.token}}", "x-key": "{{setting.api_key}}" },
      jwt: {
        algorithm: "HS256",
        secret_key: "{{setting.shared_secret}}",
        expiry: 60,
        claims: { user: "5" },
      },
    });

    const { headers } = heard[0]?.request ?? {};
    expect(headers?.["x-key"]).toBe("k3y");
    const token = headers?.authorization?.replace("Bearer ", "") ?? "";
    const { payload } = await jwtVerify(token, new TextEncoder().encode("s3cret"));
    expect(payload["user"]).toBe("5");
  });

  it("leaves placeholders alone without secure", async () => {
    await ask({ url: at("/"), headers: { "x-key": "{{setting.api_key}}" } });

    expect(heard[0]?.request.headers["x-key"]).toBe("{{setting.api_key}}");
  });

  it.each([
    ["a setting outside its scopes", { url: "/?k={{setting.api_key}}" }],
    ["a host that is not on the whitelist", { url: "https://elsewhere.example/" }],
    ["a whitelisted name as a mere ending", { url: "https://evil-allowed.example/" }],
    ["another algorithm", { url: "/", jwt: { algorithm: "none", secret_key: "x" } }],
    ["another protocol", { url: "file:///etc/passwd" }],
  ])("refuses %s", async (_, wish) => {
    const url = wish.url.startsWith("/") ? at(wish.url) : wish.url;
    const { status } = await ask({ secure: true, ...wish, url });

    expect(status).toBeGreaterThanOrEqual(400);
    expect(heard).toEqual([]);
  });

  it("answers 502 when nobody answers", async () => {
    const { status } = await ask({ url: "http://127.0.0.1:9/" });
    expect(status).toBe(502);
  });

  it("serves nobody who is not signed in", async () => {
    await request(desk.app).post("/desk/apps/proxy").send(plain).expect(401);
  });

  it("never shows secure settings to a browser, nor to the API", async () => {
    const page = await signedIn.get("/desk/apps").expect(200);
    const api = await desk.admin.get("/api/v2/apps/installations.json").expect(200);

    expect(JSON.stringify([page.body, api.body])).not.toMatch(/s3cret|k3y/);
    expect((page.body as { apps: unknown[] }).apps[0]).toMatchObject({
      appId: 1001,
      installationId: 2001,
      settings: { service_url: "http://localhost:4100" },
      locations: { ticket_sidebar: { flexible: true }, nav_bar: { autoLoad: false } },
    });
  });
});

describe("POST /api/v2/apps/notify", () => {
  it("reaches the open pages of the agent it names, and nobody else's", async () => {
    const server = await new Promise<Server>((resolve) => {
      const listening: Server = desk.app.listen(0, () => resolve(listening));
    });
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const streams = await Promise.all(
      [ids.maya, ids.joe].map(async (userId) => {
        const session = await fetch(`${base}/desk/session`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ user_id: userId }),
        });
        const cookie = session.headers.get("set-cookie")?.split(";")[0] ?? "";
        return fetch(`${base}/desk/apps/messages`, { headers: { cookie } });
      }),
    );

    const tell = (event: string, agentId: number) =>
      desk.admin
        .post("/api/v2/apps/notify.json")
        .send({ app_id: 1001, event, body: { ticket: 7 }, agent_id: agentId })
        .expect(200);
    await tell("flag.raised", ids.maya);
    await tell("flag.cleared", ids.joe);
    const [mayas, joes] = await Promise.all([
      readTo("flag.raised", streams[0]),
      readTo("flag.cleared", streams[1]),
    ]);

    expect(mayas).toContain('"event":"flag.raised","body":{"ticket":7}');
    expect(joes).not.toContain("flag.raised");
    server.closeAllConnections();
    server.close();
  });
});

/** What a stream says to the end of the message with that event. */
async function readTo(event: string, stream: Response | undefined): Promise<string> {
  const reader = stream?.body?.getReader();
  const decoder = new TextDecoder();
  let words = "";
  while (reader !== undefined && !words.split(event)[1]?.includes("\n\n")) {
    const { value, done } = await reader.read();
    if (done) break;
    words += decoder.decode(value, { stream: true });
  }
  return words;
}
