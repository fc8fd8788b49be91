import request from "supertest";
import { noticeHandovers } from "../../../server/handovers/noticeHandovers";
import { addDesk, aTicket, handedOver, ids, review, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";
import { inAccount } from "../../../server/db/inAccount";
import { eraseTickets } from "../../../server/sync/forgetTickets";
import { tellListeners } from "../../../server/sync/takeIn";

const service = withService();

async function handedOverAccount(connectedAt = "2026-03-01T00:00:00Z") {
  service.setNow("2026-03-02T10:00:00Z");
  const account = await addDesk(service);
  await inAccount(service.db, account, (tx) =>
    tx
      .insertInto("connections")
      .values({
        account_id: account,
        access_token: Buffer.from("sealed"),
        connected_by: ids.lena,
        connected_at: new Date(connectedAt),
      })
      .execute(),
  );
  await take(service, account, handedOver);
  const lead = await service.signIn(account, { role: "admin", userId: ids.lena });
  const agent = await service.signIn(account, { role: "agent", userId: ids.ines });
  return { account, lead, agent };
}

type TestAudit = Parameters<typeof take>[2][number];

async function notice(account: number, ticketId: number = ids.ticket) {
  const job = noticeHandovers(service);
  await service.inAccount(account, (tx) => tellListeners(tx, [job.name], [ticketId]));
  const signal = AbortSignal.timeout(10_000);
  return job.run({ accountId: account, now: service.deskNow(), signal });
}

const answers = {
  groupId: String(ids.it),
  staysId: String(ids.ines),
  nextWordAt: "2026-03-03T09:00:00Z",
  told: "reply",
  toldWords: "",
  reason: null,
};

const store = (
  who: { authorization: string },
  more: Record<string, unknown> = {},
  id = "one-agreement",
) =>
  request(service.app)
    .put(`/api/tickets/${ids.ticket}/handovers/${id}`)
    .set(who)
    .send({ ...answers, ...more });

type Listed = { counts: Record<string, number>; handovers: { contract: unknown; by: string }[] };

const list = async (lead: { authorization: string }, query = "") =>
  (await request(service.app).get(`/api/handovers${query}`).set(lead)).body as Listed;

describe("what is agreed at a hand-over", () => {
  it("is tied to the hand-over that the help desk recorded", async () => {
    const { account, lead, agent } = await handedOverAccount();

    const stored = await store(agent);
    await notice(account);
    const { counts, handovers } = await list(lead, "?show=all");

    expect(stored.body).toMatchObject({ stays: { name: "Ines Weber" }, told: "reply" });
    expect(counts).toEqual({ all: 1, agreed: 1, overridden: 0, skipped: 0 });
    expect(handovers).toMatchObject([
      { by: "Ines Weber", to: { name: "Devices" }, contract: { stays: { name: "Ines Weber" } } },
    ]);
  });

  it("is tied although it arrives after the hand-over was noticed", async () => {
    const { account, lead, agent } = await handedOverAccount();
    await notice(account);
    expect((await list(lead)).counts["skipped"]).toBe(1);

    await store(agent);

    expect((await list(lead)).counts).toMatchObject({ agreed: 1, skipped: 0 });
  });

  it("is stored once, however often it is sent", async () => {
    const { account, lead, agent } = await handedOverAccount();

    await Promise.all([store(agent), store(agent), store(agent)]);
    await notice(account);
    await notice(account);

    expect((await list(lead)).counts).toMatchObject({ all: 1, agreed: 1 });
  });

  it("may be passed over with a reason, which is kept", async () => {
    const { account, lead, agent } = await handedOverAccount();
    const none = { staysId: null, nextWordAt: null, told: null };

    const refused = await store(agent, none, "without-a-reason");
    const passed = await store(agent, { ...none, reason: "A test by our monitoring." });
    await notice(account);

    expect(refused.status).toBe(400);
    expect(passed.status).toBe(200);
    expect(await list(lead, "?show=overridden")).toMatchObject({
      total: 1,
      handovers: [{ contract: { reason: "A test by our monitoring." } }],
    });
  });

  it("forgets what was said aloud when the help desk erases the ticket", async () => {
    const { account, agent } = await handedOverAccount();
    await store(agent, { told: "spoken", toldWords: "Her dog is ill." });

    const words = await service.inAccount(account, async (tx) => {
      await eraseTickets(tx, [ids.ticket]);
      return tx.selectFrom("handover_contracts").select(["told", "told_words", "reason"]).execute();
    });

    expect(words).toEqual([{ told: "spoken", told_words: "", reason: null }]);
  });

  it("needs a next word that lies ahead", async () => {
    const { agent } = await handedOverAccount();

    expect((await store(agent, { nextWordAt: "2026-03-02T09:59:00Z" })).status).toBe(400);
  });

  it("is missed by the service when nobody was asked", async () => {
    const { account, lead } = await handedOverAccount();

    await notice(account);

    expect(await list(lead)).toMatchObject({
      total: 1,
      handovers: [
        { by: "Ines Weber", contract: null, ticket: { requester: { name: "Ana Costa" } } },
      ],
    });
  });

  it("is tied when it is said later, to the hand-over that it follows", async () => {
    const { account } = await handedOverAccount();
    await notice(account);
    service.setNow("2026-03-02T15:00:00Z");
    const agent = await service.signIn(account, { role: "agent", userId: ids.ines });

    await store(agent);
    const lead = await service.signIn(account, { role: "lead", userId: ids.lena });

    expect(await list(lead)).toMatchObject({ counts: { agreed: 1, skipped: 0 } });
  });

  it("is missed at a ticket that somebody opened straight in IT for a customer", async () => {
    const { account } = await handedOverAccount("2026-03-02T10:30:00Z");
    const opened = (by: number, id: number, more: Partial<TestAudit> = {}) => ({
      id,
      at: "2026-03-02T11:00:00Z",
      by,
      ticketId: id,
      events: [
        { type: "Create", field_name: "group_id", value: String(ids.it) },
        {
          type: "Comment",
          id: id + 1,
          author_id: by,
          public: true,
          body: "She called: no picture.",
        },
      ],
      ...more,
    });
    const tickets = [
      { audit: opened(ids.ines, 3001), ticket: {} },
      { audit: opened(ids.customer, 3101), ticket: {} },
      { audit: opened(ids.ines, 3201), ticket: { requesterId: ids.otto } },
    ];
    for (const { audit, ticket } of tickets) {
      await take(service, account, [audit], aTicket({ id: audit.id, ...ticket }));
      await notice(account, audit.id);
    }
    const lead = await service.signIn(account, { role: "lead", userId: ids.lena });

    const { handovers, counts } = await list(lead);

    expect(counts["all"]).toBe(1);
    expect(handovers).toMatchObject([{ by: "Ines Weber", ticket: { ticketId: "3001" } }]);
  });

  it("is not missed at hand-overs from before the account was connected, or by rules", async () => {
    const { account, lead } = await handedOverAccount("2026-03-02T11:00:00Z");
    const back = {
      id: 4,
      at: "2026-03-02T11:10:00Z",
      by: ids.ines,
      events: [
        {
          type: "Change",
          field_name: "group_id",
          value: String(ids.support),
          previous_value: String(ids.it),
        },
      ],
    };
    const byRule = {
      id: 5,
      at: "2026-03-02T11:20:00Z",
      by: ids.ines,
      events: [
        {
          type: "Change",
          field_name: "group_id",
          value: String(ids.it),
          previous_value: String(ids.support),
          via: { channel: "rule" },
        },
      ],
    };
    await take(service, account, [back, byRule]);

    await notice(account);

    expect((await list(lead, "?show=all")).counts["all"]).toBe(0);
  });

  it("is asked for with the account's own teams and people", async () => {
    const { agent } = await handedOverAccount();

    const { body } = await request(service.app).get("/api/handovers/setup").set(agent);

    expect(body).toEqual({
      confirmed: true,
      itGroups: [{ id: String(ids.it), name: "Devices" }],
      colleagues: [{ id: String(ids.ines), name: "Ines Weber", groupId: String(ids.support) }],
      fields: { contact: ids.contactField, nextUpdate: ids.nextUpdateField },
    });
  });
});

describe("what people beside a ticket should know", () => {
  it("says who waits for what, in the customer's words", async () => {
    const { account, agent } = await handedOverAccount();
    const asks = {
      type: "Comment",
      id: 93,
      author_id: ids.customer,
      public: true,
      body: "Any news?",
    };
    await take(service, account, [
      { id: 4, at: "2026-03-02T10:30:00Z", by: ids.customer, events: [asks] },
    ]);

    const { body } = await request(service.app).get(`/api/tickets/${ids.ticket}/care`).set(agent);

    expect(body).toMatchObject({
      waits: {
        name: "Ana Costa",
        since: "2026-03-02T09:00:00.000Z",
        asked: "It stays dark.",
        lastWrote: { at: "2026-03-02T10:30:00.000Z", text: "Any news?" },
      },
      away: null,
      contract: null,
    });
  });

  it("proposes a colleague when the contact was suspended", async () => {
    const { account } = await handedOverAccount();
    const other = 14;
    await service.inAccount(account, async (tx) => {
      await tx
        .insertInto("people")
        .values({ account_id: account, user_id: other, name: "Pia Roth", role: "agent" })
        .execute();
      await tx
        .insertInto("memberships")
        .values({ account_id: account, user_id: other, group_id: ids.support })
        .execute();
      await tx
        .updateTable("people")
        .set({ suspended: true })
        .where("user_id", "=", ids.ines)
        .execute();
    });
    const named = [{ id: ids.contactField, value: String(ids.ines) }];
    await take(
      service,
      account,
      handedOver,
      aTicket({ customFields: named, generatedAt: 1_772_445_601 }),
    );
    await review(service, account);

    const { body } = await request(service.app)
      .get(`/api/tickets/${ids.ticket}/care`)
      .set(await service.signIn(account, { role: "admin", userId: ids.lena }));

    expect(body).toMatchObject({
      away: { person: { name: "Ines Weber" }, why: "suspended" },
      cover: { name: "Pia Roth", looksAfter: 0 },
    });
  });
});
