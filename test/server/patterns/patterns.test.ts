import request from "supertest";
import type { Pattern } from "#contract/patterns";
import { patternJobs } from "../../../server/patterns/jobs";
import { storeIssue } from "../../support/patterns/storeIssue";
import { storeTroubles } from "../../support/patterns/storeTroubles";
import { thinkThrough, work } from "../../support/patterns/thinkThrough";
import { withService } from "../../support/server/withService";

const service = withService();

async function listed(accountId: number, query = ""): Promise<Pattern[]> {
  const answer = await request(service.app)
    .get(`/api/patterns${query}`)
    .set(await service.signIn(accountId));
  expect(answer.status).toBe(200);
  return (answer.body as { patterns: Pattern[] }).patterns;
}

describe("patterns", () => {
  let account = 0;

  beforeAll(async () => {
    account = await service.addAccount();
    await service.inAccount(account, async (tx) => {
      await storeTroubles(tx, { account, serialsFrom: "2026-01-05T08:00:00Z", mira: 7 });
      await tx
        .insertInto("audits")
        .values({
          account_id: account,
          ticket_id: 100,
          audit_id: 1,
          author_id: 7,
          created_at: new Date("2026-03-03T15:00:00Z"),
          events: JSON.stringify([{ id: 2, type: "Comment", public: true, body: "Sorry!" }]),
        })
        .execute();
    });
    await thinkThrough(service, account);
  }, 120_000);

  it("are found among tickets, with counts, names and state", async () => {
    const patterns = await listed(account);

    const visits = patterns.find(({ label }) => /engineer|visit|appointment/i.test(label));
    expect(visits?.tickets).toBeGreaterThanOrEqual(10);
    expect(visits).toMatchObject({ state: "emerging", told: 1, thisWeek: visits?.tickets });
    const serials = patterns.find(({ label }) => /serial/i.test(label));
    expect(serials).toMatchObject({ state: "closed", thisWeek: 0, told: 0 });
    expect(serials?.untold).toBe(serials?.customers);
    expect(patterns.find(({ label }) => /bill|invoice|charge/i.test(label))).toBeDefined();
  });

  it("put those first that grow, and are searched by word and state", async () => {
    expect((await listed(account))[0]?.state).toBe("emerging");
    const found = await listed(account, "?search=serial");
    expect(found).not.toEqual([]);
    expect(found.every(({ phrases }) => phrases.join().includes("serial"))).toBe(true);
    expect(await listed(account, "?state=watch&search=serial")).toEqual([]);
  });

  it("show their tickets, the customers nobody told first, and the spike", async () => {
    const [visits] = await listed(account);
    const answer = await request(service.app)
      .get(`/api/patterns/${visits?.id ?? ""}`)
      .set(await service.signIn(account));

    expect(answer.status).toBe(200);
    const detail = answer.body as {
      tickets: { ticketId: string }[];
      customers: { told: boolean }[];
      spikes: { tickets: number }[];
    };
    expect(detail.tickets.length).toBe(visits?.tickets);
    expect(detail.customers[0]?.told).toBe(false);
    expect(detail.customers.filter(({ told }) => told)).toHaveLength(1);
    expect(detail.spikes.length).toBeGreaterThan(0);
  });

  it("tell an agent who else has the trouble of a ticket", async () => {
    const answer = await request(service.app)
      .get("/api/tickets/101/pattern")
      .set(await service.signIn(account));

    expect(answer.body).toMatchObject({ pattern: { state: "emerging" } });
    expect((answer.body as { similar: unknown[] }).similar).toHaveLength(5);
  });

  it("keep their ids and take in a new ticket at once, also after a restart", async () => {
    const before = await listed(account);
    await service.inAccount(account, (tx) =>
      storeIssue(tx, {
        firstId: 150,
        texts: ["I waited at home, but the engineer did not come for the planned visit."],
        from: "2026-03-04T09:00:00Z",
      }),
    );

    const [place, find] = patternJobs(service);
    await work(service, place, account);

    const after = await listed(account);
    expect(after[0]?.id).toBe(before[0]?.id);
    expect(after[0]?.tickets).toBe((before[0]?.tickets ?? 0) + 1);
    await work(service, find, account);
    expect((await listed(account)).map(({ id }) => id).sort()).toEqual(
      before.map(({ id }) => id).sort(),
    );
  }, 60_000);

  it("of one account are unknown to another", async () => {
    const other = await service.addAccount();
    const [visits] = await listed(account);

    expect(await listed(other)).toEqual([]);
    const answer = await request(service.app)
      .get(`/api/patterns/${visits?.id ?? ""}`)
      .set(await service.signIn(other));
    expect(answer.status).toBe(404);
  });

  it("are for leads", async () => {
    const answer = await request(service.app)
      .get("/api/patterns")
      .set(await service.signIn(account, { role: "agent" }));

    expect(answer.status).toBe(403);
  });
});
