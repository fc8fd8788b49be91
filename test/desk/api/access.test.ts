import request from "supertest";
import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());

const create = async (ticket: object = {}) => {
  const { body } = await desk.admin.post("/api/v2/tickets").send({
    ticket: { subject: "Parcel", requester_id: ids.ana, comment: { body: "Where?" }, ...ticket },
  });
  return body.ticket.id as number;
};

describe("who may do what", () => {
  it("asks strangers for credentials, but says who they are: nobody", async () => {
    const tickets = await request(desk.app).get("/api/v2/tickets.json");
    const me = await request(desk.app).get("/api/v2/users/me.json");

    expect([tickets.status, tickets.body]).toEqual([401, { error: "Couldn't authenticate you" }]);
    expect([me.status, me.body.user.id, me.body.user.name]).toEqual([200, null, "Anonymous user"]);
  });

  it.each([
    ["a password instead of a token", ["admin@practice.example", "practice"]],
    ["a wrong token", ["admin@practice.example/token", "guess"]],
    ["an unknown person", ["nobody@practice.example/token", "practice"]],
  ])("refuses %s", async (_what, [name = "", password = ""]) => {
    const answer = await request(desk.app).get("/api/v2/users/me.json").auth(name, password);

    expect(answer.status).toBe(401);
  });

  it("keeps agents from exports and from writing rules", async () => {
    const calls = await Promise.all([
      desk.maya.get("/api/v2/incremental/tickets/cursor.json?start_time=0"),
      desk.maya.put("/api/v2/triggers/51.json").send({ trigger: { title: "x" } }),
      desk.maya.put("/api/v2/macros/71.json").send({ macro: { title: "x" } }),
      desk.maya
        .put("/api/v2/dynamic_content/items/81/variants/1.json")
        .send({ variant: { content: "x" } }),
      desk.maya.get("/api/v2/webhooks"),
    ]);

    expect(calls.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect(calls[0].body.error.title).toBe("Forbidden");
  });

  it("keeps customers from tickets", async () => {
    expect((await desk.as("ana@acme.example").get("/api/v2/tickets.json")).status).toBe(403);
  });

  it("hides tickets of private groups, and those outside of an agent's groups", async () => {
    const secret = await create({ group_id: ids.secret });
    const web = await create({ group_id: ids.web });
    const joe = desk.desk.store.users.get(ids.joe);
    if (joe !== undefined) desk.desk.store.users.put({ ...joe, ticket_restriction: "groups" });

    expect((await desk.maya.get(`/api/v2/tickets/${secret}.json`)).status).toBe(403);
    expect((await desk.maya.get(`/api/v2/tickets/${web}.json`)).status).toBe(200);
    expect((await desk.as("joe@practice.example").get(`/api/v2/tickets/${web}.json`)).status).toBe(
      403,
    );
    expect((await desk.maya.get("/api/v2/tickets.json")).body.count).toBe(1);
    expect((await desk.maya.get("/api/v2/search.json?query=type:ticket")).body.count).toBe(1);
  });

  it("lets admins speak for somebody else, and nobody but admins", async () => {
    const asMaya = await desk.admin
      .get("/api/v2/users/me")
      .set("X-On-Behalf-Of", "maya@practice.example");
    const asAdmin = await desk.maya
      .get("/api/v2/users/me")
      .set("X-On-Behalf-Of", "admin@practice.example");

    expect(asMaya.body.user.id).toBe(ids.maya);
    expect(asAdmin.status).toBe(401);
  });

  it("forgets people who were suspended", async () => {
    await desk.admin.put(`/api/v2/users/${ids.maya}.json`).send({ user: { suspended: true } });

    expect((await desk.maya.get("/api/v2/users/me")).status).toBe(401);
  });

  it("does not let agents make themselves admins", async () => {
    await desk.maya.put(`/api/v2/users/${ids.maya}.json`).send({ user: { role: "admin" } });

    expect(desk.desk.store.users.get(ids.maya)?.role).toBe("agent");
  });
});

describe("the page's own session", () => {
  it("is a choice of who to be, with the rights of that person", async () => {
    const page = request.agent(desk.app);
    const { body } = await page.get("/desk/session");
    await page.post("/desk/session").send({ user_id: ids.maya });

    expect(body.user).toBeNull();
    expect(body.people.map(({ id }: { id: number }) => id)).toEqual([
      ids.admin,
      ids.maya,
      ids.joe,
      ids.ravi,
    ]);
    expect((await page.get("/api/v2/users/me")).body.user.id).toBe(ids.maya);
    expect((await page.get("/api/v2/incremental/tickets/cursor?start_time=0")).status).toBe(403);
  });

  it("is none for customers", async () => {
    expect((await request(desk.app).post("/desk/session").send({ user_id: ids.ana })).status).toBe(
      422,
    );
  });

  it("ends", async () => {
    const page = request.agent(desk.app);
    await page.post("/desk/session").send({ user_id: ids.maya });
    await page.delete("/desk/session");

    expect((await page.get("/desk/session")).body.user).toBeNull();
  });

  it("is not used by pages from elsewhere", async () => {
    const page = request.agent(desk.app);
    await page.post("/desk/session").send({ user_id: ids.maya });
    const id = await create();
    const answer = await page
      .put(`/api/v2/tickets/${id}`)
      .set("Origin", "http://localhost:4567")
      .set("Content-Type", "text/plain")
      .send('{"ticket":{"priority":"low"}}');

    expect(answer.status).toBe(403);
    expect(desk.desk.store.tickets.get(id)?.priority).toBeNull();
  });

  it("is not opened by pages from elsewhere", async () => {
    const answer = await request(desk.app)
      .post("/desk/session")
      .set("Origin", "http://evil.example")
      .send({ user_id: ids.admin });

    expect(answer.status).toBe(403);
  });
});

describe("limits", () => {
  it("are told with every answer, and with the time to wait when they are reached", async () => {
    const small = await openTestDesk({
      settings: {
        limits: {
          perMinute: 2,
          exportsPerMinute: 1,
          searchExportsPerMinute: 1,
          updatesPerTicket: 30,
        },
      },
    });
    const first = await small.admin.get("/api/v2/users/me");
    await small.admin.get("/api/v2/users/me");
    const late = await small.admin.get("/api/v2/users/me");
    await small.close();

    expect(first.headers).toMatchObject({
      "x-rate-limit": "2",
      "x-rate-limit-remaining": "1",
      "ratelimit-limit": "2",
    });
    expect(late.status).toBe(429);
    expect(Number(late.headers["retry-after"])).toBeGreaterThan(0);
  });

  it("let ten exports pass in a minute", async () => {
    const ask = () => desk.admin.get("/api/v2/incremental/tickets/cursor.json?start_time=0");
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await ask()).status);

    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  });

  it("let one person change one ticket thirty times in ten minutes", async () => {
    const id = await create();
    const statuses: number[] = [];
    for (let count = 0; count < 31; count += 1) {
      const answer = await desk.maya
        .put(`/api/v2/tickets/${id}`)
        .send({ ticket: { subject: `${count}` } });
      statuses.push(answer.status);
    }

    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
  });
});
