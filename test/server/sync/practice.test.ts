import { inAccount } from "../../../server/db/inAccount";
import { keepWebhook } from "../../../server/connection/keepWebhook";
import { reconcile } from "../../../server/sync/reconcile";
import { listAudits } from "../../../server/sync/listAudits";
import { ids } from "../../support/desk/smallCompany";
import { until } from "../../support/server/until";
import { connect, startPractice, type Practice } from "../../support/server/withPractice";

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
  for (let count = 1; count <= 30; count += 1) {
    const ticket = await createTicket(`Parcel ${count}`);
    if (count % 3 === 0) await comment(ticket, "We look into it.");
  }
  await connect(practice);
});
afterAll(() => practice.close());

const accountOf = () => 1;
const inOurs = <T>(run: Parameters<typeof inAccount<T>>[2]) =>
  inAccount(practice.service.service.db, accountOf(), run);
const call = () => ({
  accountId: accountOf(),
  now: new Date(),
  signal: AbortSignal.timeout(20_000),
});

async function createTicket(subject: string): Promise<number> {
  const answer = await practice.desk.admin
    .post("/api/v2/tickets.json")
    .send({ ticket: { subject, requester_id: ids.ana, comment: { body: "Where is it?" } } });
  return (answer.body as { ticket: { id: number } }).ticket.id;
}

async function comment(ticketId: number, body: string): Promise<void> {
  const answer = await practice.desk.maya
    .put(`/api/v2/tickets/${ticketId}.json`)
    .send({ ticket: { comment: { body, public: true } } });
  expect(answer.status).toBe(200);
}

const storedTexts = async (ticketId: number): Promise<string[]> => {
  const audits = (await inOurs((tx) => listAudits(tx, [ticketId]))).get(ticketId) ?? [];
  return audits.flatMap(({ events }) =>
    events.flatMap((event) => (typeof event["body"] === "string" ? event["body"] : [])),
  );
};

describe("an account that was connected", () => {
  it("has every ticket, audit, person, group and field of the help desk", async () => {
    const { store } = practice.desk.desk;
    const stored = await inOurs(async (tx) => ({
      tickets: (await tx.selectFrom("tickets").selectAll().execute()).length,
      audits: (await tx.selectFrom("audits").select("audit_id").execute()).length,
      people: (await tx.selectFrom("people").select("user_id").execute()).length,
      teams: (await tx.selectFrom("teams").select("group_id").execute()).length,
      fields: (await tx.selectFrom("ticket_fields").select("field_id").execute()).length,
    }));

    expect(stored).toEqual({
      tickets: store.tickets.size(),
      audits: store.audits.size(),
      people: store.users.size(),
      teams: store.groups.size(),
      fields: store.ticket_fields.size(),
    });
  });

  it("hears of a change by itself", async () => {
    const ticketId = await createTicket("A new one");
    await until(async () => (await storedTexts(ticketId)).length > 0);

    await comment(ticketId, "Your parcel left today.");
    await until(async () => (await storedTexts(ticketId)).includes("Your parcel left today."));

    expect(await storedTexts(ticketId)).toContain("Your parcel left today.");
  });

  it("has one webhook, however often it is looked after", async () => {
    const job = keepWebhook(practice.service.service);
    for (let count = 0; count < 5; count += 1) await job.run(call());

    expect(practice.desk.desk.store.webhooks.size()).toBe(1);
  });

  it("registers the webhook anew when somebody removed it", async () => {
    const { webhooks } = practice.desk.desk.store;
    const before = webhooks.all()[0]?.id ?? "";
    webhooks.remove(before);

    await keepWebhook(practice.service.service).run(call());

    expect(webhooks.size()).toBe(1);
    expect(webhooks.all()[0]?.id).not.toBe(before);
    const ticketId = await createTicket("Heard of again");
    await until(async () => (await storedTexts(ticketId)).length > 0);
  });

  it("takes both secrets while the old one may still be in use", async () => {
    const { webhooks } = practice.desk.desk.store;
    const webhook = webhooks.all()[0];
    if (webhook === undefined) throw new Error("no webhook");
    webhooks.put({ ...webhook, signing_secret: "a new secret" });
    await keepWebhook(practice.service.service).run(call());

    const ticketId = await createTicket("Signed anew");

    await until(async () => (await storedTexts(ticketId)).length > 0);
  });

  it("finds in the export what no event told", async () => {
    const { webhooks } = practice.desk.desk.store;
    const webhook = webhooks.all()[0];
    if (webhook === undefined) throw new Error("no webhook");
    webhooks.put({ ...webhook, status: "inactive" });
    const ticketId = await createTicket("Nobody told");
    await comment(ticketId, "A word in silence.");
    webhooks.put(webhook);

    await reconcile(practice.service.service).run(call());

    expect(await storedTexts(ticketId)).toContain("A word in silence.");
    const repaired = await inOurs((tx) =>
      tx.selectFrom("delivery_counts").select("count").where("what", "=", "repaired").execute(),
    );
    expect(repaired[0]?.count).toBeGreaterThan(0);
  });

  it("loses nothing that was acknowledged when the service stops", async () => {
    const ticketIds: number[] = [];
    for (let count = 0; count < 10; count += 1) ticketIds.push(await createTicket(`Late ${count}`));
    await practice.desk.deliveries.settle();

    await practice.restart();

    await until(async () => {
      const rows = await inOurs((tx) =>
        tx.selectFrom("tickets").select("ticket_id").where("ticket_id", "in", ticketIds).execute(),
      );
      return rows.length === ticketIds.length;
    });
  });

  it("marks a deleted ticket", async () => {
    const ticketId = await createTicket("To be deleted");
    await until(async () => (await storedTexts(ticketId)).length > 0);

    await practice.desk.admin.delete(`/api/v2/tickets/${ticketId}.json`);

    await until(async () => {
      const row = await inOurs((tx) =>
        tx
          .selectFrom("tickets")
          .select("deleted")
          .where("ticket_id", "=", ticketId)
          .executeTakeFirst(),
      );
      return row?.deleted === true;
    });
  });
});
