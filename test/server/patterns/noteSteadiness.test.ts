import request from "supertest";
import { noteSteadiness } from "../../../server/patterns/noteSteadiness";
import { storePattern } from "../../support/patterns/storePattern";
import { withService } from "../../support/server/withService";

const service = withService();
const AT = "2026-03-03T08:00:00Z";
let account = 0;

const note = (moves: Readonly<Record<number, number | null>>) =>
  service.inAccount(account, (tx) =>
    noteSteadiness(tx, {
      moved: Object.entries(moves).map(([ticketId, patternId]) => ({
        ticketId: Number(ticketId),
        patternId,
        confidence: 1,
      })),
    }),
  );

async function unsteady(): Promise<number | null> {
  const answer = await request(service.app)
    .get("/api/patterns")
    .set(await service.signIn(account, { role: "lead" }));
  return (answer.body as { unsteady: number | null }).unsteady;
}

beforeEach(async () => {
  account = await service.addAccount();
  for (const [patternId, ids] of [
    [5, [1, 2, 3, 4]],
    [6, [5, 6, 7, 8]],
    [7, [9, 10]],
  ] as const) {
    await storePattern(service, account, {
      patternId,
      label: `Trouble ${patternId}`,
      tickets: ids.map((id) => ({ id, requester: 1000 + id, at: AT })),
    });
  }
});

describe("how steady issues are", () => {
  it("is unknown before anything was looked at twice", async () => {
    expect(await unsteady()).toBeNull();
    await note({});
    expect(await unsteady()).toBe(0);
  });

  it("is the share of listed tickets that go elsewhere in a day; what was too small to be listed does not count", async () => {
    await note({ 1: 6, 2: 5, 9: 6 });
    expect(await unsteady()).toBe(1 / 8);
    await note({ 3: null });
    expect(await unsteady()).toBe(2 / 8);
  });

  it("is not counted while an account is read for the first time", async () => {
    await service.inAccount(account, (tx) =>
      tx
        .insertInto("due_times")
        .values(
          Array.from({ length: 201 }, (_, at) => ({
            account_id: account,
            job: "place-tickets",
            subject: String(1000 + at),
            due_at: new Date(0),
          })),
        )
        .execute(),
    );
    await note({ 1: 6 });
    expect(await unsteady()).toBeNull();
  });
});
