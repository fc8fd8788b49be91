import request from "supertest";
import { Settings } from "#contract/settings";
import { readPolicy } from "../../../server/tickets/readPolicy";
import { addDesk, handedOver, ids, review, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();

const settings = (ownership: object) =>
  Settings.parse({
    itGroups: [String(ids.it)],
    customerGroups: [String(ids.support)],
    supervisors: [],
    leads: [],
    tone: "plain",
    glossary: [],
    ownership,
  });

const save = async (account: number, ownership: object) =>
  request(service.app)
    .put("/api/settings")
    .set(await service.signIn(account))
    .send({ settings: settings(ownership), version: 1 });

const openFlags = (account: number) =>
  service.inAccount(account, async (tx) =>
    (
      await tx
        .selectFrom("flags")
        .select("rule_id")
        .where("cleared_at", "is", null)
        .orderBy("rule_id")
        .execute()
    ).map(({ rule_id }) => rule_id),
  );

beforeEach(() => service.setNow("2026-03-02T12:00:00Z"));

describe("how hand-overs are judged", () => {
  it("changes for every ticket when an admin saves other limits", async () => {
    const account = await addDesk(service);
    await take(service, account, handedOver);
    await review(service, account);
    expect(await openFlags(account)).toContain("C1-no-owner");

    const exceptions = [
      { groups: [String(ids.it)], brands: [], thresholds: { C1: { normal: 9 } } },
    ];
    const saved = await save(account, { exceptions, off: ["C4"] });
    await review(service, account);

    expect(saved.status).toBe(200);
    expect(await openFlags(account)).not.toContain("C1-no-owner");
    expect(await openFlags(account)).not.toContain("C4-no-next-update");
  });

  it("counts working time only, once there are hours", async () => {
    const account = await addDesk(service);
    await take(service, account, handedOver);
    const saved = await save(account, {
      calendar: { timeZone: "UTC", hours: { tue: [["09:00", "17:00"]] }, holidays: [] },
    });
    await review(service, account);

    expect(saved.status).toBe(200);
    expect(await openFlags(account)).toEqual([]);
  });

  it("keeps its defaults where the account saved settings before there were any", async () => {
    const account = await addDesk(service);

    const policy = await service.inAccount(account, (tx) => readPolicy(tx));

    expect(policy).toMatchObject({ thresholds: {}, exceptions: [], one_team: [], off: [] });
  });

  it.each([
    [
      "hours that end before they begin",
      { calendar: { timeZone: "UTC", hours: { mon: [["17:00", "09:00"]] } } },
    ],
    ["a zone that is none", { calendar: { timeZone: "Mars/Base", hours: {} } }],
    ["a team that is not there", { oneTeam: [["1", "2"]] }],
    ["a limit of nothing", { thresholds: { C1: { urgent: 0 } } }],
    ["a limit that there is not", { thresholds: { C99: { urgent: 1 } } }],
  ])("refuses %s", async (_what, ownership) => {
    const account = await addDesk(service);

    const answer = await request(service.app)
      .put("/api/settings")
      .set(await service.signIn(account))
      .send({ settings: { ...settings({}), ownership }, version: 1 });

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: "invalid_request" });
  });
});
