import request from "supertest";
import { textsAbout } from "../../support/patterns/troubles";
import { storeIssue } from "../../support/patterns/storeIssue";
import { withService } from "../../support/server/withService";

const service = withService();

async function isReady(account: number): Promise<unknown> {
  const answer = await request(service.app)
    .get("/api/patterns")
    .set(await service.signIn(account));
  return (answer.body as { isReady: unknown }).isReady;
}

const consolidate = (account: number) =>
  service.inAccount(account, (tx) =>
    tx
      .insertInto("pattern_models")
      .values({ account_id: account, epoch: 1, consolidated_at: service.now(), profile: [] })
      .execute(),
  );

describe("an empty list of patterns", () => {
  it("says that tickets are still read until each was looked at", async () => {
    const account = await service.addAccount();
    await service.inAccount(account, (tx) =>
      storeIssue(tx, { firstId: 1, texts: textsAbout("visit", 2), from: "2026-03-03T12:00:00Z" }),
    );
    const before = await isReady(account);
    await consolidate(account);
    const afterFirst = await isReady(account);
    await service.inAccount(account, (tx) =>
      tx
        .insertInto("pattern_tickets")
        .values(
          [1, 2].map((ticket_id) => ({
            account_id: account,
            ticket_id,
            pattern_id: null,
            confidence: 0,
          })),
        )
        .execute(),
    );

    expect([before, afterFirst]).toEqual([false, false]);
    expect(await isReady(account)).toBe(true);
  });

  it("says so also of an account without tickets", async () => {
    const account = await service.addAccount();
    const before = await isReady(account);
    await consolidate(account);

    expect([before, await isReady(account)]).toEqual([false, true]);
  });
});

describe("how finely issues are divided", () => {
  it("is as usual until a lead chooses otherwise, and then thought through anew", async () => {
    const account = await service.addAccount();
    const read = async () => {
      const answer = await request(service.app)
        .get("/api/patterns")
        .set(await service.signIn(account));
      return (answer.body as { grain: unknown }).grain;
    };
    const before = await read();
    const chosen = await request(service.app)
      .post("/api/patterns/grain")
      .set(await service.signIn(account))
      .send({ grain: "coarser" });
    const due = await service.inAccount(account, (tx) =>
      tx.selectFrom("due_times").select("job").where("job", "=", "find-patterns").execute(),
    );

    expect([before, chosen.status, await read()]).toEqual(["usual", 200, "coarser"]);
    expect(due).toHaveLength(1);
  });

  it("is one of three", async () => {
    const account = await service.addAccount();
    const refused = await request(service.app)
      .post("/api/patterns/grain")
      .set(await service.signIn(account))
      .send({ grain: "dust" });

    expect(refused.status).toBe(400);
  });
});

describe("the progress of a first reading", () => {
  it("is told while many tickets wait, and not for a few", async () => {
    const account = await service.addAccount();
    const read = async () => {
      const answer = await request(service.app)
        .get("/api/patterns")
        .set(await service.signIn(account));
      return (answer.body as { reading: unknown }).reading;
    };
    const wait = (from: number, count: number) =>
      service.inAccount(account, (tx) =>
        tx
          .insertInto("due_times")
          .values(
            Array.from({ length: count }, (_, at) => ({
              account_id: account,
              job: "place-tickets",
              subject: String(from + at),
              due_at: new Date("2100-01-01"),
            })),
          )
          .execute(),
      );
    await wait(1, 5);
    const few = await read();
    await wait(100, 300);

    expect(few).toBeNull();
    expect(await read()).toEqual({ done: 0, total: 305 });
  });
});
