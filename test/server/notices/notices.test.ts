import request from "supertest";
import { Settings } from "#contract/settings";
import { tellPeople } from "../../../server/notices/tellPeople";
import { addDesk, handedOver, ids, review, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();

const decide = (account: number, isOn: boolean) =>
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
            ownership: { notices: { isOn } },
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

describe("notices", () => {
  it("tell a lead once of a serious flag that nobody owns, until they put it away", async () => {
    const account = await aSeriousTicket(true);

    await tell(account);
    await tell(account);
    const first = await mine(account, ids.lena);

    expect(first.body).toMatchObject([
      { ticket: { ticketId: String(ids.ticket) }, ruleId: "C7-unanswered", step: "lead" },
    ]);
    expect((await mine(account, ids.otto)).body).toEqual([]);
    const [{ noticeId }] = first.body as [{ noticeId: string }];
    const away = await request(service.app)
      .put("/api/notices/seen")
      .set(await service.signIn(account, { role: "lead", userId: ids.lena }))
      .send({ noticeIds: [noticeId] });
    await tell(account);
    expect(away.body).toEqual({ putAway: 1 });
    expect((await mine(account, ids.lena)).body).toEqual([]);
  });

  it("are off until an admin switches them on", async () => {
    const account = await aSeriousTicket(false);
    await tell(account);

    expect((await mine(account, ids.lena)).body).toEqual([]);
  });

  it("leave out what was serious before they were switched on", async () => {
    const account = await aSeriousTicket(false);
    await decide(account, true);
    await tell(account);

    expect((await mine(account, ids.lena)).body).toEqual([]);
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

    expect((await mine(account, ids.lena)).body).toEqual([]);
  });
});
