import request from "supertest";
import type { NotificationEvent } from "../../../desk/api/events";
import type { RuleAction, RuleCondition } from "../../../desk/api/records/rules";
import {
  aMacro,
  anAutomation,
  aSmallCompany,
  aTrigger,
  ids,
} from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ season: aSmallCompany({ triggers: [], automations: [] }) });
});
afterEach(() => desk.close());

const when = (all: RuleCondition[], actions: RuleAction[], id = 500) =>
  desk.desk.store.triggers.put(
    aTrigger({ id, title: `Trigger ${id}`, conditions: { all, any: [] }, actions }),
  );

const write = async (body = "Hello", subject = "Parcel") => {
  const letter = { from: "ana@acme.example", subject, body };
  const answer = await request(desk.app).post("/desk/mailbox/reply").send(letter);
  return answer.body.ticket_id as number;
};

const lastAudit = (ticketId: number) => desk.desk.store.audits.by("ticket_id", ticketId).at(-1);
const notices = (ticketId: number) =>
  (lastAudit(ticketId)?.events ?? []).filter(
    (event): event is NotificationEvent =>
      event.type === "Notification" || event.type === "NotificationWithCcs",
  );

const ON_CREATE: RuleCondition = { field: "update_type", operator: "is", value: "Create" };
const ON_CHANGE: RuleCondition = { field: "update_type", operator: "is", value: "Change" };
const tell = (body: string, to = "requester_id"): RuleAction => ({
  field: "notification_user",
  value: [to, "About {{ticket.id}}", body],
});

describe("triggers", () => {
  it("write what they sent into the audit and into the mailbox", async () => {
    when([ON_CREATE], [tell("We got {{ticket.id}}")]);

    const id = await write();

    expect(notices(id)).toEqual([
      expect.objectContaining({
        type: "Notification",
        subject: `About ${id}`,
        body: `We got ${id}`,
        recipients: [ids.ana],
        via: {
          channel: "rule",
          source: { from: { id: 500, title: "Trigger 500" }, to: {}, rel: "trigger" },
        },
      }),
    ]);
    expect(desk.desk.store.mails.by("notification_id", notices(id)[0]?.id ?? 0)[0]).toMatchObject({
      direction: "out",
      to: "ana@acme.example",
      body: `We got ${id}`,
    });
  });

  it("run in the order of their positions, and begin anew after a change", async () => {
    when(
      [{ field: "priority", operator: "is", value: "urgent" }],
      [{ field: "current_tags", value: "hurry" }],
      1,
    );
    when([ON_CREATE], [{ field: "priority", value: "urgent" }], 2);

    const id = await write();

    expect(desk.desk.store.tickets.get(id)).toMatchObject({ priority: "urgent", tags: ["hurry"] });
  });

  it("end, though they change each other's conditions", async () => {
    when([], [{ field: "priority", value: "urgent" }], 1);
    when([], [{ field: "priority", value: "low" }], 2);

    const id = await write();

    expect(desk.desk.store.tickets.get(id)?.priority).toBe("low");
  });

  it("go on after an action that is impossible, and tell it", async () => {
    when(
      [ON_CREATE],
      [
        { field: "group_id", value: "99999" },
        { field: "priority", value: "low" },
      ],
    );

    const id = await write();

    expect(desk.desk.store.tickets.get(id)?.priority).toBe("low");
    expect(lastAudit(id)?.events).toContainEqual(expect.objectContaining({ type: "Error" }));
  });

  it("do not mail customers about private tickets", async () => {
    when([ON_CREATE], [tell("Psst")]);

    await desk.maya.post("/api/v2/tickets").send({
      ticket: {
        subject: "Note",
        requester_id: ids.ana,
        comment: { body: "Just for us", public: false },
      },
    });

    expect(desk.desk.store.mails.size()).toBe(0);
  });

  it("hand a message to the group", async () => {
    when(
      [ON_CREATE],
      [
        { field: "group_id", value: String(ids.care) },
        {
          field: "notification_group",
          value: ["group_id", "New", "Look at {{ticket.title}} by {{ticket.requester.name}}"],
        },
      ],
    );

    const id = await write("Hello", "A parcel");

    expect(notices(id)[0]).toMatchObject({
      body: "Look at A parcel by Ana Silva",
      recipients: [ids.maya, ids.joe],
    });
  });
});

