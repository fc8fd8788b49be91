import request from "supertest";
import type { Causes } from "#contract/causes";
import type { Fix, Improvements } from "#contract/fixes";
import { saveUsual } from "../../../server/patterns/causes/saveUsual";
import { storePattern, storePeople } from "../../support/patterns/storePattern";
import { withService } from "../../support/server/withService";

const service = withService();
let account = 0;

async function ask(method: "get" | "post", path: string, body?: object) {
  const signed = await service.signIn(account, { role: "lead" });
  const asked = request(service.app)[method](path).set(signed);
  return body === undefined ? asked : asked.send(body);
}

/** One ticket a day about the same, up to ten days before now; Ana's and Ben's come again after. */
const DAYS = Array.from({ length: 40 }, (_, at) => ({
  id: 500 + at,
  requester: 1100 + (at % 30),
  at: new Date(Date.parse("2026-01-12T09:00:00Z") + at * 86_400_000).toISOString(),
  status: at < 20 ? "solved" : "open",
  ...(at % 2 === 0 ? { organization: 31 } : {}),
  assignee: 21 + (at % 4),
}));

beforeEach(async () => {
  account = await service.addAccount();
  await storePeople(service, account, {
    1: "Ruth",
    21: "Ines",
    22: "Otto",
    1100: "Ana",
    1101: "Ben",
  });
  await storePattern(service, account, { patternId: 5, label: "Lost parcels", tickets: DAYS });
});

describe("a fix", () => {
  it("held when hardly anybody writes any more, and says who came back", async () => {
    const answer = await ask("post", "/api/patterns/5/fixes", {
      text: "The depot scans twice",
      fixedAt: "2026-02-20T12:00:00Z",
    });

    const [fix] = answer.body as Fix[];
    expect(fix).toMatchObject({
      text: "The depot scans twice",
      by: "Ruth",
      state: "held",
      seen: 0,
      cameBackCount: 0,
    });
    expect(fix?.expected).toBeGreaterThan(9);
  });

  it("leaks when they go on, with those first who had been told", async () => {
    const answer = await ask("post", "/api/patterns/5/fixes", {
      text: "A new box",
      fixedAt: "2026-02-10T12:00:00Z",
    });

    const [fix] = answer.body as Fix[];
    expect(fix).toMatchObject({ state: "leaking", cameBackCount: 10, newcomers: 0 });
    expect(fix?.cameBack[0]?.ticketId).toBe("530");
  });

  it("is taken out and put back", async () => {
    const [fix] = (
      await ask("post", "/api/patterns/5/fixes", { text: "x", fixedAt: "2026-02-20T12:00:00Z" })
    ).body as Fix[];

    const without = await ask("post", `/api/patterns/fixes/${fix?.id ?? ""}/state`, {
      isRemoved: true,
    });
    const again = await ask("post", `/api/patterns/fixes/${fix?.id ?? ""}/state`, {
      isRemoved: false,
    });

    expect([(without.body as Fix[]).length, (again.body as Fix[]).length]).toEqual([0, 1]);
  });

  it("is refused for a day that has not come", async () => {
    const ahead = { text: "x", fixedAt: "2026-12-20T12:00:00Z" };

    expect((await ask("post", "/api/patterns/5/fixes", ahead)).status).toBe(400);
  });
});

describe("an improvement", () => {
  const plan = { text: "Scan twice", ownerId: "21", dueOn: "2026-03-01" };
  const move = async (id: string, state: string) =>
    ask("post", `/api/patterns/5/improvements/${id}/state`, { state });

  it("goes from proposed to verified, done notes a fix, and the figures have the last word", async () => {
    const proposed = (await ask("post", "/api/patterns/5/improvements", plan)).body as Improvements;
    const id = proposed.improvements[0]?.id ?? "";

    expect(proposed.improvements[0]).toMatchObject({
      state: "proposed",
      owner: { name: "Ines" },
      dueOn: "2026-03-01",
      isLate: true,
    });
    expect(proposed.saved.low).toBeLessThan(proposed.saved.high);
    expect((await move(id, "done")).status).toBe(409);
    expect((await move(id, "accepted")).status).toBe(200);
    service.setNow("2026-02-21T12:00:00Z");
    expect((await move(id, "done")).status).toBe(200);
    expect((await move(id, "verified")).status).toBe(409);
    service.setNow("2026-03-04T10:00:00Z");
    const verified = (await move(id, "verified")).body as Improvements;
    expect(verified.improvements[0]?.steps.map(({ state }) => state)).toEqual([
      "proposed",
      "accepted",
      "done",
      "verified",
    ]);
    expect(((await ask("get", "/api/patterns/5/fixes")).body as Fix[])[0]?.text).toBe("Scan twice");
  });

  it("needs an owner and a day before it is accepted, and an owner who works here", async () => {
    const open = { ...plan, ownerId: null, dueOn: null };
    const { improvements } = (await ask("post", "/api/patterns/5/improvements", open))
      .body as Improvements;

    expect((await move(improvements[0]?.id ?? "", "accepted")).status).toBe(409);
    const stranger = { ...plan, ownerId: "1100" };
    expect((await ask("post", "/api/patterns/5/improvements", stranger)).status).toBe(400);
  });
});

describe("the causes of an issue", () => {
  it("name the company that is hit more than others, repeats, endings and who gave up", async () => {
    const others = Array.from({ length: 120 }, (_, at) => ({
      id: 2000 + at,
      requester: 3000 + at,
      at: "2026-01-20T09:00:00Z",
      assignee: 21 + (at % 4),
    }));
    await storePattern(service, account, { patternId: 6, label: "Other", tickets: others });
    await service.inAccount(account, async (tx) => {
      await tx
        .insertInto("organizations")
        .values({ account_id: account, organization_id: 31, name: "Bakery" })
        .execute();
      await tx
        .insertInto("pattern_models")
        .values({ account_id: account, epoch: 1, consolidated_at: service.now(), profile: [] })
        .execute();
      const says = (
        [ticket, audit, author]: readonly [number, number, number],
        at: string,
        events: object[],
      ) => ({
        account_id: account,
        ticket_id: ticket,
        audit_id: audit,
        author_id: author,
        created_at: new Date(at),
        events: JSON.stringify(events),
      });
      const solved = { type: "Change", field_name: "status", value: "solved" };
      await tx
        .insertInto("audits")
        .values([
          says([501, 1, 21], "2026-01-14T09:00:00Z", [solved]),
          says([502, 2, 1102], "2026-01-15T09:00:00Z", [
            { type: "Comment", public: true, body: "It works now, thanks!" },
            solved,
          ]),
          says([503, 3, 21], "2026-01-16T09:00:00Z", [solved]),
          says([503, 4, 1103], "2026-01-17T09:00:00Z", [
            { type: "SatisfactionRating", score: "bad" },
          ]),
        ])
        .execute();
      await saveUsual(tx);
    });

    const causes = (await ask("get", "/api/patterns/5/causes")).body as Causes;

    expect(causes.looked).toBe(40);
    expect(causes.segments[0]).toMatchObject({
      dimension: "organization",
      value: "Bakery",
      tickets: 20,
      of: 40,
    });
    expect(causes.segments[0]?.low).toBeGreaterThan(2);
    expect(causes.follows).toMatchObject({ kind: "process", handlers: 4 });
    expect(causes.endings).toEqual({ confirmed: 1, not: 1, unknown: 1 });
    expect(causes.quiet.length).toBeGreaterThan(0);
    expect(causes.repeats).toEqual([]);
  });
});
