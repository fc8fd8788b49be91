import request from "supertest";
import { inAccount } from "../../../server/db/inAccount";
import { addDesk, handedOver, ids, review, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();

async function flaggedAccount() {
  service.setNow("2026-03-02T12:00:00Z");
  const account = await addDesk(service);
  await take(service, account, handedOver);
  await review(service, account);
  return { account, lead: await service.signIn(account, { role: "admin", userId: ids.lena }) };
}

type Queue = {
  total: number;
  items: { flagId: string; flag: { ruleId: string }; decision: unknown }[];
};

const queue = async (lead: { authorization: string }, query = "") =>
  (await request(service.app).get(`/api/review${query}`).set(lead)).body as Queue;

describe("the review queue", () => {
  it("shows open flags, worst first, with how many each rule has", async () => {
    const { lead } = await flaggedAccount();

    const { total, items } = await queue(lead);

    expect(total).toBe(items.length);
    expect(items.map(({ flag }) => flag.ruleId)).toEqual(["C1-no-owner"]);
    expect(items[0]).toMatchObject({
      flag: { level: "amber" },
      ticket: { requester: { name: "Ana Costa" } },
    });
  });

  it("shows notes to those who ask for them", async () => {
    const { lead } = await flaggedAccount();

    const { items } = await queue(lead, "?level=note");

    expect(items.map(({ flag }) => flag.ruleId)).toEqual(["C4-no-next-update"]);
  });

  it("leaves out what ended long ago", async () => {
    const { account, lead } = await flaggedAccount();
    await inAccount(service.db, account, (tx) =>
      tx.updateTable("tickets").set({ status: "closed" }).execute(),
    );

    expect((await queue(lead)).total).toBe(1);
    service.setNow("2026-03-20T12:00:00Z");
    const later = await service.signIn(account, { role: "admin", userId: ids.lena });

    expect((await queue(later)).total).toBe(0);
  });

  it("finds by rule, level, group and words", async () => {
    const { lead } = await flaggedAccount();

    const totals = await Promise.all(
      [
        "?rule=C1",
        "?level=red",
        `?groupId=${ids.support}`,
        "?search=scanner",
        "?search=100%25",
      ].map(async (query) => (await queue(lead, query)).total),
    );

    expect(totals[0]).toBe(1);
    expect(totals.slice(1, 3)).toEqual([0, 0]);
    expect(totals[3]).toBe(1);
    expect(totals[4]).toBe(0);
  });

  it("keeps a decision with its reason, and takes it back", async () => {
    const { lead } = await flaggedAccount();
    const { items } = await queue(lead, "?rule=C1");
    const address = `/api/review/${items[0]?.flagId ?? ""}/decision`;

    const decided = await request(service.app)
      .put(address)
      .set(lead)
      .send({ verdict: "not-a-problem", reason: "Ines called her." });
    const open = await queue(lead, "?rule=C1");
    const undone = await request(service.app).delete(address).set(lead);

    expect(decided.body).toMatchObject({
      decision: {
        verdict: "not-a-problem",
        reason: "Ines called her.",
        by: "Lena Vogt",
        until: null,
      },
    });
    expect(open.total).toBe(0);
    expect(undone.body).toMatchObject({ decision: null });
    expect((await queue(lead, "?rule=C1")).total).toBe(1);
  });

  it("brings a snoozed flag back when its time has come", async () => {
    const { account, lead } = await flaggedAccount();
    const { items } = await queue(lead, "?rule=C1");
    const snooze = { verdict: "snoozed", reason: "Ana is away.", until: "2026-03-02T13:00:00Z" };

    await request(service.app)
      .put(`/api/review/${items[0]?.flagId ?? ""}/decision`)
      .set(lead)
      .send(snooze);
    const asleep = [await queue(lead, "?rule=C1"), await queue(lead, "?show=snoozed")];
    service.setNow("2026-03-02T13:00:01Z");
    const awake = await queue(await service.signIn(account), "?rule=C1");

    expect(asleep.map(({ total }) => total)).toEqual([0, 1]);
    expect(awake.total).toBe(1);
  });

  it("wants a reason, and a time for a snooze", async () => {
    const { lead } = await flaggedAccount();
    const { items } = await queue(lead);
    const address = `/api/review/${items[0]?.flagId ?? ""}/decision`;

    const answers = await Promise.all(
      [
        { verdict: "not-a-problem", reason: " " },
        { verdict: "snoozed", reason: "Later." },
        { verdict: "snoozed", reason: "Later.", until: "2026-03-01T00:00:00Z" },
      ].map((decision) => request(service.app).put(address).set(lead).send(decision)),
    );

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  });

  it("keeps a decision when the ticket is judged anew", async () => {
    const { account, lead } = await flaggedAccount();
    const { items } = await queue(lead, "?rule=C1");
    await request(service.app)
      .put(`/api/review/${items[0]?.flagId ?? ""}/decision`)
      .set(lead)
      .send({ verdict: "confirmed", reason: "" });

    await take(service, account, handedOver);
    await review(service, account);

    expect((await queue(lead, "?show=decided")).total).toBe(1);
  });
});

describe("GET /api/tickets/:ticketId/timeline", () => {
  it("tells both sides in order, with names", async () => {
    const { lead } = await flaggedAccount();

    const answer = await request(service.app).get(`/api/tickets/${ids.ticket}/timeline`).set(lead);

    expect(answer.body).toMatchObject([
      { kind: "customer-wrote", side: "customer", by: "Ana Costa", text: "It stays dark." },
      { kind: "assigned", text: "Ines Weber" },
      { kind: "we-wrote", side: "customer", by: "Ines Weber" },
      { kind: "handed-over", side: "ours", text: "Devices" },
    ]);
    expect(answer.body).toHaveLength(4);
  });
});

describe("today", () => {
  it("answers the three questions about everybody who waits", async () => {
    const { lead } = await flaggedAccount();

    const today = await request(service.app).get("/api/today").set(lead);
    const lacking = await request(service.app).get("/api/today/waiting?lacking=person").set(lead);

    expect(today.body).toMatchObject({ waiting: 1, named: 0, promised: 0, recent: 1 });
    expect(lacking.body).toMatchObject({
      total: 1,
      tickets: [
        { ticketId: String(ids.ticket), owner: null, lastToldAt: "2026-03-02T09:10:00.000Z" },
      ],
    });
  });
});
