import { createHash } from "node:crypto";
import request from "supertest";
import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

const CALLBACK = "https://app.example/oauth/callback";
const VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-1234567890";
const CHALLENGE = createHash("sha256").update(VERIFIER).digest("base64url");
const CLIENT = { client_id: "unticket", client_secret: "a-secret-of-ours" };

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({
    appOrigin: "https://app.example",
    oauthClientSecret: CLIENT.client_secret,
  });
});
afterEach(() => desk.close());

const wish = (more: object = {}) => ({
  response_type: "code",
  client_id: "unticket",
  redirect_uri: CALLBACK,
  scope: "read tickets:write",
  state: "our state",
  code_challenge: CHALLENGE,
  code_challenge_method: "S256",
  ...more,
});

const consent = async (more: object = {}, by = desk.admin) =>
  by
    .post("/oauth/authorizations/new")
    .type("form")
    .send({ ...wish(more), decision: "allow" });

const codeOf = (location: string | undefined) =>
  new URL(location ?? "").searchParams.get("code") ?? "";

const getTokens = (body: object) =>
  request(desk.app)
    .post("/oauth/tokens")
    .send({ ...CLIENT, ...body });

const exchange = (code: string, more: object = {}) =>
  getTokens({
    grant_type: "authorization_code",
    code,
    redirect_uri: CALLBACK,
    code_verifier: VERIFIER,
    ...more,
  });

const signIn = async (scope = "read tickets:write") => {
  const { headers } = await consent({ scope });
  return (await exchange(codeOf(headers["location"]))).body as {
    access_token: string;
    refresh_token: string;
    expires_in: number;
    scope: string;
  };
};

const ask = (token: string, path = "/api/v2/users/me.json") =>
  request(desk.app).get(path).set("Authorization", `Bearer ${token}`);

describe("consent", () => {
  it("is asked on a page that says who asks and for what", async () => {
    const page = await desk.admin
      .get("/oauth/authorizations/new")
      .query(wish({ state: '"><script>' }));

    expect(page.status).toBe(200);
    expect(page.text).toContain("Unticket asks for access to Harborline");
    expect(page.text).toContain("read tickets:write");
    expect(page.text).not.toContain("<script>");
  });

  it("sends the browser back with a code and the state", async () => {
    const { status, headers } = await consent();
    const back = new URL(headers["location"] ?? "");

    expect(status).toBe(302);
    expect(`${back.origin}${back.pathname}`).toBe(CALLBACK);
    expect(back.searchParams.get("state")).toBe("our state");
    expect(codeOf(back.href)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("can be denied", async () => {
    const { headers } = await desk.admin
      .post("/oauth/authorizations/new")
      .type("form")
      .send({ ...wish(), decision: "deny" });

    expect(headers["location"]).toContain("error=access_denied");
  });

  it("needs somebody who is signed in", async () => {
    expect((await request(desk.app).get("/oauth/authorizations/new").query(wish())).status).toBe(
      401,
    );
  });

  it.each([
    ["an unknown client", { client_id: "somebody" }],
    ["an address that is not registered", { redirect_uri: "https://evil.example/oauth/callback" }],
    ["a plain challenge", { code_challenge_method: "plain" }],
    ["no code", { response_type: "token" }],
  ])("is never given to %s", async (_what, more) => {
    const answer = await consent(more);

    expect(answer.status).toBe(400);
    expect(answer.headers["location"]).toBeUndefined();
  });

  it("is given at once where the desk is set up so", async () => {
    const quick = await openTestDesk({
      appOrigin: "https://app.example",
      settings: { autoConsent: true },
    });
    const { headers } = await request(quick.app).get("/oauth/authorizations/new").query(wish());
    await quick.close();

    expect(codeOf(headers["location"])).not.toBe("");
  });
});

describe("tokens", () => {
  it("act for the person who consented, within their scopes", async () => {
    const { access_token, expires_in, scope } = await signIn();
    const read = await ask(access_token);
    const write = await request(desk.app)
      .put("/api/v2/triggers/51.json")
      .set("Authorization", `Bearer ${access_token}`)
      .send({ trigger: { title: "x" } });

    expect(read.body.user.id).toBe(ids.admin);
    expect([expires_in, scope]).toEqual([1800, "read tickets:write"]);
    expect(write.status).toBe(403);
    expect(write.body.description).toContain("Missing the following required scopes");
  });

  it("come once for each code", async () => {
    const code = codeOf((await consent()).headers["location"]);

    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).body.error).toBe("invalid_grant");
  });

  it("come within two minutes", async () => {
    const code = codeOf((await consent()).headers["location"]);
    desk.wait(3);

    expect((await exchange(code)).body.error).toBe("invalid_grant");
  });

  it.each([
    ["another verifier", { code_verifier: `${VERIFIER}x` }],
    ["no verifier", { code_verifier: undefined }],
    ["another address", { redirect_uri: "https://app.example/elsewhere" }],
  ])("are refused for %s", async (_what, more) => {
    const code = codeOf((await consent()).headers["location"]);

    expect((await exchange(code, more)).body.error).toBe("invalid_grant");
  });

  it("are refused to a client with a wrong secret", async () => {
    const code = codeOf((await consent()).headers["location"]);
    const answer = await exchange(code, { client_secret: "guess" });

    expect([answer.status, answer.body.error]).toEqual([401, "invalid_client"]);
  });

  it("are replaced by a refresh, both of them", async () => {
    const old = await signIn();
    const fresh = await getTokens({
      grant_type: "refresh_token",
      refresh_token: old.refresh_token,
    });
    const again = await getTokens({
      grant_type: "refresh_token",
      refresh_token: old.refresh_token,
    });

    expect(fresh.status).toBe(200);
    expect((await ask(old.access_token)).status).toBe(401);
    expect((await ask(fresh.body.access_token as string)).status).toBe(200);
    expect(again.body.error).toBe("invalid_grant");
  });

  it("end", async () => {
    const { access_token, refresh_token } = await signIn();
    desk.wait(31);

    expect((await ask(access_token)).body.error).toBe("invalid_token");
    expect((await getTokens({ grant_type: "refresh_token", refresh_token })).status).toBe(200);
  });

  it("live as long as was asked, within bounds", async () => {
    const code = codeOf((await consent()).headers["location"]);
    const short = await exchange(code, { expires_in: 10 });

    expect(short.status).toBe(400);
    expect((await exchange(code, { expires_in: 300 })).body.expires_in).toBe(300);
  });

  it("with a scope that nobody knows are given and good for nothing", async () => {
    const { access_token } = await signIn("everything");

    expect((await ask(access_token)).status).toBe(403);
  });

  it("are not kept in the clear", async () => {
    const { access_token, refresh_token } = await signIn();

    const kept = JSON.stringify(desk.desk.store.oauth_tokens.all());
    expect(kept).not.toContain(access_token);
    expect(kept).not.toContain(refresh_token);
  });

  it("that are made up are refused, whatever they look like", async () => {
    for (const header of ["Bearer ", "Bearer x y z", "Basic ", "Basic !!!", "Digest a", "bearer"]) {
      const answer = await request(desk.app).get("/api/v2/users/me").set("Authorization", header);
      expect(answer.status).toBe(401);
    }
  });
});
