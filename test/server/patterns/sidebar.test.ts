import request from "supertest";
import type { TicketPattern } from "#contract/patterns";
import { storePattern, storePeople } from "../../support/patterns/storePattern";
import { withService } from "../../support/server/withService";

const service = withService();
const SENTENCE = "We found what went wrong. You hear from us again by Friday 15:00.";
let account = 0;

async function beside(ticketId: number): Promise<TicketPattern> {
  const answer = await request(service.app)
    .get(`/api/tickets/${ticketId}/pattern`)
    .set(await service.signIn(account, { role: "agent" }));
  return answer.body as TicketPattern;
}

async function post(path: string, body: object, method: "post" | "put" = "post"): Promise<number> {
  const signed = await service.signIn(account, { role: "lead" });
  return (await request(service.app)[method](path).set(signed).send(body)).status;
}

beforeEach(async () => {
  account = await service.addAccount();
  await storePeople(service, account, { 1: "Ruth", 21: "Ines", 1001: "Ana" });
  await storePattern(service, account, {
    patternId: 5,
    label: "Lost parcels",
    tickets: [1, 2, 3, 4, 5].map((id) => ({
      id,
      requester: id < 3 ? 1001 : 1000 + id,
      at: `2026-03-0${id - 1 || 1}T08:00:00Z`,
      ...(id === 3 ? { status: "solved" } : {}),
    })),
  });
});

describe("beside a ticket", () => {
  it("there is no incident and nothing that helped before somebody says so", async () => {
    expect(await beside(1)).toMatchObject({
      incident: null,
      helped: null,
      contacts: { all: 2, same: 2 },
    });
  });

  it("a known incident shows with the sentence to use, until it is closed", async () => {
    await post("/api/patterns/5/incident", {});
    expect((await beside(1)).incident).toMatchObject({ sentence: null });

    await post("/api/patterns/5/incident/sentence", { text: SENTENCE }, "put");
    expect(await beside(1)).toMatchObject({
      incident: { sentence: SENTENCE },
      pattern: { incident: true },
    });

    await post("/api/patterns/5/incident/state", { isClosed: true });
    expect((await beside(1)).incident).toBeNull();
  });

  it("what helped are our words to whom it works for, and later the fix", async () => {
    await service.inAccount(account, (tx) =>
      tx
        .insertInto("audits")
        .values(
          [
            { by: 21, event: { type: "Comment", public: true, body: "We sent it to the shop." } },
            { by: 21, event: { type: "Change", field_name: "status", value: "solved" } },
            { by: 1003, event: { type: "Comment", public: true, body: "It works now, thanks!" } },
          ].map(({ by, event }, at) => ({
            account_id: account,
            ticket_id: 3,
            audit_id: at + 1,
            author_id: by,
            created_at: new Date(Date.parse("2026-03-02T09:00:00Z") + at * 60_000),
            events: JSON.stringify([event]),
          })),
        )
        .execute(),
    );
    expect((await beside(1)).helped).toMatchObject({
      kind: "words",
      text: "We sent it to the shop.",
    });

    await post("/api/patterns/5/fixes", { text: "Two scans", fixedAt: "2026-03-04T08:00:00Z" });
    expect((await beside(1)).helped).toMatchObject({ kind: "fix", text: "Two scans" });
  });
});
