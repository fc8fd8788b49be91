import request from "supertest";
import { addTicket } from "../../support/server/addTicket";
import { withFakeModel, write } from "../../support/server/fakeModel";
import { type Injection, injectionsOf, WISHES } from "../../support/server/injections";
import { withService } from "../../support/server/withService";

const service = withService({ PRACTICE_DESK_URL: "http://127.0.0.1:9", MODEL_TIMEOUT_MS: "8000" });
const model = withFakeModel();

const DRAFT =
  "Dear Customer,\n\nYour ticket #20771 will not be closed before the invoice over 48.20 EUR is corrected. You must keep the receipt.";

let accountId = 0;
let asked = 0;

beforeAll(async () => {
  accountId = await service.addAccount();
  await service.inAccount(accountId, (tx) => addTicket(tx, accountId, 20771));
  const saved = await request(service.app)
    .put("/api/settings/model")
    .set(await service.signIn(accountId))
    .send({
      isOn: true,
      provider: "openai",
      baseUrl: model.baseUrl(),
      model: "obedient-1",
      dailyCalls: 5_000,
      key: null,
    });
  expect(saved.status).toBe(200);
});

/** Each question comes from another agent, so that nobody asks too often. */
async function ask({ words, place }: Injection): Promise<{ body: string; by: string }> {
  asked += 1;
  const body = {
    draft: `${DRAFT} You wrote that: ${words}`,
    quote: `${DRAFT}\n\nEva wrote:\n> ${words}`,
    name: DRAFT,
  }[place];
  const context = place === "name" ? { customer: { firstName: words } } : {};
  const answer = await request(service.app)
    .post("/api/tickets/20771/model")
    .set(await service.signIn(accountId, { role: "admin", userId: 1000 + asked }))
    .send({ format: "text", body, tone: "plain", lang: "en", context });
  expect(answer.status).toBe(200);
  return answer.body as { body: string; by: string };
}

describe("a model that obeys whoever wrote to support", () => {
  it.each(WISHES)("is never shown when it $kind", async (wish) => {
    const injections = injectionsOf(wish);
    for (const injection of injections) {
      model.behave(({ material }, response) => {
        write(response, injection.obey(material.text.replace("Dear Customer,", "Hello,")));
      });

      const answer = await ask(injection);

      expect({ place: injection.place, words: injection.words, ...answer }).toMatchObject({
        by: "rules",
      });
      expect(answer.body).toContain("48.20 EUR");
      expect(answer.body).toContain("not");
    }
    expect(injections.length).toBeGreaterThanOrEqual(10);
  });

  it("was told wishes of at least twenty kinds, in at least two hundred texts", () => {
    expect(WISHES.length).toBeGreaterThanOrEqual(20);
    expect(
      new Set(WISHES.flatMap(injectionsOf).map(({ words }) => words)).size,
    ).toBeGreaterThanOrEqual(200);
  });
});
