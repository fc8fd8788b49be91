import request from "supertest";
import { eraseTickets } from "../../../server/sync/forgetTickets";
import { addTicket } from "../../support/server/addTicket";
import { withService } from "../../support/server/withService";

const service = withService();

type Version = { id: string; origin: string; body: string };

async function anAccount(): Promise<number> {
  const accountId = await service.addAccount();
  await service.inAccount(accountId, (tx) => addTicket(tx, accountId, 7));
  return accountId;
}

async function keep(accountId: number, versions: object[], userId = 5): Promise<Version[]> {
  const answer = await request(service.app)
    .post("/api/tickets/7/versions")
    .set(await service.signIn(accountId, { userId }))
    .send({ versions });
  expect(answer.status).toBe(200);
  return answer.body as Version[];
}

async function list(accountId: number, userId = 5): Promise<Version[]> {
  const answer = await request(service.app)
    .get("/api/tickets/7/versions")
    .set(await service.signIn(accountId, { userId }));
  return answer.body as Version[];
}

const draft = { origin: "draft", format: "text", body: "Your ticket 4711 was received." };
const rewrite = { origin: "rules", format: "text", body: "I have your message, 4711." };

describe("versions of a message", () => {
  it("are kept in the order written and read newest first, to the byte", async () => {
    const account = await anAccount();
    const odd = { origin: "draft", format: "html", body: "<p>ä\u00a0 \n</p>" };

    await keep(account, [odd, rewrite]);

    expect((await list(account)).map(({ body }) => body)).toEqual([rewrite.body, odd.body]);
  });

  it("are not kept twice in a row", async () => {
    const account = await anAccount();

    await keep(account, [draft, rewrite]);
    await keep(account, [rewrite, draft]);

    expect((await list(account)).map(({ origin }) => origin)).toEqual(["draft", "rules", "draft"]);
  });

  it("are their writer's alone", async () => {
    const account = await anAccount();

    await keep(account, [draft], 5);

    expect(await list(account, 6)).toEqual([]);
  });

  it("are 30 at most; the oldest go", async () => {
    const account = await anAccount();
    for (let at = 0; at < 32; at += 1) await keep(account, [{ ...draft, body: `Draft ${at}` }]);

    const kept = await list(account);
    const rows = await service.inAccount(account, (tx) =>
      tx.selectFrom("message_versions").select("version_id").execute(),
    );

    expect(kept).toHaveLength(30);
    expect(kept[0]?.body).toBe("Draft 31");
    expect(rows).toHaveLength(30);
  });

  it("go after 90 days, and with their ticket", async () => {
    const account = await anAccount();
    await keep(account, [draft]);
    service.setNow("2026-06-10T10:00:00Z");
    await keep(account, [rewrite]);
    service.setNow("2026-03-04T10:00:00Z");
    expect((await list(account)).map(({ body }) => body)).toEqual([rewrite.body]);

    await service.inAccount(account, (tx) => eraseTickets(tx, [7]));

    const rows = await service.inAccount(account, (tx) =>
      tx.selectFrom("message_versions").select("version_id").execute(),
    );
    expect(rows).toEqual([]);
  });

  it("cannot be read in the database", async () => {
    const account = await anAccount();
    await keep(account, [draft]);

    const rows = await service.inAccount(account, (tx) =>
      tx.selectFrom("message_versions").select("sealed").execute(),
    );

    expect(rows[0]?.sealed.includes(Buffer.from("ticket"))).toBe(false);
  });

  it("are refused for tickets that the caller may not see, and when they are no versions", async () => {
    const account = await anAccount();
    const agent = await service.signIn(account, { role: "agent", userId: 99 });

    const unseen = await request(service.app).get("/api/tickets/7/versions").set(agent);
    const bad = await request(service.app)
      .post("/api/tickets/7/versions")
      .set(await service.signIn(account))
      .send({ versions: [{ ...draft, body: "x".repeat(70_000) }] });

    expect(unseen.status).toBe(404);
    expect(bad.status).toBe(400);
  });
});
