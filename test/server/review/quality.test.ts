import { sql } from "kysely";
import request from "supertest";
import { inAccount } from "../../../server/db/inAccount";
import { addDesk, aTicket, handedOver, ids, review, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();

type Who = { authorization: string };
type Queue = {
  disputed: number;
  items: { flagId: string; flag: { ruleId: string; since: string } }[];
};

async function flaggedAccount() {
  service.setNow("2026-03-02T12:00:00Z");
  const account = await addDesk(service);
  await take(service, account, handedOver);
  await review(service, account);
  const lead = await service.signIn(account, { role: "lead", userId: ids.lena });
  const agent = await service.signIn(account, { role: "agent", userId: ids.ines });
  return { account, lead, agent };
}

const queue = async (lead: Who, query = "") =>
  (await request(service.app).get(`/api/review${query}`).set(lead)).body as Queue;
const send = (who: Who, method: "put" | "post" | "delete", path: string, body: object) =>
  request(service.app)[method](path).set(who).send(body);

describe("many flags at once", () => {
  it("are decided and taken back, each with its own outcome", async () => {
    const { lead } = await flaggedAccount();
    const flagId = (await queue(lead)).items[0]?.flagId ?? "";

    const decided = await send(lead, "post", "/api/review/decisions", {
      flagIds: [flagId, "1.C1.0"],
      verdict: "not-a-problem",
      reason: "Planned.",
    });
    const after = await queue(lead);
    const undone = await send(lead, "post", "/api/review/decisions/undo", { flagIds: [flagId] });

    expect(decided.body).toEqual([
      { flagId, problem: null },
      { flagId: "1.C1.0", problem: "This flag is gone: the ticket was judged anew." },
    ]);
    expect(after.items).toEqual([]);
    expect(undone.body).toEqual([{ flagId, problem: null }]);
    expect((await queue(lead)).items[0]?.flagId).toBe(flagId);
  });

  it("are not decided at all without a reason", async () => {
    const { lead } = await flaggedAccount();
    const flagId = (await queue(lead)).items[0]?.flagId ?? "";

    const answer = await send(lead, "post", "/api/review/decisions", {
      flagIds: [flagId],
      verdict: "not-a-problem",
      reason: " ",
    });

    expect(answer.status).toBe(400);
    expect((await queue(lead)).items).toHaveLength(1);
  });

  it("go back to what was decided before", async () => {
    const { lead } = await flaggedAccount();
    const flagId = (await queue(lead)).items[0]?.flagId ?? "";
    const path = `/api/review/${flagId}/decision`;
    await send(lead, "put", path, { verdict: "confirmed", reason: "First." });
    await send(lead, "put", path, { verdict: "not-a-problem", reason: "Second." });

    const once = await send(lead, "delete", path, {});
    const twice = await send(lead, "delete", path, {});

    expect(once.body).toMatchObject({ decision: { verdict: "confirmed", reason: "First." } });
    expect(twice.body).toMatchObject({ decision: null });
  });
});

describe("saved views", () => {
  it("are the reader's own, unless they are shared", async () => {
    const { account, lead } = await flaggedAccount();
    const other = await service.signIn(account, { role: "lead", userId: ids.otto });
    const save = (id: string, name: string, isShared: boolean) =>
      send(lead, "put", `/api/review/views/${id}`, { name, filters: { level: "red" }, isShared });
    await save("view-of-mine", "Mine", false);
    await save("view-of-ours", "Ours", true);

    const mine = await request(service.app).get("/api/review/views").set(lead);
    const theirs = await request(service.app).get("/api/review/views").set(other);
    const stolen = await send(other, "put", "/api/review/views/view-of-ours", {
      name: "Taken",
      filters: {},
      isShared: true,
    });
    await send(other, "delete", "/api/review/views/view-of-ours", {});
    const left = await send(lead, "delete", "/api/review/views/view-of-mine", {});

    expect(mine.body).toMatchObject([
      { name: "Mine", isMine: true, filters: { level: "red" } },
      { name: "Ours", isMine: true },
    ]);
    expect(theirs.body).toMatchObject([{ name: "Ours", isMine: false }]);
    expect(stolen.status).toBe(409);
    expect(left.body).toMatchObject([{ name: "Ours" }]);
  });
});

describe("a dispute", () => {
  it("shows to the lead, is answered by a decision, and shows the answer to the agent", async () => {
    const { lead, agent } = await flaggedAccount();
    const { flagId, flag } = (await queue(lead)).items[0] ?? { flagId: "", flag: null };
    const path = `/api/tickets/${ids.ticket}/flags/${flag?.ruleId ?? ""}/dispute`;

    const given = await send(agent, "put", path, { since: flag?.since, reason: "I called her." });
    const disputed = await queue(lead, "?show=disputed");
    await send(lead, "put", `/api/review/${flagId}/decision`, {
      verdict: "not-a-problem",
      reason: "True.",
    });
    const words = await request(service.app)
      .get(`/api/tickets/${ids.ticket}/flags/words`)
      .set(agent);

    expect(given.body).toMatchObject([{ dispute: { reason: "I called her.", by: "Ines Weber" } }]);
    expect(disputed).toMatchObject({
      disputed: 1,
      items: [{ flagId, dispute: { reason: "I called her." } }],
    });
    expect((await queue(lead, "?show=disputed")).items).toEqual([]);
    expect(words.body).toMatchObject([
      { decision: { verdict: "not-a-problem", reason: "True.", by: "Lena Vogt" } },
    ]);
  });

  it("is taken back by who raised it, and by nobody else", async () => {
    const { account, lead, agent } = await flaggedAccount();
    const { flag } = (await queue(lead)).items[0] ?? { flag: null };
    const path = `/api/tickets/${ids.ticket}/flags/${flag?.ruleId ?? ""}/dispute`;
    const since = { since: flag?.since };
    await send(agent, "put", path, { ...since, reason: "No." });
    const otto = await service.signIn(account, { role: "agent", userId: ids.otto });

    const byOther = await request(service.app).delete(path).query(since).set(otto);
    const byOwn = await request(service.app).delete(path).query(since).set(agent);

    expect(byOther.body).toHaveLength(1);
    expect(byOwn.body).toEqual([]);
  });
});

describe("the quality of rules", () => {
  it("is said with its range once there are enough decisions", async () => {
    const { account, lead } = await flaggedAccount();
    await inAccount(service.db, account, async (tx) => {
      const flags = Array.from({ length: 24 }, (_, at) => ({
        account_id: account,
        flag_id: `made.${at}`,
        ticket_id: ids.ticket,
        rule_id: "C6-long-silence",
        level: "amber" as const,
        since: new Date("2026-03-01T08:00:00Z"),
        evidence: "[]",
        text: "Silence.",
        action: "Write.",
      }));
      await tx.insertInto("flags").values(flags).execute();
      const decisions = flags.map(({ flag_id }, at) => ({
        account_id: account,
        flag_id,
        verdict: at < 18 ? ("confirmed" as const) : ("not-a-problem" as const),
        reason: "",
        decided_by: ids.lena,
        decided_at: new Date("2026-03-02T08:00:00Z"),
      }));
      await tx.insertInto("decisions").values(decisions).execute();
    });

    const { body } = await request(service.app).get("/api/review/precision").set(lead);

    expect(body).toMatchObject({
      leastDecisions: 20,
      rules: [
        {
          ruleId: "C6-long-silence",
          confirmed: 18,
          dismissed: 6,
          precision: { share: 0.75 },
          suggestion: null,
        },
      ],
    });
  });

  it("suggests longer limits by those that counted where each ticket was", async () => {
    const { account } = await flaggedAccount();
    await take(service, account, [], aTicket({ groupId: ids.support, generatedAt: 1_772_500_000 }));
    service.setNow("2026-03-06T12:00:00Z");
    await inAccount(service.db, account, async (tx) => {
      const waits = { C6: { normal: 40 } };
      const ownership = { exceptions: [{ groups: [String(ids.it)], thresholds: waits }] };
      await sql`
        update settings set settings = settings || ${JSON.stringify({ ownership })}::jsonb
      `.execute(tx);
      const since = new Date("2026-03-02T10:30:00Z");
      const flags = Array.from({ length: 60 }, (_, at) => ({
        account_id: account,
        flag_id: `made.${at}`,
        ticket_id: ids.ticket,
        rule_id: "C6-long-silence",
        level: "amber" as const,
        since,
        evidence: "[]",
        text: "Silence.",
        action: "Write.",
      }));
      await tx.insertInto("flags").values(flags).execute();
      const decisions = flags.map(({ flag_id }, at) => ({
        account_id: account,
        flag_id,
        verdict: at < 30 ? ("confirmed" as const) : ("not-a-problem" as const),
        reason: "",
        decided_by: ids.lena,
        decided_at: new Date(since.getTime() + (at < 30 ? 60 : 10) * 3_600_000),
      }));
      await tx.insertInto("decisions").values(decisions).execute();
    });

    const lead = await service.signIn(account, { role: "lead", userId: ids.lena });
    const { body } = await request(service.app).get("/api/review/precision").set(lead);

    expect(body).toMatchObject({
      rules: [
        {
          ruleId: "C6-long-silence",
          suggestion: {
            factor: 1.5,
            keptConfirmed: 30,
            leftOutDismissed: 30,
            limits: [
              { priority: "urgent", hours: 1, suggestedHours: 1.5 },
              { priority: "high", hours: 4, suggestedHours: 6 },
              { priority: "normal", hours: 8, suggestedHours: 12 },
              { priority: "low", hours: 16, suggestedHours: 24 },
            ],
          },
        },
      ],
    });
  });

  it("is measured on tickets that no rule flagged, drawn by lot and once each", async () => {
    const { account, lead } = await flaggedAccount();
    for (const id of [2001, 2002, 2003]) {
      const ticket = aTicket({ id, groupId: ids.support, updatedAt: "2026-03-02T11:00:00Z" });
      const [created] = handedOver;
      if (created !== undefined) {
        await take(service, account, [{ ...created, id: id * 10, ticketId: id }], ticket);
      }
    }
    await review(service, account);

    const drawn = await send(lead, "post", "/api/review/sample", { count: 2 });
    const again = await send(lead, "post", "/api/review/sample", { count: 50 });
    const [first] = (again.body as { tickets: { ticket: { ticketId: string } }[] }).tickets;
    const path = `/api/review/sample/${first?.ticket.ticketId ?? ""}`;
    const without = await send(lead, "put", path, { verdict: "missed", reason: "" });
    const judged = await send(lead, "put", path, { verdict: "missed", reason: "Never answered." });
    const taken = await send(lead, "put", path, { verdict: null, reason: "" });

    expect(drawn.body).toMatchObject({ unflagged: 3, judged: 0, estimate: null });
    expect((drawn.body as { tickets: unknown[] }).tickets).toHaveLength(2);
    expect((again.body as { tickets: unknown[] }).tickets).toHaveLength(3);
    expect(without.status).toBe(400);
    expect(judged.body).toMatchObject({ judged: 1, missed: 1 });
    expect(taken.body).toMatchObject({ judged: 0, missed: 0 });
  });
});