describe("conditions", () => {
  const outcome = async (condition: RuleCondition, update: object) => {
    when([ON_CHANGE, condition], [{ field: "current_tags", value: "met" }]);
    const { body } = await desk.admin.post("/api/v2/tickets").send({
      ticket: {
        subject: "Red cup",
        requester_id: ids.ana,
        assignee_id: ids.maya,
        comment: { body: "x" },
        tags: ["vip"],
      },
    });
    const { id } = body.ticket;
    await desk.maya.put(`/api/v2/tickets/${id}`).send({ ticket: update });
    return desk.desk.store.tickets.get(id)?.tags.includes("met") ?? false;
  };
  const condition = (field: string, operator: string, value: string | null = null) => ({
    field,
    operator,
    value,
  });

  it.each([
    [condition("status", "is", "pending"), { status: "pending" }, true],
    [condition("status", "is_not", "pending"), { status: "pending" }, false],
    [condition("status", "less_than", "solved"), { status: "pending" }, true],
    [condition("status", "greater_than", "pending"), { status: "solved" }, true],
    [condition("status", "changed"), { status: "pending" }, true],
    [condition("status", "changed"), { priority: "low" }, false],
    [condition("status", "value", "pending"), { status: "pending" }, true],
    [condition("status", "value_previous", "open"), { status: "pending" }, true],
    [condition("status", "not_value_previous", "open"), { status: "pending" }, false],
    [condition("group_id", "changed"), { group_id: ids.web }, true],
    [condition("assignee_id", "is", ""), { group_id: ids.web }, true],
    [condition("assignee_id", "is_not", "current_user"), { priority: "low" }, false],
    [condition("assignee_id", "is", "current_user"), { priority: "low" }, true],
    [condition("current_tags", "includes", "gold vip"), { priority: "low" }, true],
    [condition("current_tags", "not_includes", "vip"), { priority: "low" }, false],
    [condition("comment_is_public", "is", "true"), { comment: { body: "Hi" } }, true],
    [
      condition("comment_is_public", "is", "true"),
      { comment: { body: "Hi", public: false } },
      false,
    ],
    [condition("comment_is_public", "is", "not_relevant"), { priority: "low" }, true],
    [
      condition("comment_includes_word", "includes", "refund"),
      { comment: { body: "Your refund." } },
      true,
    ],
    [
      condition("comment_includes_word", "includes", "fund"),
      { comment: { body: "Your refund." } },
      false,
    ],
    [condition("subject_includes_word", "includes", "cup"), { priority: "low" }, true],
    [condition("role", "is", "agent"), { priority: "low" }, true],
    [condition("role", "is", "end_user"), { priority: "low" }, false],
    [condition("requester_role", "is", "end_user"), { priority: "low" }, true],
    [condition("ticket_is_public", "is", "public"), { priority: "low" }, true],
    [condition("group_stations", "is", "2"), { group_id: ids.web }, true],
    [condition("replies", "greater_than", "0"), { comment: { body: "Hi" } }, true],
    [condition("priority", "greater_than", "normal"), { priority: "high" }, true],
    [condition("something_unheard_of", "is", "1"), { priority: "low" }, false],
  ])("%j after %j is met: %s", async (asked, update, isMet) => {
    expect(await outcome(asked, update)).toBe(isMet);
  });
});

describe("placeholders", () => {
  it("leave out what an end user wrote, in mails about a new ticket to end users", async () => {
    when(
      [ON_CREATE],
      [
        tell(
          "[{{ticket.title}}|{{ticket.description}}|{{ticket.comments_formatted}}|{{ticket.requester.first_name}}]",
        ),
      ],
    );

    const id = await write("Buy gold now", "Gold");

    expect(notices(id)[0]?.body).toBe("[|||Ana]");
  });

  it("show it where only registered people may write in", async () => {
    desk.desk.store.account.put({ ...desk.desk.account(), registration_required: true });
    when([ON_CREATE], [tell("{{ticket.title}}: {{ticket.description}}")]);

    expect(notices(await write("Where?", "Parcel"))[0]?.body).toBe("Parcel: Where?");
  });

  it("never show private words to customers", async () => {
    when([ON_CHANGE], [tell("{{ticket.comments_formatted}}{{ticket.latest_comment}}")]);
    const id = await write("Where?");
    await desk.maya
      .put(`/api/v2/tickets/${id}`)
      .send({ ticket: { comment: { body: "They are angry", public: false } } });

    expect(notices(id)[0]?.body).toContain("Where?");
    expect(notices(id)[0]?.body).not.toContain("angry");
  });

  it("are not read out of ticket text", async () => {
    when([ON_CHANGE], [tell("{{ticket.latest_public_comment_formatted}}")]);
    const id = await write();
    await desk.maya
      .put(`/api/v2/tickets/${id}`)
      .send({ ticket: { comment: { body: "{{ticket.id}} {% if true %}" } } });

    expect(notices(id)[0]?.body).toContain("{{ticket.id}} {% if true %}");
  });

  it("are escaped in HTML and in JSON", async () => {
    when(
      [ON_CHANGE],
      [
        tell("<p>{{ticket.title}}</p>"),
        { field: "notification_webhook", value: ["HOOK", '{"title":"{{ticket.title}}"}'] },
      ],
    );
    const id = await write("Hi", 'A "<b>bold</b>" cup');
    await desk.maya.put(`/api/v2/tickets/${id}`).send({ ticket: { priority: "low" } });

    expect(notices(id)[0]?.body).toBe("<p>A &quot;&lt;b&gt;bold&lt;/b&gt;&quot; cup</p>");
    const told = lastAudit(id)?.events.find((event) => event.type === "External");
    expect(JSON.parse(told?.body ?? "")).toEqual({ title: 'A "<b>bold</b>" cup' });
  });

  it("follow dynamic content in the reader's language", async () => {
    const ana = desk.desk.store.users.get(ids.ana);
    if (ana !== undefined) desk.desk.store.users.put({ ...ana, locale: "de", locale_id: 8 });
    when([ON_CREATE], [tell("{{dc.hours}} {{dc.unknown}}")]);

    expect(notices(await write())[0]?.body).toBe("Wir sind von 8 bis 18 Uhr da. ");
  });

  it("leave a template that cannot be read as it is", async () => {
    when([ON_CREATE], [tell("{% if ticket.id %} never ended {{ticket.id}}")]);

    expect(notices(await write())[0]?.body).toBe("{% if ticket.id %} never ended {{ticket.id}}");
  });
});

