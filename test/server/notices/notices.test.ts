import request from "supertest";
import { Settings } from "#contract/settings";
import { tellPeople } from "../../../server/notices/tellPeople";
import { addDesk, aTicket, handedOver, ids, review, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();

const decide = (account: number, isOn: boolean, notices: Record<string, unknown> = {}) =>
  service.inAccount(account, (tx) =>
    tx
      .updateTable("settings")
      .set({
        settings: JSON.stringify(
          Settings.parse({
            itGroups: [String(ids.it)],
            customerGroups: [String(ids.support)],
            supervisors: [],
            leads: [String(ids.lena)],
            tone: "plain",
            glossary: [],
            ownership: { notices: { isOn, ...notices } },
          }),
        ),
      })
      .execute(),
  );
const tell = (account: number) =>
  tellPeople(service).run({
    accountId: account,
    now: service.deskNow(),
    signal: AbortSignal.timeout(10_000),
  });
const mine = async (account: number, userId: number) =>
  request(service.app)
    .get("/api/notices")
    .set(await service.signIn(account, { role: "lead", userId }));

/** Ana writes again and nobody answers: C1 and C7 get serious in the afternoon. */
const again = [14, 15].map((hour, at) => ({
  id: 10 + at,
  at: `2026-03-02T${hour}:00:00Z`,
  by: ids.customer,
  events: [
    { type: "Comment", id: 95 + at, author_id: ids.customer, public: true, body: "Any news?" },
  ],
}));

async function aSeriousTicket(isOn: boolean): Promise<number> {
  const account = await addDesk(service);
  await decide(account, isOn);
  service.setNow("2026-03-02T12:00:00Z");
  await tell(account);
  service.setNow("2026-03-02T20:00:00Z");
  await take(service, account, [...handedOver, ...again]);
  await review(service, account);
  return account;
}

const NOTHING = { notices: [], summary: null };

describe("notices", () => {
  it("tell a lead once of a serious flag that nobody owns, until they put it away", async () => {
    const account = await aSeriousTicket(true);

    await tell(account);
    await tell(account);
    const first = await mine(account, ids.lena);

    expect(first.body).toMatchObject({
      notices: [
        { ticket: { ticketId: String(ids.ticket) }, ruleId: "C7-unanswered", step: "lead" },
      ],
      summary: null,
    });
    expect((await mine(account, ids.otto)).body).toEqual(NOTHING);
    const { notices } = first.body as { notices: { noticeId: string }[] };
    const noticeId = notices[0]?.noticeId;
    const away = await request(service.app)
      .put("/api/notices/seen")
      .set(await service.signIn(account, { role: "lead", userId: ids.lena }))
      .send({ noticeIds: [noticeId] });
    await tell(account);
    expect(away.body).toEqual({ putAway: 1 });
    expect((await mine(account, ids.lena)).body).toEqual(NOTHING);
  });

  it("are off until an admin switches them on", async () => {
    const account = await aSeriousTicket(false);
    await tell(account);

    expect((await mine(account, ids.lena)).body).toEqual(NOTHING);
  });

  it("leave out what was serious before they were switched on", async () => {
    const account = await aSeriousTicket(false);
    await decide(account, true);
    await tell(account);

    expect((await mine(account, ids.lena)).body).toEqual(NOTHING);
  });

  it("go when the flag is cleared", async () => {
    const account = await aSeriousTicket(true);
    await tell(account);
    const answer = {
      id: 20,
      at: "2026-03-02T19:00:00Z",
      by: ids.ines,
      events: [
        { type: "Change", field_name: String(ids.contactField), value: String(ids.ines) },
        { type: "Comment", id: 99, author_id: ids.ines, public: true, body: "We found it, Ana." },
      ],
    };
    await take(service, account, [...handedOver, ...again, answer]);
    await review(service, account);

    expect((await mine(account, ids.lena)).body).toEqual(NOTHING);
  });

  it("tell again when it is twice as late, in the place of the first time", async () => {
    const account = await aSeriousTicket(true);
    await tell(account);
    const [first] = await stored(account);

    service.setNow("2026-03-03T10:00:00Z");
    await review(service, account);
    await tell(account);
    const mineNow = (await mine(account, ids.lena)).body as { notices: { round: number }[] };

    expect(first).toMatchObject({ round: 0, seen_at: null });
    expect(mineNow.notices).toMatchObject([{ round: 1, step: "lead" }]);
  });

  it("come once, and in one summary, however many services plan them at once", async () => {
    const account = await aSeriousTicket(false);
    await decide(account, true, { mostPerDay: 1 });
    await service.inAccount(account, (tx) =>
      tx
        .insertInto("notice_starts")
        .values({ account_id: account, since: new Date("2026-03-02T00:00:00Z") })
        .execute(),
    );
    for (const ticketId of [ids.ticket + 1, ids.ticket + 2]) {
      await take(service, account, sameFor(ticketId), aTicket({ id: ticketId }));
    }
    await review(service, account);

    const counts = await Promise.all(
      Array.from({ length: 6 }, () => tell(account).then(({ done }) => done)),
    );
    const all = await stored(account);
    service.setNow("2026-03-03T09:01:00Z");
    const { notices, summary } = (await mine(account, ids.lena)).body as Mine;

    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    expect(all.map(({ is_digest }) => is_digest).sort()).toEqual([false, true, true]);
    expect(notices).toHaveLength(1);
    expect(summary?.toldAt).toBe("2026-03-03T09:00:00.000Z");
    expect(summary?.notices).toHaveLength(2);
  });
});

type Mine = { notices: unknown[]; summary: { toldAt: string; notices: unknown[] } | null };

/** The same trouble on another ticket. */
const sameFor = (ticketId: number) =>
  [...handedOver, ...again].map((audit) => ({ ...audit, id: audit.id + ticketId * 100, ticketId }));

const stored = (account: number) =>
  service.inAccount(account, (tx) =>
    tx.selectFrom("notices").selectAll().orderBy("notice_id").execute(),
  );
