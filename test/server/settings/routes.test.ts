import request from "supertest";
import { withService } from "../../support/server/withService";

const service = withService();

describe("GET /api/settings/wording", () => {
  it("answers with a plain tone and no glossary before anybody has decided", async () => {
    const account = await service.addAccount();

    const answer = await request(service.app)
      .get("/api/settings/wording")
      .set(await service.signIn(account, { role: "agent" }));

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      tone: "plain",
      tones: [],
      glossary: [],
      holdsOnSave: false,
      model: null,
    });
  });

  it("refuses a request without a session", async () => {
    const answer = await request(service.app).get("/api/settings/wording");

    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: "not_signed" });
  });

  it("refuses fields that it does not know", async () => {
    const account = await service.addAccount();

    const answer = await request(service.app)
      .get("/api/settings/wording?account_id=2")
      .set(await service.signIn(account));

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: "invalid_request" });
  });
});

describe("PUT /api/settings", () => {
  const settings = {
    itGroups: ["32"],
    customerGroups: ["31"],
    supervisors: [],
    leads: [],
    tone: "warm",
    glossary: [{ avoid: "RMA", say: "return" }],
  };

  async function anAccount(): Promise<number> {
    const accountId = await service.addAccount();
    await service.inAccount(accountId, async (tx) => {
      for (const group_id of [31, 32]) {
        const name = `Group ${group_id}`;
        await tx
          .insertInto("teams")
          .values({ account_id: accountId, group_id, name, description: null })
          .execute();
      }
    });
    return accountId;
  }

  const save = async (accountId: number, body: object) =>
    request(service.app)
      .put("/api/settings")
      .set(await service.signIn(accountId))
      .send(body);

  it("saves, and refuses whoever began from an older version", async () => {
    const accountId = await anAccount();

    const first = await save(accountId, { settings, version: 0 });
    const late = await save(accountId, { settings: { ...settings, tone: "formal" }, version: 0 });
    const next = await save(accountId, { settings, version: 1 });

    expect(first.body).toMatchObject({ settings, confirmed: true, version: 1 });
    expect(late.status).toBe(409);
    expect(next.body).toMatchObject({ version: 2 });
  });

  it("saves once when two admins save at the same time", async () => {
    const accountId = await anAccount();

    const answers = await Promise.all(
      Array.from({ length: 6 }, () => save(accountId, { settings, version: 0 })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });

  it.each([
    ["a group that is not there", { itGroups: ["99"] }],
    ["a group on both sides", { itGroups: ["31"] }],
    ["a person who is no agent", { leads: ["21"] }],
    ["a field that there is not", { roles: [] }],
  ])("refuses %s", async (_what, change) => {
    const answer = await save(await anAccount(), {
      settings: { ...settings, ...change },
      version: 0,
    });

    expect(answer.status).toBe(400);
  });
});
