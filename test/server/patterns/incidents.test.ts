import request from "supertest";
import type { BulkPreview, BulkRun } from "#contract/bulk";
import type { Incident } from "#contract/incidents";
import type { Pattern } from "#contract/patterns";
import { changeMany } from "../../../server/patterns/bulk/changeMany";
import { bulkDesk } from "../../support/patterns/bulkDesk";
import { storePattern, storePeople } from "../../support/patterns/storePattern";
import { work } from "../../support/patterns/thinkThrough";
import { withService } from "../../support/server/withService";

const service = withService();
const SENTENCE =
  "Our engineers missed visits on Tuesday. We call you by Thursday 12:00 for a new one.";
const IDS = Array.from({ length: 12 }, (_, at) => 101 + at);
let account = 0;

async function ask(method: "get" | "post" | "put", path: string, body?: object) {
  const signed = await service.signIn(account, { role: "lead" });
  const asked = request(service.app)[method](path).set(signed);
  return body === undefined ? asked : asked.send(body);
}

async function incident(): Promise<Incident> {
  return (await ask("get", "/api/patterns/5/incident")).body as Incident;
}

async function preview(kind: string): Promise<BulkPreview> {
  return (await ask("get", `/api/patterns/5/incident/preview?kind=${kind}`)).body as BulkPreview;
}

async function start(kind: string): Promise<request.Response> {
  const { key, count } = await preview(kind);
  return ask("post", "/api/patterns/5/incident/runs", { kind, key, count });
}

const runOf = (answer: request.Response) => answer.body as BulkRun;

beforeEach(async () => {
  account = await service.addAccount();
  await storePeople(service, account, { 1: "Ruth", 21: "Ines", 1101: "Ana", 1102: "Ben" });
  await service.inAccount(account, (tx) =>
    tx
      .insertInto("organizations")
      .values({ account_id: account, organization_id: 31, name: "Bakery" })
      .execute(),
  );
  await storePattern(service, account, {
    patternId: 5,
    label: "Missed visits",
    tickets: IDS.map((id, at) => ({
      id,
      requester: 1000 + id,
      at: `2026-03-03T${String(8 + at).padStart(2, "0")}:00:00Z`,
      ...(at < 3 ? { organization: 31 } : {}),
      ...(at === 11 ? { status: "closed" } : {}),
    })),
  });
});

describe("an incident", () => {
  it("counts customers and companies, hours without a word, and promises", async () => {
    await service.inAccount(account, async (tx) => {
      await tx
        .insertInto("audits")
        .values({
          account_id: account,
          ticket_id: 101,
          audit_id: 1,
          author_id: 21,
          created_at: new Date("2026-03-04T08:00:00Z"),
          events: JSON.stringify([{ type: "Comment", public: true, body: "We look into it." }]),
        })
        .execute();
      const promise = { state: "open", dueAt: "2026-03-04T09:00:00Z" };
      await tx
        .insertInto("ownerships")
        .values({
          account_id: account,
          ticket_id: 102,
          state: "nobody" as never,
          promises: JSON.stringify([promise]) as never,
          reviewed_at: new Date("2026-03-04T09:30:00Z"),
        })
        .execute();
    });

    const opened = await ask("post", "/api/patterns/5/incident", {});

    expect(opened.body).toMatchObject({
      customers: 12,
      organizations: 1,
      told: 1,
      untold: 11,
      promisesBroken: 1,
      longestSilenceHours: 25,
      sentence: null,
      closedAt: null,
    });
    const people = (await incident()).people;
    expect(people[0]).toMatchObject({ name: "Ben", toldAt: null, isPromiseBroken: true });
    expect(people.at(-1)).toMatchObject({ name: "Ana", silentHours: 2, organization: "Bakery" });
  });

  it("is nothing before somebody says that it is one", async () => {
    expect((await ask("get", "/api/patterns/5/incident")).body).toBeNull();
    expect((await ask("put", "/api/patterns/5/incident/sentence", { text: SENTENCE })).status).toBe(
      409,
    );
    expect((await ask("get", "/api/patterns/5/incident/preview?kind=link")).status).toBe(409);
  });

  it("has one sentence, which customers can read", async () => {
    await ask("post", "/api/patterns/5/incident", {});
    const raw = "L2 will investigate the service degradation under INC-4711.";

    const refused = await ask("put", "/api/patterns/5/incident/sentence", { text: raw });
    const agreed = await ask("put", "/api/patterns/5/incident/sentence", { text: SENTENCE });

    expect(refused.status).toBe(409);
    expect((agreed.body as Incident).sentence).toMatchObject({ text: SENTENCE, by: "Ruth" });
    const checked = await ask("post", "/api/patterns/5/incident/check", { text: raw });
    expect((checked.body as { warnings: unknown[] }).warnings.length).toBeGreaterThan(0);
  });

  it("is closed and opened again without losing its sentence", async () => {
    await ask("post", "/api/patterns/5/incident", {});
    await ask("put", "/api/patterns/5/incident/sentence", { text: SENTENCE });

    const closed = await ask("post", "/api/patterns/5/incident/state", { isClosed: true });
    const again = await ask("post", "/api/patterns/5/incident", {});

    expect((closed.body as Incident).closedAt).not.toBeNull();
    expect(again.body).toMatchObject({ closedAt: null, sentence: { text: SENTENCE } });
  });
});

