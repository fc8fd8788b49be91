import type { TemplateDetail } from "#contract/templateDetail";
import type { RunItem, TemplateRun } from "#contract/templateRuns";
import type { TemplateLine } from "#contract/templates";
import { ids } from "../../support/desk/smallCompany";
import { openRulesDesk, type RulesDesk } from "../../support/server/rulesDesk";
import { addTemplateAccount, type TemplateAccount } from "../../support/server/templateAccount";
import { withService } from "../../support/server/withService";

const service = withService();
let desk: RulesDesk;
let account: TemplateAccount;

beforeEach(async () => {
  desk = await openRulesDesk(40);
  account = await addTemplateAccount(service, desk);
});
afterEach(() => desk.stop());

const pathOf = (key: string) => `/api/templates/${encodeURIComponent(key)}`;
const lines = async () =>
  (await account.get<{ templates: TemplateLine[] }>("/api/templates")).body.templates;
const detail = async (key: string) => (await account.get<TemplateDetail>(pathOf(key))).body;
const itemsOf = async (run: TemplateRun) =>
  (await account.get<{ items: RunItem[] }>(`/api/template-runs/${run.runId}?limit=500`)).body.items;

const editOutside = (id: number, body: string) => {
  const trigger = desk.desk.store.triggers.get(id);
  if (trigger === undefined) throw new Error("no such trigger");
  const actions = trigger.actions.map((action) =>
    action.field === "notification_user" && Array.isArray(action.value)
      ? { ...action, value: [String(action.value[0]), String(action.value[1]), body] }
      : action,
  );
  desk.desk.store.triggers.put({ ...trigger, actions });
};

describe("applying and rolling back", () => {
  it("leaves every rule as it was, byte for byte, and writes each once", async () => {
    const before = desk.rules();

    const applied = await account.run("apply", "all");

    expect(applied).toMatchObject({ state: "finished", total: 40, counts: { written: 40 } });
    expect(desk.writes).toHaveLength(40);
    expect(desk.rules()).not.toBe(before);
    expect(desk.rules()).not.toContain("Dear Customer");
    expect((await lines()).map(({ state }) => state)).not.toContain("proposed");

    const back = await account.run("roll-back", "all");

    expect(back).toMatchObject({ state: "finished", counts: { written: 40 } });
    expect(desk.rules()).toBe(before);
    expect((await lines()).filter(({ state }) => state === "rolled-back")).toHaveLength(40);
  });

  it("writes nothing before somebody confirms the number that the check said", async () => {
    const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys: ["trigger:1000:1", "trigger:1001:1"],
    });
    await account.work();
    const checked = (await account.get<TemplateRun>(`/api/template-runs/${begun.runId}`)).body;
    const wrong = await account.send("post", `/api/template-runs/${begun.runId}/confirm`, {
      texts: 3,
    });

    expect(checked).toMatchObject({ state: "checked", counts: { ready: 2 } });
    expect(wrong.status).toBe(409);
    expect(desk.writes).toEqual([]);
  });

  it("never writes over what somebody changed in between, and shows all three texts", async () => {
    const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys: ["trigger:1000:1", "trigger:1001:1"],
    });
    await account.work();
    editOutside(1000, "Somebody else's words.");
    await account.send("post", `/api/template-runs/${begun.runId}/confirm`, { texts: 2 });
    await account.work();
    const [first, second] = await itemsOf(begun);

    expect(first).toMatchObject({
      state: "conflict",
      conflict: { theirs: { body: "Somebody else's words." } },
    });
    expect(second).toMatchObject({ state: "written" });
    expect(desk.rules()).toContain("Somebody else's words.");
  });

  it("warns when somebody edits afterwards, and does not take that back", async () => {
    await account.run("apply", ["trigger:1000:1"]);
    editOutside(1000, "Newer words.");
    await account.read();
    const drifted = await detail("trigger:1000:1");
    const back = await account.run("roll-back", ["trigger:1000:1"]);

    expect(drifted).toMatchObject({
      state: "drifted",
      drift: { texts: { theirs: { body: "Newer words." } } },
    });
    expect(drifted.drift?.texts.pieces.map(({ theirs }) => theirs).join("")).toBe("Newer words.");
    expect(back.counts).toEqual({ conflict: 1 });
    expect(desk.rules()).toContain("Newer words.");

    const kept = await account.send<TemplateDetail>(
      "post",
      `${pathOf("trigger:1000:1")}/keep-theirs`,
    );

    expect(kept.body).toMatchObject({ drift: null, applied: null });
  });

  it("stops where somebody cancels; what is written stays written", async () => {
    const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys: "all",
    });
    await account.work();
    await account.send("post", `/api/template-runs/${begun.runId}/confirm`, { texts: 40 });
    const { body } = await account.send<TemplateRun>(
      "post",
      `/api/template-runs/${begun.runId}/cancel`,
    );
    await account.work();

    expect(body).toMatchObject({ state: "cancelled", counts: { cancelled: 40 } });
    expect(desk.writes).toEqual([]);
  });

  it("explains each text that cannot be written and goes on with the others", async () => {
    const keys = ["trigger:1000:1", "trigger:1001:1", "trigger:9:0", "trigger:1002:1"];
    const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys,
    });
    await account.work();
    desk.desk.store.triggers.remove(1000);
    await account.send("post", `/api/template-runs/${begun.runId}/confirm`, { texts: 3 });
    await account.work();

    const items = await itemsOf(begun);

    expect(items.map(({ state }) => state)).toEqual(["gone", "written", "gone", "written"]);
    expect(items[0]?.detail).toMatch(/deleted/);
  });

  it("says so when our access may not write, for each text", async () => {
    const token = desk.desk.store.oauth_tokens.all()[0];
    if (token === undefined) throw new Error("no token");
    desk.desk.store.oauth_tokens.put({ ...token, scope: "read triggers:write" });

    const run = await account.run("apply", ["macro:3000:1", "trigger:1000:1"]);

    expect(run.counts).toEqual({ failed: 1, written: 1 });
    expect((await itemsOf(run))[0]?.detail).toMatch(/does not let us/);
  });

  it("refuses the rest when who confirmed it is not an admin any more", async () => {
    const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys: "all",
    });
    await account.work();
    await account.send("post", `/api/template-runs/${begun.runId}/confirm`, { texts: 40 });
    const admin = desk.desk.store.users.get(ids.admin);
    if (admin === undefined) throw new Error("no admin");
    desk.desk.store.users.put({ ...admin, role: "agent" });
    await account.work();

    const run = (await account.get<TemplateRun>(`/api/template-runs/${begun.runId}`)).body;

    expect(run).toMatchObject({ state: "finished", counts: { refused: 40 } });
    expect(desk.writes).toEqual([]);
  });

  it("asks for the right to write before it writes", async () => {
    const other = await addTemplateAccount(service, desk, { scopes: "read" });
    const { body: begun } = await other.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys: ["trigger:1000:1"],
    });
    await other.work();

    const answer = await other.send<{ message: string }>(
      "post",
      `/api/template-runs/${begun.runId}/confirm`,
      { texts: 1 },
    );
    const policy = await other.get("/api/template-policy");

    expect(answer.status).toBe(403);
    expect(answer.body.message).toMatch(/Allow it once/);
    expect(policy.body).toMatchObject({
      canWrite: false,
      youMay: true,
      mayApply: [{ name: "Alex Admin" }],
    });
  });
});
