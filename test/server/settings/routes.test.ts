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
    expect(answer.body).toEqual({ tone: "plain", glossary: [] });
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
