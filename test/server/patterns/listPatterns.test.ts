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
            meaning: null,
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