describe("tickets of an incident", () => {
  beforeEach(async () => {
    await ask("post", "/api/patterns/5/incident", {});
    await ask("put", "/api/patterns/5/incident/sentence", { text: SENTENCE });
  });

  it("are linked to a new problem after a preview, each with its result, and unlinked again", async () => {
    const desk = bulkDesk(IDS, { refused: [103] });
    service.setHelpDesk(account, desk.helpDesk);
    expect((await preview("link")).left.closed).toBe(1);

    const run = runOf(await start("link"));
    await work(service, changeMany(service), account);

    const { problem, linked } = await incident();
    expect(desk.tickets.get(Number(problem?.ticketId))?.type).toBe("problem");
    expect(linked).toBe(10);
    const followed = await ask("get", `/api/patterns/runs/${run.id}`);
    expect(followed.body).toMatchObject({ run: { total: 11, done: 10, failed: 1 } });
    expect((followed.body as { items: unknown[] }).items[0]).toMatchObject({
      ticketId: "103",
      state: "failed",
      problem: "RecordInvalid",
    });

    await start("unlink");
    await work(service, changeMany(service), account);
    expect((await incident()).linked).toBe(0);
    expect(desk.tickets.get(101)).toMatchObject({ type: "question", problemId: null });
    expect(desk.tickets.get(102)).toMatchObject({ type: "task", problemId: null });
  });

  it("that failed are tried again, and only these", async () => {
    const refused = [103, 104];
    const desk = bulkDesk(IDS, { refused });
    service.setHelpDesk(account, desk.helpDesk);
    const run = runOf(await start("link"));
    await work(service, changeMany(service), account);
    refused.length = 0;

    await ask("post", `/api/patterns/runs/${run.id}/retry`);
    await work(service, changeMany(service), account);

    expect(desk.sizes()).toEqual([11, 2]);
    const followed = await ask("get", `/api/patterns/runs/${run.id}`);
    expect(followed.body).toMatchObject({ run: { done: 11, failed: 0 } });
  });

  it("are not changed when something else would be done than was seen", async () => {
    service.setHelpDesk(account, bulkDesk(IDS).helpDesk);
    const { key, count } = await preview("tell-untold");
    await ask("put", "/api/patterns/5/incident/sentence", { text: `${SENTENCE} Sorry.` });

    const stale = await ask("post", "/api/patterns/5/incident/runs", {
      kind: "tell-untold",
      key,
      count,
    });
    const wrong = await ask("post", "/api/patterns/5/incident/runs", {
      kind: "tell-untold",
      key: (await preview("tell-untold")).key,
      count: count + 1,
    });

    expect([stale.status, wrong.status]).toEqual([409, 409]);
  });

  it("that are told count as told at once, and nobody is told the same twice", async () => {
    const desk = bulkDesk(IDS);
    service.setHelpDesk(account, desk.helpDesk);
    expect((await preview("tell-untold")).count).toBe(11);

    await start("tell-untold");
    expect(await preview("tell-all")).toMatchObject({ count: 0, left: { got: 11, closed: 1 } });
    await work(service, changeMany(service), account);

    expect((await incident()).told).toBe(11);
    const { patterns } = (await ask("get", "/api/patterns")).body as { patterns: Pattern[] };
    expect(patterns[0]).toMatchObject({ told: 11, untold: 1 });
    expect(IDS.slice(0, 11).map((id) => desk.told(id, SENTENCE))).toEqual(Array(11).fill(1));
  });

  it("are told in portions of a hundred", async () => {
    const many = Array.from({ length: 230 }, (_, at) => 2001 + at);
    await storePattern(service, account, {
      patternId: 6,
      label: "Slow pages",
      tickets: many.map((id) => ({ id, requester: 1000 + id, at: "2026-03-04T08:00:00Z" })),
    });
    const desk = bulkDesk(many);
    service.setHelpDesk(account, desk.helpDesk);
    await ask("post", "/api/patterns/6/incident", {});
    await ask("put", "/api/patterns/6/incident/sentence", { text: SENTENCE });
    const { key, count } = (await ask("get", "/api/patterns/6/incident/preview?kind=tell-all"))
      .body as BulkPreview;

    await ask("post", "/api/patterns/6/incident/runs", { kind: "tell-all", key, count });
    await work(service, changeMany(service), account);

    expect(desk.sizes()).toEqual([100, 100, 30]);
    expect(many.every((id) => desk.told(id, SENTENCE) === 1)).toBe(true);
  });

  it("whose job is lost are looked at one by one, and not told again", async () => {
    const desk = bulkDesk(IDS, { forgetsJobs: true });
    service.setHelpDesk(account, desk.helpDesk);

    const run = runOf(await start("tell-untold"));
    await work(service, changeMany(service), account);

    expect(IDS.slice(0, 11).map((id) => desk.told(id, SENTENCE))).toEqual(Array(11).fill(1));
    const { body } = await ask("get", `/api/patterns/runs/${run.id}`);
    expect((body as { run: BulkRun }).run).toMatchObject({ done: 11, failed: 0 });
  });
});

