import { sql } from "kysely";
import request from "supertest";
import { REVIEW, reviewTickets } from "../../../server/ownership/reviewTickets";
import {
  addDesk,
  aTicket,
  deskWith,
  handedOver,
  ids,
  review,
  take,
} from "../../support/server/withDesk";
import { startTestJobs } from "../../support/server/startTestJobs";
import { until } from "../../support/server/until";
import { withService } from "../../support/server/withService";

const service = withService();

const ownershipOf = async (account: number) =>
  (
    await request(service.app)
      .get(`/api/tickets/${ids.ticket}/ownership`)
      .set(await service.signIn(account))
  ).body as Record<string, unknown>;

const flagsOf = (account: number) =>
  service.inAccount(account, (tx) =>
    tx.selectFrom("flags").select(["rule_id", "level", "cleared_at"]).orderBy("rule_id").execute(),
  );

beforeEach(() => service.setNow("2026-03-02T12:00:00Z"));

describe("the review of tickets", () => {
  it("flags a hand-over that left nobody for the customer", async () => {
    const account = await addDesk(service);
    await take(service, account, handedOver);

    await review(service, account);

    const rules = (await flagsOf(account)).map(({ rule_id }) => rule_id);
    expect(rules).toContain("C1-no-owner");
    expect(await ownershipOf(account)).toMatchObject({
      state: "unowned",
      customer: { name: "Ana Costa", firstName: "Ana" },
      owner: null,
      suggestedOwner: { id: String(ids.ines), name: "Ines Weber" },
      groupName: "Devices",
      lastTold: { by: "Ines Weber", excerpt: "Hello Ana, I am on it.", auditId: 2 },
    });
  });

  it("flags nothing before an admin has confirmed the groups", async () => {
    const account = await addDesk(service, { confirmed: false });
    await take(service, account, handedOver);

    await review(service, account);

    expect(await flagsOf(account)).toEqual([]);
    expect(await ownershipOf(account)).toBeNull();
  });

  it("writes nothing when it finds nothing new", async () => {
    const account = await addDesk(service);
    await take(service, account, handedOver);
    await review(service, account);
    const versions = () =>
      service.inAccount(account, (tx) =>
        sql`select ticket_id, xmin::text, reviewed_at from ownerships
            union all select ticket_id, xmin::text, since from flags order by 1, 2, 3`.execute(tx),
      );
    const before = (await versions()).rows;

    service.setNow("2026-03-02T12:01:00Z");
    await take(service, account, handedOver);
    await review(service, account);

    expect((await versions()).rows).toEqual(before);
  });

  it("notes when time alone changes the verdict, and finds it then", async () => {
    const account = await addDesk(service);
    service.setNow("2026-03-02T10:05:00Z");
    await take(service, account, handedOver);
    await review(service, account);
    expect(await flagsOf(account)).toEqual([]);
    const due = await service.inAccount(account, (tx) =>
      tx.selectFrom("due_times").select(["subject", "due_at"]).execute(),
    );

    service.setNow("2026-03-02T11:00:01Z");
    await review(service, account);

    expect(due).toEqual([
      { subject: String(ids.ticket), due_at: new Date("2026-03-02T11:00:00.001Z") },
    ]);
    expect((await flagsOf(account)).map(({ rule_id }) => rule_id)).toContain("C1-no-owner");
  });

  it("judges by the help desk's clock, and notes the next look in real time", async () => {
    const account = await addDesk(service);
    service.setNow("2026-03-02T09:35:00Z");
    service.setAhead(30);
    await take(service, account, handedOver);
    await review(service, account);
    const due = await service.inAccount(account, (tx) =>
      tx.selectFrom("due_times").select(["subject", "due_at"]).execute(),
    );

    service.setAhead(90);
    await take(service, account, []);
    await review(service, account);
    service.setAhead(0);

    expect(due).toEqual([
      { subject: String(ids.ticket), due_at: new Date("2026-03-02T10:30:00.001Z") },
    ]);
    expect((await flagsOf(account)).map(({ rule_id }) => rule_id)).toContain("C1-no-owner");
  });

  it("calls groups by their names", async () => {
    const account = await addDesk(service);
    service.setNow("2026-03-04T10:00:00Z");
    await take(service, account, handedOver);
    await review(service, account);

    const { text } = await service.inAccount(account, (tx) =>
      tx
        .selectFrom("flags")
        .select("text")
        .where("rule_id", "=", "C10-not-taken")
        .executeTakeFirstOrThrow(),
    );
    expect(text).toMatch(/^In the queue of Devices since Mon 2 Mar, /);
  });

  it("judges anew when an older audit arrives late", async () => {
    const account = await addDesk(service);
    await take(service, account, handedOver);
    await review(service, account);

    const named = { type: "Change", field_name: String(ids.contactField), value: String(ids.ines) };
    await take(service, account, [
      { id: 4, at: "2026-03-02T10:00:30Z", by: ids.ines, events: [named] },
    ]);
    await review(service, account);

    const rules = (await flagsOf(account)).map(({ rule_id }) => rule_id);
    expect(rules).not.toContain("C1-no-owner");
  });

  it("turns a stored event into a flag by itself", async () => {
    const account = await addDesk(service);
    const jobs = await startTestJobs(service, [reviewTickets(service)]);

    await take(service, account, handedOver);
    jobs.wake(account, REVIEW);
    await until(async () => (await flagsOf(account)).length > 0);

    expect((await flagsOf(account)).length).toBeGreaterThan(0);
  });

  it("keeps accounts apart", async () => {
    const [one, other] = [await addDesk(service), await addDesk(service)];
    await take(service, one, handedOver);
    await review(service, one);
    await review(service, other);

    expect(await flagsOf(other)).toEqual([]);
  });
});

