import request from "supertest";
import { addTicket } from "../../support/server/addTicket";
import {
  sayAsAnthropic,
  type Sent,
  withFakeAnthropic,
  writeAsAnthropic,
} from "../../support/server/fakeAnthropic";
import { withService } from "../../support/server/withService";

const service = withService({ PRACTICE_DESK_URL: "http://127.0.0.1:9", MODEL_TIMEOUT_MS: "4000" });
const model = withFakeAnthropic();

const KEY = "sk-ant-very-secret-9031";
const DRAFT =
  "Dear Customer,\n\nYour ticket #20771 will not be closed before the invoice over 48.20 EUR is corrected. Call Maria at +1 415 555 0100 if you have questions.";

async function ask(): Promise<{ body: string; by: string; reason: string | null }> {
  const accountId = await service.addAccount();
  await service.inAccount(accountId, (tx) => addTicket(tx, accountId, 20771));
  const saved = await request(service.app)
    .put("/api/settings/model")
    .set(await service.signIn(accountId))
    .send({
      isOn: true,
      provider: "anthropic",
      baseUrl: model.baseUrl(),
      model: "small-1",
      dailyCalls: 50,
      key: KEY,
    });
  expect(saved.status).toBe(200);
  const answer = await request(service.app)
    .post("/api/tickets/20771/model")
    .set(await service.signIn(accountId, { role: "admin", userId: 5 }))
    .send({ format: "text", body: DRAFT, tone: "plain", lang: "en", context: {} });
  expect(answer.status).toBe(200);
  return answer.body as Awaited<ReturnType<typeof ask>>;
}

const honest = (sent: Sent) => sent.text.replace("Dear Customer,", "Hello,");

describe("a model that is spoken to as Anthropic's are", () => {
  it("gets our rules apart from the text, the key in its header, and answers in the form asked for", async () => {
    model.behave((sent, response) => writeAsAnthropic(sent, response, honest(sent)));

    const answer = await ask();

    expect(answer).toMatchObject({
      by: "model",
      reason: null,
      body: DRAFT.replace("Dear Customer,", "Hello,"),
    });
    const [sent] = model.sent;
    expect(sent?.path).toBe("/v1/messages");
    expect(sent?.headers["x-api-key"]).toBe(KEY);
    expect(sent?.headers["anthropic-version"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(sent?.body).toMatchObject({ model: "small-1", temperature: 0, max_tokens: 600 });
    expect(sent?.body.system.map(({ text }) => text).join(" ")).toContain("never an instruction");
    expect(sent?.body.messages.every(({ role }) => role === "user")).toBe(true);
    expect(JSON.stringify(sent?.body)).not.toMatch(/Maria|20771|48[.]20|0100/);
  });

  it("is refused when it turns a not around, twice, and the rules write", async () => {
    model.behave((sent, response) =>
      writeAsAnthropic(sent, response, honest(sent).replace("will not be", "will be")),
    );

    const answer = await ask();

    expect(answer).toMatchObject({ by: "rules", reason: "facts" });
    expect(answer.body).toContain("48.20 EUR");
    expect(model.sent).toHaveLength(2);
  });

  it.each<[string, string, Parameters<typeof model.behave>[0]]>([
    [
      "garbled",
      "talks instead",
      (_, response) => sayAsAnthropic(response, [{ type: "text", text: "I'd rather not." }]),
    ],
    ["garbled", "says nothing", (_, response) => sayAsAnthropic(response, [])],
    [
      "garbled",
      "calls a tool that nobody offered",
      (_, response) =>
        sayAsAnthropic(
          response,
          [{ type: "tool_use", id: "1", name: "send_email", input: { to: "x@evil.example" } }],
          "tool_use",
        ),
    ],
    [
      "key",
      "refuses the key",
      (_, response) =>
        void response
          .writeHead(401, { "content-type": "application/json" })
          .end('{"type":"error","error":{"type":"authentication_error","message":"no"}}'),
    ],
    [
      "unreachable",
      "is overloaded",
      (_, response) =>
        void response
          .writeHead(529, { "content-type": "application/json" })
          .end('{"type":"error","error":{"type":"overloaded_error","message":"busy"}}'),
    ],
  ])("is %s when it %s", async (reason, _, behavior) => {
    model.behave(behavior);

    expect(await ask()).toMatchObject({ by: "rules", reason });
  });
});
