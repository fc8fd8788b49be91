import { isDescribed, readDescription } from "../../support/desk/describedAnswers";
import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

const READS = [
  "/api/v2/tickets.json",
  "/api/v2/tickets.json?page[size]=1&include=users,groups,organizations,metric_sets,last_audits,dates,comment_count,incident_counts",
  "/api/v2/tickets/count.json",
  "/api/v2/tickets/show_many.json?ids=1,2",
  "/api/v2/tickets/1.json",
  "/api/v2/tickets/1/comments.json",
  "/api/v2/tickets/1/comments/count.json",
  "/api/v2/tickets/1/audits.json",
  "/api/v2/tickets/1/audits/count.json",
  "/api/v2/tickets/1/tags.json",
  "/api/v2/tickets/1/email_ccs.json",
  "/api/v2/tickets/1/followers.json",
  "/api/v2/tickets/2/incidents.json",
  "/api/v2/tickets/1/macros/71/apply.json",
  "/api/v2/ticket_audits.json",
  "/api/v2/problems.json",
  "/api/v2/ticket_metrics.json",
  "/api/v2/ticket_metrics/1.json",
  "/api/v2/incremental/tickets/cursor.json?start_time=0",
  "/api/v2/incremental/tickets.json?start_time=0",
  "/api/v2/incremental/ticket_events.json?start_time=0&include=comment_events",
  "/api/v2/incremental/users/cursor.json?start_time=0",
  "/api/v2/incremental/users.json?start_time=0",
  "/api/v2/incremental/organizations.json?start_time=0",
  "/api/v2/incremental/tickets/sample.json?start_time=0",
  "/api/v2/search.json?query=type:ticket",
  "/api/v2/search/count.json?query=parcel",
  "/api/v2/search/export.json?filter[type]=ticket&query=status<closed",
  "/api/v2/users.json",
  "/api/v2/users/me.json",
  "/api/v2/users/count.json",
  `/api/v2/users/${ids.maya}.json`,
  `/api/v2/users/show_many.json?ids=${ids.maya},${ids.ana}`,
  "/api/v2/users/search.json?query=ana",
  "/api/v2/users/autocomplete.json?name=ana",
  `/api/v2/users/${ids.maya}/group_memberships.json`,
  "/api/v2/groups.json",
  "/api/v2/groups/count.json",
  "/api/v2/groups/assignable.json",
  `/api/v2/groups/${ids.care}.json`,
  `/api/v2/groups/${ids.care}/memberships.json`,
  "/api/v2/group_memberships.json",
  "/api/v2/group_memberships/assignable.json",
  "/api/v2/group_memberships/1.json",
  "/api/v2/organizations.json",
  "/api/v2/organizations/count.json",
  `/api/v2/organizations/${ids.acme}.json`,
  "/api/v2/organizations/search.json?name=Acme",
  `/api/v2/organizations/show_many.json?ids=${ids.acme}`,
  "/api/v2/ticket_fields.json",
  "/api/v2/ticket_fields/count.json",
  "/api/v2/ticket_fields/201.json",
  "/api/v2/custom_statuses.json",
  "/api/v2/custom_statuses/101.json",
  "/api/v2/satisfaction_ratings.json",
  "/api/v2/satisfaction_ratings/count.json",
  "/api/v2/satisfaction_ratings/1.json",
  "/api/v2/satisfaction_reasons.json",
  "/api/v2/satisfaction_reasons/1.json",
  "/api/v2/triggers.json",
  "/api/v2/triggers/active.json",
  "/api/v2/triggers/search.json?query=rec",
  "/api/v2/triggers/definitions.json",
  "/api/v2/triggers/51.json",
  "/api/v2/automations.json",
  "/api/v2/automations/active.json",
  "/api/v2/automations/search.json?query=close",
  "/api/v2/automations/61.json",
  "/api/v2/macros.json",
  "/api/v2/macros/active.json",
  "/api/v2/macros/search.json?query=ask",
  "/api/v2/macros/71.json",
  "/api/v2/macros/71/apply.json",
  "/api/v2/dynamic_content/items.json",
  "/api/v2/dynamic_content/items/81.json",
  "/api/v2/dynamic_content/items/81/variants.json",
  "/api/v2/dynamic_content/items/81/variants/1.json",
  "/api/v2/brands.json",
  "/api/v2/brands/1.json",
  "/api/v2/account/settings.json",
  "/api/v2/locales.json",
  "/api/v2/locales/agent.json",
  "/api/v2/locales/public.json",
  "/api/v2/locales/current.json",
  "/api/v2/locales/1.json",
  "/api/v2/job_statuses.json",
];

