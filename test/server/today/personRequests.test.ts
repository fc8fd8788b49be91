import request from "supertest";
import { tellListeners } from "../../../server/sync/takeIn";
import { noticeRequests } from "../../../server/today/noticeRequests";
import { addDesk, handedOver, ids, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();

const says = (id: number, at: string, by: number, body: string) => ({
  id,
  at,
  by,
  events: [{ type: "Comment", id: id + 100, author_id: by, public: true, body }],
});

async function notice(account: number) {
  const job = noticeRequests(service);
  await service.inAccount(account, (tx) => tellListeners(tx, [job.name], [ids.ticket]));
  const signal = AbortSignal.timeout(10_000);
  await job.run({ accountId: account, now: service.deskNow(), signal });
}

const read = async (account: number) =>
  (
    await request(service.app)
      .get("/api/today/person-requests")
      .set(await service.signIn(account, { role: "lead", userId: ids.lena }))
  ).body as unknown;

describe("customers who asked for a person", () => {
  it("are counted, with those who still wait, and then with how long it took", async () => {
    service.setNow("2026-03-02T14:00:00Z");
    const account = await addDesk(service);
    const asked = says(4, "2026-03-02T11:00:00Z", ids.customer, "Can I talk to a human?");
    await take(service, account, [...handedOver, asked]);
    await notice(account);
    const before = await read(account);

    await take(service, account, [says(5, "2026-03-02T12:30:00Z", ids.ines, "Hello, it is me.")]);
    await notice(account);
    await notice(account);

    expect(before).toMatchObject({ total: 1, customers: 1, waiting: 1, medianMinutes: null });
    expect(await read(account)).toMatchObject({
      total: 1,
      customers: 1,
      waiting: 0,
      medianMinutes: 90,
      requests: [
        {
          ticket: { requester: { name: "Ana Costa" } },
          askedAt: "2026-03-02T11:00:00.000Z",
          answeredAt: "2026-03-02T12:30:00.000Z",
        },
      ],
    });
  });

  it("are none on a ticket whose customer never asked", async () => {
    service.setNow("2026-03-02T14:00:00Z");
    const account = await addDesk(service);
    await take(service, account, handedOver);
    await notice(account);

    expect(await read(account)).toMatchObject({ total: 0, requests: [] });
  });
});
