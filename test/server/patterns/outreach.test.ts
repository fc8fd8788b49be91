import request from "supertest";
import type { BulkRun } from "#contract/bulk";
import type { Outreach } from "#contract/outreach";
import { changeMany } from "../../../server/patterns/bulk/changeMany";
import { subjectOf } from "../../../server/patterns/bulk/subjectOf";
import { patternJobs } from "../../../server/patterns/jobs";
import { bulkDesk } from "../../support/patterns/bulkDesk";
import { storePattern, storePeople } from "../../support/patterns/storePattern";
import { work } from "../../support/patterns/thinkThrough";
import { withService } from "../../support/server/withService";

const service = withService();
const SENTENCE = "Our engineers missed visits on Tuesday. We call you by Thursday 12:00.";
const PATH = "/api/patterns/5/incident/outreach";
/** Ana and Ben of the bakery wrote; Cora, Dan and Eve of it did not; Finn is of the mill. */
const PEOPLE = { 1: "Ruth", 201: "Ana", 202: "Ben", 203: "Cora", 204: "Dan", 205: "Eve" };
const SILENT = [203, 204, 205];
let account = 0;

async function ask(method: "get" | "post" | "put", path: string, body?: object) {
  const signed = await service.signIn(account, { role: "lead" });
  const asked = request(service.app)[method](path).set(signed);
  return body === undefined ? asked : asked.send(body);
}

const outreach = async (query: string) => (await ask("get", `${PATH}${query}`)).body as Outreach;

async function start(segment: object): Promise<request.Response> {
  const query = new URLSearchParams(segment as Record<string, string>).toString();
  const { plan } = await outreach(`?${query}`);
  return ask("post", PATH, { ...segment, key: plan?.key, count: plan?.count });
}

beforeEach(async () => {
  account = await service.addAccount();
  await storePeople(service, account, { ...PEOPLE, 301: "Finn" });
  await service.inAccount(account, async (tx) => {
    for (const [organization_id, name] of [
      [31, "Bakery"],
      [32, "Mill"],
    ] as const) {
      await tx
        .insertInto("organizations")
        .values({ account_id: account, organization_id, name })
        .execute();
    }
    const move = (from: number, to: number, organization_id: number) =>
      tx
        .updateTable("people")
        .set({ organization_id })
        .where("user_id", ">=", from)
        .where("user_id", "<=", to)
        .execute();
    await move(201, 205, 31);
    await move(301, 301, 32);
  });
  await storePattern(service, account, {
    patternId: 5,
    label: "Missed visits",
    tickets: [201, 202].map((requester) => ({
      id: requester - 100,
      requester,
      at: "2026-03-03T08:00:00Z",
      organization: 31,
    })),
  });
  await ask("post", "/api/patterns/5/incident", {});
  await ask("put", "/api/patterns/5/incident/sentence", { text: SENTENCE });
});