const RULE = {
  title: "A rule",
  conditions: { all: [{ field: "status", operator: "is", value: "open" }], any: [] },
  actions: [{ field: "priority", value: "high" }],
};

const WRITES = [
  ["post", "/api/v2/tickets.json", 201, { ticket: { subject: "x", comment: { body: "x" } } }],
  ["put", "/api/v2/tickets/1.json", 200, { ticket: { priority: "low" } }],
  ["put", "/api/v2/tickets/update_many.json?ids=1", 200, { ticket: { priority: "high" } }],
  ["post", "/api/v2/tickets/create_many.json", 200, { tickets: [] }],
  ["put", "/api/v2/tickets/1/tags.json", 200, { tags: ["vip"] }],
  ["post", "/api/v2/users.json", 201, { user: { name: "Eva", email: "eva@home.example" } }],
  ["put", `/api/v2/users/${ids.ana}.json`, 200, { user: { notes: "Calls at night" } }],
  [
    "post",
    "/api/v2/users/create_or_update.json",
    200,
    { user: { name: "Eva", email: "eva@home.example" } },
  ],
  ["post", "/api/v2/triggers.json", 201, { trigger: RULE }],
  ["put", "/api/v2/triggers/52.json", 200, { trigger: { title: "Answered at last" } }],
  ["put", "/api/v2/automations/61.json", 200, { automation: { title: "Close" } }],
  ["put", "/api/v2/macros/71.json", 200, { macro: { title: "Ask" } }],
  ["put", "/api/v2/dynamic_content/items/81/variants/1.json", 200, { variant: { content: "Hi" } }],
  ["delete", "/api/v2/tickets/3.json", 204, {}],
] as const;

const whenDescribed = isDescribed ? describe : describe.skip;

if (!isDescribed) {
  test("Zendesk's description is not beside the project, so nothing is compared with it", () => {
    expect(isDescribed).toBe(false);
  });
}

whenDescribed("the answers as Zendesk describes them", () => {
  let desk: TestDesk;
  const description = readDescription();

  beforeAll(async () => {
    desk = await openTestDesk();
    await fill(desk);
  });
  afterAll(() => desk.close());

  it.each(READS)("GET %s", async (path) => {
    const answer = await desk.admin.get(path);

    expect(answer.status).toBe(200);
    expect(description.problems("get", path.split("?")[0] ?? "", answer)).toEqual([]);
  });

  it.each(WRITES)("%s %s answers %i", async (method, path, status, sent) => {
    const answer = await desk.admin[method](path).send(sent);

    expect([answer.status, answer.body.error]).toEqual([status, undefined]);
    if (status === 204) return;
    expect(description.problems(method, path.split("?")[0] ?? "", answer)).toEqual([]);
  });
});

async function fill(desk: TestDesk) {
  await desk.admin.post("/api/v2/tickets.json").send({
    ticket: {
      subject: "Late parcel",
      requester_id: ids.ana,
      comment: { body: "Where is it?" },
      priority: "high",
    },
  });
  await desk.admin.post("/api/v2/tickets.json").send({
    ticket: {
      subject: "Site down",
      type: "problem",
      requester_id: ids.ben,
      comment: { body: "It does not open" },
    },
  });
  await desk.admin.post("/api/v2/tickets.json").send({
    ticket: {
      subject: "Site down too",
      problem_id: 2,
      requester_id: ids.ana,
      comment: { body: "Same" },
    },
  });
  await desk.maya.put("/api/v2/tickets/1.json").send({
    ticket: {
      status: "solved",
      comment: { body: "Here it is" },
      email_ccs: [{ user_email: "c@home.example", action: "put" }],
      followers: [{ user_id: ids.joe, action: "put" }],
    },
  });
  await desk
    .as("ana@acme.example")
    .post("/api/v2/tickets/1/satisfaction_rating.json")
    .send({ satisfaction_rating: { score: "good", comment: "Thanks" } });
  await desk.admin
    .put("/api/v2/tickets/update_many.json?ids=3")
    .send({ ticket: { priority: "low" } });
  desk.wait(5);
}
