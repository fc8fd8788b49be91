import request from "supertest";
import { OwnershipSettings } from "#contract/ownershipSettings";
import { addDesk, aTicket, handedOver, ids, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();

const ask = async (account: number, ownership: object, after = "") =>
  request(service.app)
    .post("/api/settings/simulate")
    .set(await service.signIn(account))
    .send({
      itGroups: [String(ids.it)],
      customerGroups: [String(ids.support)],
      supervisors: [],
      ownership: OwnershipSettings.parse(ownership),
      after,
    });

/** So many tickets as the one that was handed over, each with ids of its own. */
async function takeMany(account: number, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const id = ids.ticket + at;
    const audits = handedOver.map((audit) => ({ ...audit, id: audit.id + at * 10, ticketId: id }));
    await take(service, account, audits, aTicket({ id, subject: `Scanner ${at}` }));
  }
}

beforeEach(() => service.setNow("2026-03-02T20:00:00Z"));

describe("a simulation of limits", () => {
  it("says what would have been flagged, by day, team and reason, and stores nothing", async () => {
    const account = await addDesk(service, { confirmed: false });
    await takeMany(account, 3);

    const { status, body } = await ask(account, { off: ["C2", "C3", "C4", "C6", "C7", "C10"] });
    const stored = await service.inAccount(account, (tx) =>
      tx.selectFrom("flags").select("flag_id").execute(),
    );

    expect(status).toBe(200);
    expect(body).toMatchObject({
      next: null,
      total: 3,
      first: "2025-12-02",
      last: "2026-03-02",
      tally: {
        tickets: 3,
        audits: 9,
        flagged: 3,
        days: { "2026-03-02": { note: 0, amber: 3, red: 0 } },
        rules: { "C1-no-owner": { note: 0, amber: 3, red: 0 } },
        teams: { [ids.it]: 3 },
      },
    });
    expect(stored).toEqual([]);
  });

  it("differs with the limits that are tried", async () => {
    const account = await addDesk(service);
    await takeMany(account, 1);
    const off = ["C2", "C3", "C4", "C6", "C7", "C10"];

    const { body } = await ask(account, { off, thresholds: { C1: { normal: 100 } } });

    expect(body).toMatchObject({ tally: { tickets: 1, flagged: 0, rules: {} } });
  });

  it("goes on where a part ended, and comes to the same", async () => {
    const account = await addDesk(service);
    await takeMany(account, 2);

    const { body } = await ask(account, {}, String(ids.ticket));

    expect(body).toMatchObject({ next: null, tally: { tickets: 1 } });
  });

  it("knows how much earlier a customer who wrote again would have been seen", async () => {
    const account = await addDesk(service);
    const again = {
      id: 4,
      at: "2026-03-02T15:00:00Z",
      by: ids.customer,
      events: [
        { type: "Comment", id: 93, author_id: ids.customer, public: true, body: "Any news?" },
      ],
    };
    await take(service, account, [...handedOver, again]);

    const { body } = await ask(account, { off: ["C2", "C3", "C4", "C6", "C7", "C10"] });

    expect(body).toMatchObject({
      tally: { hoursAhead: [4], examples: [{ wroteAgainAt: "2026-03-02T15:00:00.000Z" }] },
    });
  });

  it("is for admins", async () => {
    const account = await addDesk(service);

    const answer = await request(service.app)
      .post("/api/settings/simulate")
      .set(await service.signIn(account, { role: "lead" }))
      .send({});

    expect(answer.status).toBe(403);
  });
});