describe("customers who have not written", () => {
  it("are those of a company that is hit, without those who wrote", async () => {
    const { organizations, plan } = await outreach("");
    expect(organizations).toEqual([{ id: "31", name: "Bakery", customers: 2 }]);
    expect(plan).toBeNull();

    const chosen = await outreach("?organizationId=31");
    expect(chosen.plan).toMatchObject({ count: 3, words: SENTENCE, left: { wrote: 2, got: 0 } });
    expect(chosen.plan?.people.map(({ name }) => name)).toEqual(["Cora", "Dan", "Eve"]);
  });

  it("are those who wrote about a product that is hit, whatever they wrote", async () => {
    await service.inAccount(account, async (tx) => {
      await tx
        .insertInto("ticket_fields")
        .values({ account_id: account, field_id: 7, type: "tagger", title: "Product" })
        .execute();
      await tx
        .updateTable("tickets")
        .set({ custom_fields: JSON.stringify([{ id: 7, value: "router" }]) })
        .where("ticket_id", "=", 101)
        .execute();
      await tx
        .insertInto("tickets")
        .values({
          account_id: account,
          ticket_id: 90,
          subject: "A cable",
          description: "Which cable does it need?",
          status: "closed",
          requester_id: 301,
          custom_fields: JSON.stringify([{ id: 7, value: "router" }]),
          created_at: new Date(),
          updated_at: new Date(),
        })
        .execute();
    });

    const { products } = await outreach("");
    expect(products).toEqual([{ id: "7:router", name: "Product: router", customers: 1 }]);
    const { plan } = await outreach("?product=7%3Arouter");
    expect(plan?.people.map(({ name }) => name)).toEqual(["Finn"]);
  });

  it("are told once, each in a ticket of their own, and belong to no issue by that", async () => {
    const desk = bulkDesk([101, 102]);
    service.setHelpDesk(account, desk.helpDesk);

    const started = await start({ organizationId: "31" });
    expect(started.body).toMatchObject({ kind: "reach", total: 3 });
    expect((await outreach("?organizationId=31")).plan).toMatchObject({ count: 0 });
    await work(service, changeMany(service), account);

    const made = [...desk.tickets.values()].filter(({ id }) => id >= 9000);
    expect(made.map(({ requesterId }) => requesterId).sort()).toEqual(SILENT);
    expect(made.map(({ id }) => desk.told(id, SENTENCE))).toEqual([1, 1, 1]);
    expect(made[0]?.subject).toBe("Our engineers missed visits on Tuesday");
    const run = await ask("get", `/api/patterns/runs/${(started.body as BulkRun).id}`);
    expect(run.body).toMatchObject({ run: { done: 3, failed: 0 } });

    await service.inAccount(account, (tx) =>
      tx
        .insertInto("due_times")
        .values(
          made.map(({ id }) => ({
            account_id: account,
            job: "place-tickets",
            subject: String(id),
            due_at: new Date(0),
          })),
        )
        .execute(),
    );
    const [place] = patternJobs(service);
    await work(service, place, account);
    const placed = await service.inAccount(account, (tx) =>
      tx
        .selectFrom("pattern_tickets")
        .select("pattern_id")
        .where("ticket_id", ">=", 9000)
        .execute(),
    );
    expect(placed).toEqual(SILENT.map(() => ({ pattern_id: null })));
  }, 60_000);

  it("are not told when it is somebody else than was seen, or nobody chose", async () => {
    const { plan } = await outreach("?organizationId=31");
    await ask("put", "/api/patterns/5/incident/sentence", { text: `${SENTENCE} Sorry.` });
    const segment = { key: plan?.key, count: plan?.count };

    const stale = await ask("post", PATH, { ...segment, organizationId: "31" });
    const nobody = await ask("post", PATH, segment);
    const odd = await ask("get", `${PATH}?product=7%3A`);

    expect([stale.status, nobody.status, odd.status]).toEqual([409, 409, 400]);
  });

  it("are reached exactly once, wherever the process is killed", async () => {
    for (const call of [0, 1, 2]) {
      for (const before of [true, false]) {
        const desk = bulkDesk([], { diesAt: { call, before } });
        service.setHelpDesk(account, desk.helpDesk);
        const words = `${SENTENCE} (${call} ${String(before)})`;
        await ask("put", "/api/patterns/5/incident/sentence", { text: words });
        await start({ organizationId: "31" });
        const job = changeMany(service);
        const died = async (): Promise<void> => {
          while (desk.calls() <= call) await new Promise((resolve) => setTimeout(resolve, 5));
        };
        const now = service.deskNow();
        const signal = AbortSignal.timeout(30_000);
        await Promise.race([
          died(),
          job.run({ accountId: account, now, signal }).catch(() => undefined),
        ]);
        await work(service, changeMany(service), account);

        const told = [...desk.tickets.keys()].map((id) => desk.told(id, words));
        expect([call, before, told]).toEqual([call, before, [1, 1, 1]]);
      }
    }
  }, 60_000);
});

describe("the subject of a message that we begin", () => {
  it("is its first sentence, cut between words when it is long", () => {
    expect(subjectOf("It works again!\n\nSorry for the trouble.")).toBe("It works again");
    expect(subjectOf("Version 2.4 is out. Please install it.")).toBe("Version 2.4 is out");
    const long = subjectOf(`We could not come ${"because our planning failed ".repeat(5)}. Sorry.`);
    expect(long).toMatch(/^We could not come because .*\w…$/);
    expect(long.length).toBeLessThanOrEqual(78);
  });
});
