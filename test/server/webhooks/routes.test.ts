import { createHmac, randomUUID } from "node:crypto";
import request from "supertest";
import { withService } from "../../support/server/withService";

const service = withService();
const SECRET = "the webhook's secret";

async function receiver(): Promise<{ accountId: number; path: string }> {
  const accountId = await service.addAccount();
  const key = await service.inAccount(accountId, async (tx) => {
    await tx
      .insertInto("connections")
      .values({
        account_id: accountId,
        access_token: service.sealer.seal("token", `access_token:${accountId}`),
        connected_by: 1,
        webhook_secret: service.sealer.seal(SECRET, `webhook_secret:${accountId}`),
      })
      .execute();
    return (await tx.selectFrom("accounts").select("webhook_key").executeTakeFirstOrThrow())
      .webhook_key;
  });
  return { accountId, path: `/webhooks/zendesk/${key}` };
}

const anEvent = (more: object = {}) => ({
  id: randomUUID(),
  type: "zen:event-type:ticket.status_changed",
  subject: "zen:ticket:35",
  time: "2026-03-04T09:59:58Z",
  detail: { id: "35" },
  ...more,
});

const send = (path: string, body: string | Buffer, { secret = SECRET } = {}) => {
  const timestamp = service.now().toISOString();
  const signature = createHmac("sha256", secret).update(timestamp).update(body).digest("base64");
  return request(service.app)
    .post(path)
    .set("content-type", "application/json")
    .set("x-zendesk-webhook-signature", signature)
    .set("x-zendesk-webhook-signature-timestamp", timestamp)
    .serialize((given: unknown) => given as string)
    .send(body as string);
};

const inboxOf = (accountId: number) =>
  service.inAccount(accountId, (tx) =>
    tx.selectFrom("inbox").select(["event_id", "ticket_id", "state", "reason"]).execute(),
  );

describe("POST /webhooks/zendesk/:key", () => {
  it("stores what the event points at, and wakes the job", async () => {
    const { accountId, path } = await receiver();
    const event = anEvent();

    const answer = await send(path, JSON.stringify(event));

    expect(answer.status).toBe(200);
    expect(await inboxOf(accountId)).toEqual([
      { event_id: event.id, ticket_id: 35, state: "waiting", reason: null },
    ]);
    expect(service.woken).toContain(`${accountId} take-events`);
  });

  it("stores an event once, however often and however parallel it comes", async () => {
    const { accountId, path } = await receiver();
    const events = Array.from({ length: 20 }, () => JSON.stringify(anEvent()));

    const answers = await Promise.all(
      [...events, ...events, ...events].map((body) => send(path, body)),
    );

    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await inboxOf(accountId)).toHaveLength(20);
  });

  it("refuses another secret and keeps nothing but the count", async () => {
    const { accountId, path } = await receiver();

    const answer = await send(path, JSON.stringify(anEvent()), { secret: "guessed" });

    expect(answer.status).toBe(401);
    expect(await inboxOf(accountId)).toEqual([]);
  });

  it("answers 404 for an address that nobody has", async () => {
    const answer = await send("/webhooks/zendesk/nobody", JSON.stringify(anEvent()));

    expect(answer.status).toBe(404);
  });

  it.each([
    ["no JSON", "{"],
    ["a bare NaN", "NaN"],
    ["no object", "[1]"],
    ["no id", '{"type":"zen:event-type:ticket.created"}'],
    ["deep nesting", '{"a":'.repeat(100_000)],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00])],
    [
      "an id that no number holds",
      JSON.stringify(anEvent({ subject: "zen:ticket:9007199254740993" })),
    ],
  ])("parks a signed body with %s for a person", async (_what, body) => {
    const { accountId, path } = await receiver();

    const answer = await send(path, body);

    expect(answer.status).toBe(202);
    const [row] = await inboxOf(accountId);
    expect(row).toMatchObject({ state: "parked" });
    expect(row?.reason).not.toBeNull();
  });

  it.each([
    ["of an unknown type", { type: "zen:event-type:ticket.something_new", more: { a: [1] } }],
    ["with a number as ticket id", { subject: undefined, detail: { id: 35 } }],
    ["about a person", { type: "zen:event-type:user.deleted", subject: "zen:user:5" }],
  ])("takes an event %s", async (_what, more) => {
    const { accountId, path } = await receiver();

    const answer = await send(path, JSON.stringify(anEvent(more)));

    expect(answer.status).toBe(200);
    expect(await inboxOf(accountId)).toMatchObject([{ state: "waiting" }]);
  });

  it("takes a body that begins with a byte order mark", async () => {
    const { accountId, path } = await receiver();

    const answer = await send(path, `\ufeff${JSON.stringify(anEvent())}`);

    expect(answer.status).toBe(200);
    expect(await inboxOf(accountId)).toMatchObject([{ state: "waiting" }]);
  });

  it("refuses a compressed body and one that is too large", async () => {
    const { path } = await receiver();

    const compressed = await send(path, "x").set("content-encoding", "gzip");
    const large = await send(path, "x".repeat(1024 * 1024 + 1));

    expect(compressed.status).toBe(415);
    expect(large.status).toBe(413);
  });

  it("shows what is parked, and lets an admin try it again", async () => {
    const { accountId, path } = await receiver();
    await send(path, "not json <script>");
    const admin = await service.signIn(accountId);

    const health = await request(service.app).get("/api/connection/health").set(admin);
    const parked = (health.body as { parked: { id: string; excerpt: string }[] }).parked;
    const id = encodeURIComponent(parked[0]?.id ?? "");
    const retried = await request(service.app)
      .post(`/api/connection/parked/${id}/retry`)
      .set(admin);

    expect(parked[0]?.excerpt).toBe("not json <script>");
    expect(retried.body).toMatchObject({ received: 1, parked: [{ attempts: 1 }] });
  });
});
