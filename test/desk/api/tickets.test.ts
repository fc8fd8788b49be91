import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";
import { until } from "../../support/server/until";

type Event = { type: string; field_name?: string; value?: unknown; previous_value?: unknown };

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());

const create = async (ticket: object = {}) => {
  const body = {
    ticket: {
      subject: "Late parcel",
      requester_id: ids.ana,
      comment: { body: "Where is it?" },
      ...ticket,
    },
  };
  const answer = await desk.admin.post("/api/v2/tickets.json").send(body);
  expect(answer.status).toBe(201);
  return answer.body.ticket as {
    id: number;
    updated_at: string;
    status: string;
    assignee_id: number | null;
    group_id: number | null;
    organization_id: number;
  };
};

const update = async (id: number, ticket: object, by = desk.maya) =>
  by.put(`/api/v2/tickets/${id}.json`).send({ ticket });

const changes = (events: readonly Event[]) =>
  events
    .filter(({ type }) => type === "Change")
    .map(({ field_name, value, previous_value }) => [field_name, previous_value, value]);

describe("a new ticket", () => {
  it("takes the organization of its requester and tells everything it was made with", async () => {
    const { id, organization_id } = await create({ priority: "high", tags: ["Vip"] });
    const { body } = await desk.maya.get(`/api/v2/tickets/${id}/audits.json`);
    const [audit] = body.audits as { events: Event[]; via: object; author_id: number }[];
    const told = audit?.events
      .filter(({ type }) => type === "Create")
      .map(({ field_name, value }) => [field_name, value]);

    expect(organization_id).toBe(ids.acme);
    expect(audit?.events[0]).toMatchObject({ type: "Comment", public: true, body: "Where is it?" });
    expect(told).toEqual(
      expect.arrayContaining([
        ["subject", "Late parcel"],
        ["priority", "high"],
        ["tags", ["vip"]],
        ["requester_id", String(ids.ana)],
        ["status", "new"],
      ]),
    );
  });

  it("is open as soon as somebody holds it", async () => {
    const { status, group_id } = await create({ assignee_id: ids.maya });

    expect([status, group_id]).toEqual(["open", ids.care]);
  });

  it("makes a person of a requester whom nobody knows", async () => {
    const answer = await desk.maya.post("/api/v2/tickets.json").send({
      ticket: {
        subject: "Hi",
        comment: { body: "Hi" },
        requester: { email: "New.Person@else.example" },
      },
    });
    const { requester_id } = answer.body.ticket;

    expect(desk.desk.store.users.get(requester_id)).toMatchObject({
      name: "New Person",
      role: "end-user",
      email: "new.person@else.example",
    });
  });

  it("needs words", async () => {
    const answer = await desk.maya.post("/api/v2/tickets.json").send({ ticket: { subject: "Hi" } });

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      error: "RecordInvalid",
      details: { comment: [{ description: "Comment: cannot be blank" }] },
    });
    expect(desk.desk.store.tickets.size()).toBe(0);
  });
});

describe("an update", () => {
  it("loses its assignee when it goes to a group in which they do not work", async () => {
    const { id } = await create({ assignee_id: ids.maya });

    const { body } = await update(id, { group_id: ids.web });

    expect(body.ticket).toMatchObject({ group_id: ids.web, assignee_id: null, status: "open" });
    expect(changes(body.audit.events)).toEqual([
      ["group_id", String(ids.care), String(ids.web)],
      ["assignee_id", String(ids.maya), null],
    ]);
  });

  it("keeps an assignee who works in the new group", async () => {
    const { id } = await create({ assignee_id: ids.maya });

    const { body } = await update(id, { group_id: ids.care, assignee_id: ids.joe });

    expect(body.ticket).toMatchObject({ group_id: ids.care, assignee_id: ids.joe });
  });

  it("brings the group of an assignee from elsewhere along", async () => {
    const { id } = await create({ assignee_id: ids.maya });

    const { body } = await update(id, { assignee_id: ids.ravi });

    expect(body.ticket).toMatchObject({ group_id: ids.web, assignee_id: ids.ravi });
  });

  it("makes whoever solves an unheld ticket its assignee, when the account says so", async () => {
    const { id } = await create();

    const { body } = await update(id, { status: "solved" });

    expect(body.ticket).toMatchObject({
      status: "solved",
      assignee_id: ids.maya,
      group_id: ids.care,
    });
  });

  it("refuses to solve an unheld ticket when the account does not say so", async () => {
    const account = desk.desk.account();
    desk.desk.store.account.put({ ...account, assign_tickets_upon_solve: false });
    const { id } = await create();

    const answer = await update(id, { status: "solved" });

    expect(answer.status).toBe(422);
    expect(answer.body.details.assignee[0].description).toBe(
      "Assignee: is required when solving a ticket",
    );
    expect(desk.desk.store.tickets.get(id)?.status).toBe("new");
  });

  it("writes privately for people who may not write to customers", async () => {
    const { id } = await create();

    const { body } = await update(
      id,
      { comment: { body: "Done", public: true } },
      desk.as("ravi@practice.example"),
    );

    expect(body.audit.events[0]).toMatchObject({ type: "Comment", public: false });
  });

  it("carries custom metadata and custom fields by their ids", async () => {
    desk.desk.store.ticket_fields.put({ ...fieldOf(900), type: "tagger" });
    const { id } = await create();

    const { body } = await update(id, {
      custom_fields: [{ id: 900, value: "kitchen" }],
      metadata: { stamp: "ours" },
    });

    expect(changes(body.audit.events)).toEqual([
      ["900", null, "kitchen"],
      ["tags", [], ["kitchen"]],
    ]);
    expect(body.audit.metadata.custom).toEqual({ stamp: "ours" });
    expect(body.ticket.custom_fields).toEqual([{ id: 900, value: "kitchen" }]);
  });

  it("that changes nothing leaves nothing behind", async () => {
    const { id, updated_at } = await create({ priority: "high" });
    const audits = desk.desk.store.audits.size();
    desk.wait(10);

    const { body } = await update(id, { priority: "high" });

    expect(body.audit.events).toEqual([]);
    expect(body.ticket.updated_at).toBe(updated_at);
    expect(desk.desk.store.audits.size()).toBe(audits);
  });

  it("that is safe is refused when somebody was faster", async () => {
    const { id, updated_at } = await create();
    desk.wait(1);
    await update(id, { priority: "high" });

    const late = await update(id, {
      priority: "low",
      safe_update: true,
      updated_stamp: updated_at,
    });

    expect(late.status).toBe(409);
    expect(late.body.error).toBe("UpdateConflict");
    const { updated_at: fresh } = desk.desk.store.tickets.get(id) ?? { updated_at: "" };
    expect(
      (await update(id, { priority: "low", safe_update: true, updated_stamp: fresh })).status,
    ).toBe(200);
  });

  it("is refused once the ticket is closed", async () => {
    const { id } = await create({ assignee_id: ids.maya });
    await update(id, { status: "closed" });

    const answer = await update(id, { comment: { body: "One more" } });

    expect(answer.status).toBe(422);
    expect(answer.body.details.status[0].description).toContain("closed");
  });

  it("tells followers and copies by their addresses", async () => {
    const { id } = await create();

    const { body } = await update(id, {
      followers: [
        { user_id: ids.joe, action: "put" },
        { user_id: ids.ben, action: "put" },
      ],
      email_ccs: [{ user_email: "friend@home.example", action: "put" }],
    });

    expect(body.audit.events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: "FollowersChange",
          previous_followers: [],
          current_followers: ["joe@practice.example"],
        }),
        expect.objectContaining({
          type: "EmailCcChange",
          current_email_ccs: ["friend@home.example"],
        }),
      ]),
    );
  });

  it("says which macro was used", async () => {
    const { id } = await create();

    const { body } = await update(id, { macro_ids: [71], priority: "low" });

    expect(body.audit.events).toContainEqual(
      expect.objectContaining({
        type: "AgentMacroReference",
        macro_id: "71",
        macro_title: "Ask for the order number",
      }),
    );
  });
});

