import type { TemplateDetail } from "#contract/templateDetail";
import type { ProposalProblem, ProposalState } from "#contract/templateProposals";
import type { RunItem, TemplateRun } from "#contract/templateRuns";
import { ids } from "../../support/desk/smallCompany";
import { openRulesDesk, type RulesDesk } from "../../support/server/rulesDesk";
import { addTemplateAccount, type TemplateAccount } from "../../support/server/templateAccount";
import { withService } from "../../support/server/withService";

const service = withService();
const KEY = "macro:3000:1";
const PATH = `/api/templates/${encodeURIComponent(KEY)}`;
const GOOD = "<p>Your message is with our specialists now.</p>";
const ANOTHER_ADMIN = 99;

let desk: RulesDesk;
let account: TemplateAccount;
beforeEach(async () => {
  desk = await openRulesDesk(8);
  account = await addTemplateAccount(service, desk);
});
afterEach(() => desk.stop());

type Saved = { saved: boolean; problems: ProposalProblem[]; now: { state: ProposalState } };
const save = (body: string, despite = true) =>
  account.send<Saved>("put", `${PATH}/proposal`, { body, despite });
const detail = async () => (await account.get<TemplateDetail>(PATH)).body;
const typesOf = ({ problems }: { problems: ProposalProblem[] }) =>
  problems.filter(({ blocks }) => blocks).map(({ type }) => type);

describe("a proposal written by hand", () => {
  it("is saved, stands in the history, and is what is applied", async () => {
    const { body } = await save(GOOD);
    const run = await account.run("apply", [KEY]);
    const after = await detail();

    expect(body).toMatchObject({ saved: true, now: { state: "edited" } });
    expect(run.counts).toEqual({ written: 1 });
    expect(after).toMatchObject({
      state: "applied",
      body: GOOD,
      applied: { after: { body: GOOD } },
    });
    expect(after.history.map(({ what }) => what)).toEqual(["applied", "edited"]);
    expect(after.history[0]?.by?.name).toBe("Alex Admin");
  });

  it.each([
    ["Liquid that is not closed", "<p>{% if ticket.id %}Hi</p>", "invalid-liquid"],
    ["a placeholder that nobody fills in", "<p>{{ticket.mood}}</p>", "unknown-placeholder"],
    [
      "a placeholder that may be empty",
      "<p>Hi {{ticket.assignee.first_name}}</p>",
      "unguarded-placeholder",
    ],
    ["half of an element", "<p>Hello <b>you</p>", "half-html"],
    ["no words", "   ", "empty"],
  ])("is not saved with %s", async (_what, body, type) => {
    const answer = await save(body);

    expect(answer.body.saved).toBe(false);
    expect(typesOf(answer.body)).toContain(type);
    expect((await detail()).state).toBe("proposed");
  });

  it("needs a person to answer for what the verifier misses", async () => {
    const doubtful = "<p>We will pay you 50 dollars.</p>";
    const asked = await save(doubtful, false);
    const answered = await save(doubtful, true);

    expect(asked.body).toMatchObject({ saved: false });
    expect(asked.body.problems.length).toBeGreaterThan(0);
    expect(answered.body.saved).toBe(true);
  });

  it("is checked while it is written, and nothing is saved", async () => {
    const { body } = await account.send<{ score: number; grade: number }>("post", `${PATH}/check`, {
      body: GOOD,
    });

    expect(body.score).toBe(100);
    expect(body.grade).toBeGreaterThan(0);
    expect((await detail()).state).toBe("proposed");
  });

  it("goes back to ours on request", async () => {
    await save(GOOD);
    await account.send("delete", `${PATH}/proposal`);

    expect(await detail()).toMatchObject({ state: "proposed", proposal: { edited: null } });
  });

  it("cannot be applied once the text changed in the help desk; the words are kept", async () => {
    await save(GOOD);
    const macro = desk.desk.store.macros.get(3000);
    if (macro === undefined) throw new Error("no macro");
    const actions = macro.actions.map((action) =>
      action.field === "comment_value_html"
        ? { ...action, value: "<p>Ticket closed.</p>" }
        : action,
    );
    desk.desk.store.macros.put({ ...macro, actions });
    await account.read();

    expect(await detail()).toMatchObject({
      state: "edited",
      proposal: { body: GOOD, outdated: true },
      history: [{ what: "changed-outside", by: null }, { what: "edited" }],
    });
    const run = await account.run("apply", [KEY]);
    expect(run.counts).toEqual({ refused: 1 });
  });
});

describe("four eyes", () => {
  const policy = { approval: true, access: { anyoneCanSubmit: true, registrationRequired: false } };
  const decide = (verdict: string, comment = "fine", by: Pick<TemplateAccount, "send"> = account) =>
    by.send<{ state: ProposalState }>("post", `${PATH}/decision`, { verdict, comment });

  beforeEach(() => account.send("put", "/api/template-policy", policy));

  it("lets nobody approve what they wrote or asked for themselves", async () => {
    await save(GOOD);
    const early = await decide("approved");
    await account.send("post", `${PATH}/ask`, { comment: "please look" });
    const own = await decide("approved");
    const refused = await account.run("apply", [KEY]);

    expect([early.status, own.status]).toEqual([409, 403]);
    expect(refused.counts).toEqual({ refused: 1 });
  });

  it("lets it be applied after another admin approved", async () => {
    await save(GOOD);
    await account.send("post", `${PATH}/ask`);
    const admin = desk.desk.store.users.get(ids.admin);
    if (admin === undefined) throw new Error("no admin");
    desk.desk.store.users.put({ ...admin, id: ANOTHER_ADMIN, email: "other@practice.example" });
    const other = await account.as(ANOTHER_ADMIN);
    const approved = await decide("approved", "", other);
    const run = await account.run("apply", [KEY]);

    expect(approved.body).toMatchObject({ state: "approved" });
    expect(run.counts).toEqual({ written: 1 });
  });

  it("does not write what was edited again after it was checked", async () => {
    await account.send("put", "/api/template-policy", { ...policy, approval: false });
    const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys: [KEY],
    });
    await account.work();
    await save(GOOD);
    await account.send("post", `/api/template-runs/${begun.runId}/confirm`, { texts: 1 });
    await account.work();
    const { body } = await account.get<{ items: RunItem[] }>(`/api/template-runs/${begun.runId}`);

    expect(body.items[0]).toMatchObject({ state: "refused" });
    expect(desk.writes).toEqual([]);
  });

  it("wants a word when something is refused", async () => {
    await account.send("post", `${PATH}/ask`);

    expect((await decide("refused", "")).status).toBe(400);
    expect((await decide("refused", "too casual")).body).toMatchObject({ state: "refused" });
    expect((await account.run("apply", [KEY])).counts).toEqual({ refused: 1 });
  });
});