describe("telling everybody", () => {
  it("reaches each customer exactly once, wherever the process is killed", async () => {
    const small = IDS.slice(0, 4);
    const whole = await tellWith({ ids: small });
    expect(whole.told).toEqual([1, 1, 1, 1]);

    for (let call = 0; call < whole.calls; call += 1) {
      for (const before of [true, false]) {
        const { told, finished } = await tellWith({ ids: small, diesAt: { call, before } });

        expect([call, before, told, finished]).toEqual([call, before, [1, 1, 1, 1], true]);
      }
    }
  }, 120_000);
});

async function tellWith({
  ids,
  diesAt,
}: {
  ids: readonly number[];
  diesAt?: { call: number; before: boolean };
}) {
  account = await service.addAccount();
  await storePeople(service, account, { 1: "Ruth" });
  await storePattern(service, account, {
    patternId: 5,
    label: "Missed visits",
    tickets: ids.map((id) => ({ id, requester: 1000 + id, at: "2026-03-04T08:00:00Z" })),
  });
  const desk = bulkDesk(ids);
  service.setHelpDesk(account, desk.helpDesk);
  await ask("post", "/api/patterns/5/incident", {});
  await ask("put", "/api/patterns/5/incident/sentence", { text: SENTENCE });
  const started = await start("tell-all");
  expect(started.status).toBe(200);
  const run = runOf(started);
  const calls = desk.calls();
  if (diesAt !== undefined) {
    desk.options.diesAt = { ...diesAt, call: calls + diesAt.call };
    await runUntilDead(desk, desk.options.diesAt.call);
  }
  await work(service, changeMany(service), account);
  const { body } = await ask("get", `/api/patterns/runs/${run.id}`);
  return {
    calls: desk.calls() - calls,
    told: ids.map((id) => desk.told(id, SENTENCE)),
    finished: (body as { run: BulkRun }).run.finishedAt !== null,
  };
}

/** Works until the call at which the process dies; what it would have done after never happens. */
async function runUntilDead(desk: ReturnType<typeof bulkDesk>, dyingCall: number): Promise<void> {
  const job = changeMany(service);
  const died = async (): Promise<void> => {
    while (desk.calls() <= dyingCall) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const steps = async (): Promise<void> => {
    for (;;) {
      const call = {
        accountId: account,
        now: service.deskNow(),
        signal: AbortSignal.timeout(30_000),
      };
      await job.run(call).catch(() => undefined);
    }
  };
  await Promise.race([died(), steps()]);
}