describe("PUT /api/tickets/:ticketId/contact", () => {
  it("names the contact on the ticket once, and judges it again", async () => {
    const account = await addDesk(service);
    await take(service, account, handedOver);
    await review(service, account);
    const { helpDesk, writes } = deskWith(aTicket(), handedOver);
    service.setHelpDesk(account, helpDesk);
    const name = async () =>
      request(service.app)
        .put(`/api/tickets/${ids.ticket}/contact`)
        .set(await service.signIn(account, { role: "agent", userId: ids.lena }))
        .send({ userId: String(ids.ines) });

    service.setNow("2026-03-04T10:00:05Z");
    const first = await name();
    const second = await name();

    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ owner: { name: "Ines Weber" }, state: "at-risk" });
    expect(second.body).toMatchObject({ owner: { name: "Ines Weber" } });
    expect(writes).toEqual([
      {
        fields: [{ id: ids.contactField, value: String(ids.ines) }],
        updatedAt: "2026-03-02T10:00:00Z",
        stamp: "contact",
        follower: ids.ines,
      },
    ]);
  });

  it("refuses somebody who does not talk to customers", async () => {
    const account = await addDesk(service);
    await take(service, account, handedOver);

    const answer = await request(service.app)
      .put(`/api/tickets/${ids.ticket}/contact`)
      .set(await service.signIn(account))
      .send({ userId: String(ids.otto) });

    expect(answer.status).toBe(400);
  });
});

describe("promises", () => {
  it("stores a next update on the ticket and lists it as mine", async () => {
    const account = await addDesk(service);
    await take(service, account, handedOver);
    const { helpDesk, writes } = deskWith(aTicket(), handedOver);
    service.setHelpDesk(account, helpDesk);
    service.setNow("2026-03-04T10:00:05Z");
    const lena = await service.signIn(account, { role: "admin", userId: ids.lena });

    const stored = await request(service.app)
      .put(`/api/tickets/${ids.ticket}/next-update`)
      .set(lena)
      .send({ at: "2026-03-04T15:00:00Z" });
    const mine = await request(service.app).get("/api/promises/mine").set(lena);

    expect(stored.body).toMatchObject({ nextPromiseAt: "2026-03-04T15:00:00.000Z" });
    expect(writes).toHaveLength(1);
    expect(mine.body).toMatchObject([
      { ticket: { ticketId: String(ids.ticket) }, promise: { kind: "explicit", state: "open" } },
    ]);
  });
});