describe("a problem and its incidents", () => {
  it("are solved together, with the words of the problem", async () => {
    const problem = await create({ type: "problem", assignee_id: ids.maya });
    const incident = await create({ problem_id: problem.id, assignee_id: ids.joe });

    await update(problem.id, { status: "solved", comment: { body: "It works again" } });

    const { body } = await desk.maya.get(`/api/v2/tickets/${incident.id}/audits.json`);
    const last = body.audits.at(-1);
    expect(desk.desk.store.tickets.get(incident.id)).toMatchObject({
      status: "solved",
      type: "incident",
    });
    expect(last.via).toEqual({
      channel: "system",
      source: { from: { ticket_id: problem.id, subject: "Late parcel" }, to: {}, rel: "problem" },
    });
    expect(last.events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "Comment", body: "It works again" }),
        expect.objectContaining({ type: "ProblemSolvedEvent", problem_id: String(problem.id) }),
        expect.objectContaining({ type: "Change", field_name: "status", value: "solved" }),
      ]),
    );
  });

  it("refuse a link to something that is no problem", async () => {
    const { id } = await create();
    const other = await create();

    expect((await update(id, { problem_id: other.id })).status).toBe(422);
  });
});

describe("many tickets at once", () => {
  const jobOf = async (id: string) => {
    const read = async () =>
      (await desk.admin.get(`/api/v2/job_statuses/${id}.json`)).body.job_status;
    await until(async () => (await read()).status === "completed");
    return read();
  };

  it("change by a job that tells what became of each", async () => {
    const one = await create();
    const other = await create({ assignee_id: ids.maya });
    await update(other.id, { status: "closed" });

    const { body } = await desk.admin
      .put(`/api/v2/tickets/update_many.json?ids=${one.id},${other.id},999`)
      .send({ ticket: { priority: "urgent" } });
    const job = await jobOf(body.job_status.id);

    expect(body.job_status.status).toBe("queued");
    expect(job).toMatchObject({ status: "completed", total: 3, progress: 3 });
    expect(job.results.map(({ success }: { success: boolean }) => success)).toEqual([
      true,
      false,
      false,
    ]);
    expect(desk.desk.store.tickets.get(one.id)?.priority).toBe("urgent");
  });

  it("are made by a job", async () => {
    const tickets = [1, 2].map((count) => ({
      subject: `Number ${count}`,
      comment: { body: "Hi" },
      requester_id: ids.ben,
    }));

    const { body } = await desk.admin.post("/api/v2/tickets/create_many.json").send({ tickets });
    await jobOf(body.job_status.id);

    expect(desk.desk.store.tickets.all().map(({ subject }) => subject)).toEqual([
      "Number 1",
      "Number 2",
    ]);
  });

  it("are at most a hundred", async () => {
    const tickets = Array.from({ length: 101 }, (_, id) => ({ id, priority: "low" }));

    expect(
      (await desk.admin.put("/api/v2/tickets/update_many.json").send({ tickets })).status,
    ).toBe(413);
  });
});

const fieldOf = (id: number) => ({
  id,
  type: "text",
  title: "Room",
  description: "",
  position: 1,
  active: true,
  required: false,
  removable: true,
  visible_in_portal: true,
  editable_in_portal: true,
  title_in_portal: "Room",
  tag: null,
  created_at: "2026-01-05T08:00:00Z",
  updated_at: "2026-01-05T08:00:00Z",
});
