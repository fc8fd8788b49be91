import request from "supertest";
import type { Curation } from "#contract/curation";
import type { Pattern } from "#contract/patterns";
import { storeIssue } from "../../support/patterns/storeIssue";
import { storeTroubles } from "../../support/patterns/storeTroubles";
import { forgetGrouping, thinkThrough } from "../../support/patterns/thinkThrough";
import { withService } from "../../support/server/withService";

const service = withService();
let account = 0;

async function listed(): Promise<Pattern[]> {
  const answer = await request(service.app)
    .get("/api/patterns")
    .set(await service.signIn(account));
  return (answer.body as { patterns: Pattern[] }).patterns;
}

async function decide(patternId: string, decision: object): Promise<request.Response> {
  return request(service.app)
    .post(`/api/patterns/${patternId}/decisions`)
    .set(await service.signIn(account, { role: "lead" }))
    .send(decision);
}

async function undo(decisionId: unknown): Promise<request.Response> {
  return request(service.app)
    .delete(`/api/patterns/decisions/${String(decisionId)}`)
    .set(await service.signIn(account, { role: "lead" }));
}

async function issueOf(ticketId: number): Promise<string | null> {
  return service.inAccount(account, async (tx) => {
    const row = await tx
      .selectFrom("pattern_tickets")
      .select("pattern_id")
      .where("ticket_id", "=", ticketId)
      .executeTakeFirst();
    return row?.pattern_id == null ? null : String(row.pattern_id);
  });
}

const issuesOf = (ticketIds: readonly number[]) => Promise.all(ticketIds.map(issueOf));

/** The tickets of the story: visits from 100, serial numbers from 200, invoices from 300. */
const VISITS = Array.from({ length: 15 }, (_, at) => 100 + at);
const SERIALS = Array.from({ length: 12 }, (_, at) => 200 + at);

beforeEach(async () => {
  account = await service.addAccount();
  await service.inAccount(account, (tx) =>
    storeTroubles(tx, { account, serialsFrom: "2026-03-01T08:00:00Z", mira: 1 }),
  );
  await thinkThrough(service, account);
}, 120_000);

describe("what people decide about issues", () => {
  it("keeps a given name and a pin when all is grouped anew from nothing", async () => {
    const serials = (await issueOf(200)) ?? "";
    await decide(serials, { action: "rename", label: "Wrong serials in the March boxes" });
    await decide(serials, { action: "pin" });

    await forgetGrouping(service, account);
    await thinkThrough(service, account);

    const [first] = await listed();
    expect(first).toMatchObject({
      id: serials,
      label: "Wrong serials in the March boxes",
      pinned: true,
    });
    expect(first?.tickets).toBeGreaterThanOrEqual(11);
  }, 120_000);

  it("keeps a merge, answers under both ids, and takes in new tickets of either kind", async () => {
    const visits = (await issueOf(100)) ?? "";
    const serials = (await issueOf(200)) ?? "";
    const merged = await decide(visits, { action: "merge", into: serials });

    expect(merged.body).toMatchObject({ patternId: serials });
    await thinkThrough(service, account);
    await forgetGrouping(service, account);
    await service.inAccount(account, (tx) =>
      storeIssue(tx, {
        firstId: 150,
        texts: ["I waited at home, but the engineer did not come for the planned visit."],
        from: "2026-03-04T09:00:00Z",
      }),
    );
    await thinkThrough(service, account);

    const together = await issuesOf([...VISITS, ...SERIALS]);
    expect(new Set(together.filter((id) => id !== null))).toEqual(new Set([serials]));
    expect(await issueOf(150)).toBe(serials);
    const answer = await request(service.app)
      .get(`/api/patterns/${visits}`)
      .set(await service.signIn(account));
    expect((answer.body as { pattern: Pattern }).pattern.id).toBe(serials);
  }, 120_000);

  it("takes a merge back, also after grouping ran, and then keeps the two apart", async () => {
    const before = await issuesOf([...VISITS, ...SERIALS]);
    const merged = await decide(before[0] ?? "", { action: "merge", into: before[15] });
    await thinkThrough(service, account);

    const undone = await undo((merged.body as { decisionId: string }).decisionId);

    expect(undone.status).toBe(200);
    expect(await issuesOf([...VISITS, ...SERIALS])).toEqual(before);
    await forgetGrouping(service, account);
    await thinkThrough(service, account);
    expect(await issuesOf([...VISITS, ...SERIALS])).toEqual(before);
  }, 120_000);

  it("keeps a split under an id of its own and its name", async () => {
    const visits = (await issueOf(100)) ?? "";
    const moved = VISITS.slice(0, 4);
    const split = await decide(visits, {
      action: "split",
      ticketIds: moved.map(String),
      label: "Visits in the north",
    });
    const { patternId } = split.body as { patternId: string };

    await forgetGrouping(service, account);
    await thinkThrough(service, account);

    expect(new Set(await issuesOf(moved))).toEqual(new Set([patternId]));
    expect(await issueOf(110)).toBe(visits);
    expect((await listed()).find(({ id }) => id === patternId)?.label).toBe("Visits in the north");
  }, 120_000);

  it("keeps tickets out of an issue that they have nothing to do with", async () => {
    const visits = (await issueOf(100)) ?? "";
    const out = await decide(visits, { action: "not-related", ticketIds: ["100", "101"] });

    await forgetGrouping(service, account);
    await thinkThrough(service, account);

    expect(await issuesOf([100, 101])).not.toContain(visits);
    expect(await issueOf(102)).toBe(visits);
    await undo((out.body as { decisionId: string }).decisionId);
    expect(await issuesOf([100, 101])).toEqual([visits, visits]);
  }, 120_000);

  it("is kept as history with names, and a name goes back to the one before", async () => {
    const visits = (await issueOf(100)) ?? "";
    await decide(visits, { action: "rename", label: "First" });
    const second = await decide(visits, { action: "rename", label: "Second" });
    await undo((second.body as { decisionId: string }).decisionId);

    const answer = await request(service.app)
      .get(`/api/patterns/${visits}/decisions`)
      .set(await service.signIn(account));

    expect(
      (answer.body as Curation[]).map(({ label, by, undoneBy }) => [label, by, undoneBy]),
    ).toEqual([
      ["Second", "Mira", "Mira"],
      ["First", "Mira", null],
    ]);
    expect((await listed()).find(({ id }) => id === visits)?.label).toBe("First");
    expect((await undo((second.body as { decisionId: string }).decisionId)).status).toBe(409);
  }, 120_000);

  it("refuses what makes no sense, in words", async () => {
    const visits = (await issueOf(100)) ?? "";

    expect((await decide(visits, { action: "merge" })).status).toBe(400);
    expect((await decide(visits, { action: "merge", into: visits })).status).toBe(400);
    expect((await decide(visits, { action: "split", ticketIds: [] })).status).toBe(400);
    expect((await decide(visits, { action: "split", ticketIds: ["200"] })).status).toBe(409);
    expect((await decide("999999", { action: "pin" })).status).toBe(404);
    expect((await undo("999999")).status).toBe(404);
  }, 120_000);
});