describe("automations", () => {
  const close = () =>
    desk.desk.store.automations.put(
      anAutomation({
        id: 61,
        conditions: {
          all: [
            { field: "status", operator: "is", value: "solved" },
            { field: "SOLVED", operator: "greater_than", value: "96" },
          ],
          any: [],
        },
        actions: [{ field: "status", value: "closed" }],
      }),
    );
  const forward = (minutes: number) =>
    request(desk.app).post("/desk/clock").send({ forward_minutes: minutes });

  it("run in every hour of the desk's clock", async () => {
    close();
    const id = await write();
    await desk.maya.put(`/api/v2/tickets/${id}`).send({ ticket: { status: "solved" } });

    await forward(96 * 60);
    expect(desk.desk.store.tickets.get(id)?.status).toBe("solved");
    await forward(60);

    expect(desk.desk.store.tickets.get(id)?.status).toBe("closed");
    expect(lastAudit(id)).toMatchObject({
      author_id: -1,
      via: { channel: "rule", source: { rel: "automation" } },
    });
    expect(lastAudit(id)?.created_at).toBe("2026-03-06T10:00:00Z");
  });

  it("fire at an exact hour once", async () => {
    desk.desk.store.automations.put(
      anAutomation({
        id: 62,
        conditions: { all: [{ field: "PENDING", operator: "is", value: "24" }], any: [] },
        actions: [{ field: "notification_user", value: ["requester_id", "Still there?", "Hello"] }],
      }),
    );
    const id = await write();
    await desk.maya.put(`/api/v2/tickets/${id}`).send({ ticket: { status: "pending" } });

    await forward(60 * 48);

    expect(
      desk.desk.store.mails
        .by("user_id", ids.ana)
        .filter(({ subject }) => subject === "Still there?"),
    ).toHaveLength(1);
  });
});

describe("macros", () => {
  it("say what a ticket would look like and change nothing", async () => {
    const id = await write("Where?");
    const { body } = await desk.maya.get(`/api/v2/tickets/${id}/macros/71/apply.json`);

    expect(body.result.ticket).toMatchObject({
      id,
      status: "pending",
      comment: {
        body: "Hello Ana, which order is it?",
        public: true,
        scoped_body: [["channel:all", "Hello Ana, which order is it?"]],
      },
    });
    expect(desk.desk.store.tickets.get(id)?.status).toBe("new");
  });

  it("are seen by those whom they are meant for", async () => {
    desk.desk.store.macros.put(
      aMacro({
        id: 72,
        title: "For the web team",
        restriction: { type: "Group", id: ids.web, ids: [ids.web] },
        actions: [{ field: "priority", value: "low" }],
      }),
    );

    expect((await desk.maya.get("/api/v2/macros/72.json")).status).toBe(404);
    expect((await desk.as("ravi@practice.example").get("/api/v2/macros/72.json")).status).toBe(200);
  });
});

describe("writing rules", () => {
  it("replaces both lists of a trigger whole and keeps the rest", async () => {
    when([ON_CREATE], [tell("One")]);

    const { body } = await desk.admin
      .put("/api/v2/triggers/500.json")
      .send({ trigger: { actions: [tell("Two")] } });

    expect(body.trigger).toMatchObject({
      title: "Trigger 500",
      conditions: { all: [ON_CREATE], any: [] },
    });
    expect(body.trigger.actions).toEqual([tell("Two")]);
  });

  it("refuses a rule that does nothing, and an automation without a time", async () => {
    const without = await desk.admin
      .post("/api/v2/triggers.json")
      .send({ trigger: { title: "x", conditions: { all: [ON_CREATE] }, actions: [] } });
    const timeless = await desk.admin.post("/api/v2/automations.json").send({
      automation: {
        title: "x",
        conditions: { all: [{ field: "status", operator: "is", value: "open" }] },
        actions: [tell("x")],
      },
    });

    expect([without.status, timeless.status]).toEqual([422, 422]);
  });

  it("counts how often a rule was used", async () => {
    when([ON_CREATE], [tell("One")]);
    await write();
    await write();

    const { body } = await desk.admin.get("/api/v2/triggers.json?include=usage_24h");

    expect(body.triggers[0].usage_24h).toBe(2);
  });
});
