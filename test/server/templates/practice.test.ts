import { request } from "undici";
import type { TemplateRun } from "#contract/templateRuns";
import { beginConsent } from "../../../server/connection/beginConsent";
import { inAccount } from "../../../server/db/inAccount";
import { openSession } from "../../../server/session/sessions";
import { receiveMail } from "../../../desk/mail/receiveMail";
import { aSmallCompany, aTrigger, ids } from "../../support/desk/smallCompany";
import { until } from "../../support/server/until";
import { connect, startPractice, type Practice } from "../../support/server/withPractice";

const ACCOUNT = 1;

const RECEIVED = aTrigger({
  id: 51,
  title: "Received",
  conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }], any: [] },
  actions: [
    {
      field: "notification_user",
      value: [
        "requester_and_ccs",
        "Ticket {{ticket.id}}",
        "Your ticket {{ticket.id}} was logged in our system and escalated to Tier 2.",
      ],
    },
  ],
});

let practice: Practice;
let token: string;
beforeAll(async () => {
  practice = await startPractice({ season: aSmallCompany({ triggers: [RECEIVED] }) });
  await connect(practice);
  const { service } = practice.service;
  const session = {
    accountId: ACCOUNT,
    userId: ids.admin,
    role: "admin",
    location: "nav_bar",
  } as const;
  const now = new Date();
  const opened = await inAccount(service.db, ACCOUNT, (tx) =>
    openSession(tx, { ...session, roleReadAt: now }, now),
  );
  ({ token } = opened);
}, 120_000);
afterAll(() => practice.close());

async function ask<Body>(method: "GET" | "POST", path: string, body?: object): Promise<Body> {
  const answer = await request(`${practice.serviceUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return (await answer.body.json()) as Body;
}

/** Presses "Allow" as the practice admin, and follows to our page. */
async function allow(page: string): Promise<string> {
  const { origin, pathname, searchParams } = new URL(page);
  searchParams.set("decision", "allow");
  const given = await request(`${origin}${pathname}`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from("admin@practice.example/token:practice").toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: searchParams.toString(),
  });
  await given.body.dump();
  const back = await request(String(given.headers["location"]));
  return back.body.text();
}

/** What Ana is sent when she writes in. */
function firstMail(subject: string): string {
  const { desk } = practice.desk;
  receiveMail(desk, { from: "ana@practice.example", subject, body: "Where is it?" });
  const newest = desk.store.audits.all().at(-1)?.events ?? [];
  return newest.flatMap((event) => (event.type === "NotificationWithCcs" ? event.body : [])).join();
}

describe("an account that only gave the right to read", () => {
  it("gives another right, applies, sees the new words in the next mail, and takes them back", async () => {
    const { service } = practice.service;
    const { store } = practice.desk.desk;
    const before = JSON.stringify(store.triggers.all().map(({ actions }) => actions));
    const old = firstMail("Before");
    const page = await beginConsent(service, ACCOUNT, "templates");
    const answered = await allow(page);
    const policy = await ask<{ canWrite: boolean }>("GET", "/api/template-policy");
    const connection = await ask<{ status: string }>("GET", "/api/connection");

    expect(answered).toContain("Connected");
    expect(policy.canWrite).toBe(true);
    expect(connection.status).toBe("connected");

    await until(async () => {
      const { templates } = await ask<{ templates: unknown[] }>("GET", "/api/templates");
      return templates.length > 0;
    });
    await change("apply");
    const now = firstMail("After");

    expect(old).toContain("logged");
    expect(now).not.toContain("logged");
    expect(now).toContain("Hi Ana");
    expect(JSON.stringify(store.triggers.all().map(({ actions }) => actions))).not.toBe(before);

    await change("roll-back");

    expect(JSON.stringify(store.triggers.all().map(({ actions }) => actions))).toBe(before);
  }, 120_000);
});

/** Checks, confirms, and waits until the service is through. */
async function change(kind: "apply" | "roll-back"): Promise<void> {
  const { runId } = await ask<TemplateRun>("POST", "/api/template-runs", { kind, keys: "all" });
  const run = () => ask<TemplateRun>("GET", `/api/template-runs/${runId}`);
  await until(async () => (await run()).state === "checked");
  const { counts } = await run();
  await ask("POST", `/api/template-runs/${runId}/confirm`, { texts: counts.ready ?? 0 });
  await until(async () => (await run()).state === "finished");
  expect((await run()).counts).toEqual({ written: counts.ready });
}
