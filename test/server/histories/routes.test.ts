import request from "supertest";
import type { HistoryHealth } from "#contract/histories";
import { addDesk, handedOver, ids, review, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();
const STRANGER = 99;

/** A history with an event that nobody knows, a stranger, a time before its ticket and one far ahead. */
const odd = [
  {
    id: 4,
    at: "2026-03-02T10:10:00Z",
    by: STRANGER,
    events: [{ type: "HologramEvent", value: "?" }, { value: "without a type" }],
  },
  { id: 5, at: "2020-01-01T00:00:00Z", by: ids.ines, events: [] },
  {
    id: 6,
    at: "2099-01-01T00:00:00Z",
    by: ids.ines,
    events: [{ type: "Comment", id: 96, author_id: ids.ines, public: true, body: "Solved!" }],
  },
];

async function anOddAccount() {
  service.setNow("2026-03-02T12:00:00Z");
  const account = await addDesk(service);
  await take(service, account, [...handedOver, ...odd]);
  await review(service, account);
  const admin = await service.signIn(account, { role: "admin", userId: ids.lena });
  return { account, admin };
}

const read = async (who: { authorization: string }) =>
  (await request(service.app).get("/api/connection/histories").set(who)).body as HistoryHealth;

describe("what could not be understood", () => {
  it("is counted with a ticket for each", async () => {
    const { admin } = await anOddAccount();
    const ticketId = String(ids.ticket);

    expect(await read(admin)).toMatchObject({
      days: 30,
      unknownEvents: [
        { name: "HologramEvent", count: 1, ticketId },
        { name: "", count: 1, ticketId },
      ],
      missingPeople: { people: 1, audits: 1, ticketId },
      impossibleTimes: { audits: 2, ticketId },
      stuck: [],
    });
  });

  it("changes no verdict: a word that lies years ahead neither answers nor makes anything late", async () => {
    const { account } = await anOddAccount();
    const plain = await addDesk(service);
    await take(service, plain, handedOver);
    await review(service, plain);
    const flagsOf = (of: number) =>
      service.inAccount(of, (tx) =>
        tx.selectFrom("flags").select(["rule_id", "since", "level"]).orderBy("rule_id").execute(),
      );

    const flags = await flagsOf(account);

    expect(flags).not.toEqual([]);
    expect(flags).toEqual(await flagsOf(plain));
  });

  it("shows the work that is stuck, and tries it again on request", async () => {
    const { account, admin } = await anOddAccount();
    await service.inAccount(account, (tx) =>
      tx
        .insertInto("due_times")
        .values({
          account_id: account,
          job: "review-ownership",
          subject: "77",
          due_at: "infinity" as unknown as Date,
          attempts: 5,
          problem: "It broke.",
        })
        .execute(),
    );

    const before = await read(admin);
    const { body } = await request(service.app).post("/api/connection/histories/retry").set(admin);

    expect(before).toMatchObject({
      stuckTotal: 1,
      stuck: [{ job: "review-ownership", ticketId: "77", problem: "It broke.", attempts: 5 }],
    });
    expect(body).toMatchObject({ stuckTotal: 0, stuck: [] });
    expect(service.woken).toContain(`${account} review-ownership`);
  });

  it("is for admins", async () => {
    const { account } = await anOddAccount();
    const lead = await service.signIn(account, { role: "lead", userId: ids.ines });

    const { status } = await request(service.app).get("/api/connection/histories").set(lead);

    expect(status).toBe(403);
  });
});
