import fc from "fast-check";
import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk({
    settings: {
      limits: {
        perMinute: 1e6,
        exportsPerMinute: 1e6,
        searchExportsPerMinute: 1e6,
        updatesPerTicket: 1e6,
      },
    },
  });
  for (let count = 1; count <= 25; count += 1) {
    await desk.admin.post("/api/v2/tickets").send({
      ticket: {
        subject: `Parcel ${count}`,
        requester_id: count % 2 === 0 ? ids.ana : ids.ben,
        comment: { body: count === 7 ? "A blue kettle" : "Where?" },
        priority: count % 5 === 0 ? "urgent" : "normal",
        tags: count % 3 === 0 ? ["third"] : [],
      },
    });
  }
});
afterAll(() => desk.close());

const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

describe("pages", () => {
  it("go on by cursor until there is no more", async () => {
    const seen: number[] = [];
    let path = "/api/v2/tickets.json?page[size]=10";
    for (;;) {
      const { body } = await desk.admin.get(path);
      seen.push(...idsOf(body.tickets));
      if (!body.meta.has_more) break;
      path = new URL(body.links.next).pathname + new URL(body.links.next).search;
    }

    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it("go back by cursor", async () => {
    const second = await desk.admin.get("/api/v2/tickets.json?page[size]=10");
    const next = new URL(second.body.links.next).search;
    const { body } = await desk.admin.get(`/api/v2/tickets.json${next}`);
    const back = await desk.admin.get(`/api/v2/tickets.json${new URL(body.links.prev).search}`);

    expect(idsOf(back.body.tickets)).toEqual(idsOf(second.body.tickets));
  });

  it("go on by number, with links that are whole addresses", async () => {
    const { body } = await desk.admin
      .get("/api/v2/tickets.json?per_page=10&page=2")
      .set("Host", "desk.example:80");

    expect(idsOf(body.tickets)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    expect(body).toMatchObject({
      count: 25,
      next_page: "http://desk.example:80/api/v2/tickets.json?per_page=10&page=3",
      previous_page: "http://desk.example:80/api/v2/tickets.json?per_page=10&page=1",
    });
  });

  it("end at a hundred by number", async () => {
    const answer = await desk.admin.get("/api/v2/tickets.json?page=101");

    expect([answer.status, answer.body.error]).toEqual([400, "InvalidPaginationDepth"]);
  });

  it.each(["page[after]=nonsense", "page[size]=-1", "per_page=none", "page=0", "sort=secret"])(
    "refuse %s",
    async (query) => {
      expect((await desk.admin.get(`/api/v2/tickets.json?${query}`)).status).toBe(400);
    },
  );

  it("come sorted when asked", async () => {
    const { body } = await desk.admin.get("/api/v2/tickets.json?sort=-id&page[size]=2");

    expect(idsOf(body.tickets)).toEqual([25, 24]);
  });

  it("bring people, groups and organizations along", async () => {
    const { body } = await desk.admin.get(
      "/api/v2/tickets/show_many.json?ids=1,2&include=users,organizations",
    );

    expect(idsOf(body.users).sort()).toEqual([ids.admin, ids.ana, ids.ben]);
    expect(idsOf(body.organizations)).toEqual([ids.acme]);
  });
});

describe("search", () => {
  const find = async (query: string) => {
    const { body } = await desk.admin.get(
      `/api/v2/search.json?sort_order=asc&query=${encodeURIComponent(query)}`,
    );
    return idsOf(body.results);
  };

  it.each([
    ["type:ticket priority:urgent", [5, 10, 15, 20, 25]],
    ["type:ticket priority>normal tags:third", [15]],
    ["type:ticket kettle", [7]],
    ['type:ticket "blue kettle"', [7]],
    ['type:ticket "kettle blue"', []],
    ["type:ticket requester:ana@acme.example priority:urgent", [10, 20]],
    ["type:ticket organization:acme priority:urgent", [10, 20]],
    ["type:ticket status<solved priority:urgent -tags:third", [5, 10, 20, 25]],
    ["type:ticket assignee:none priority:urgent", [5, 10, 15, 20, 25]],
    ["type:ticket created>2026-03-02", []],
    ["type:ticket created>=2026-03-02 kettle", [7]],
    ["type:ticket created<1hours kettle", []],
    ["type:ticket group:care", []],
    ["type:ticket unheard:of", []],
    ["type:user ana", [ids.ana]],
    ["type:group care", [ids.care]],
    ["type:organization acme", [ids.acme]],
  ])("finds for %s", async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  it("exports all by cursor, and wants the type apart", async () => {
    const first = await desk.admin.get(
      "/api/v2/search/export.json?filter[type]=ticket&query=priority:urgent&page[size]=3",
    );
    const { search } = new URL(first.body.links.next);
    const second = await desk.admin.get(`/api/v2/search/export.json${search}`);
    const wrong = await desk.admin.get(
      "/api/v2/search/export.json?filter[type]=ticket&query=type:ticket",
    );

    expect([...idsOf(first.body.results), ...idsOf(second.body.results)]).toEqual([
      5, 10, 15, 20, 25,
    ]);
    expect(second.body.meta.has_more).toBe(false);
    expect(wrong.status).toBe(400);
  });

  it("takes whatever is asked", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (text) => {
        const answer = await desk.admin.get(
          `/api/v2/search.json?query=${encodeURIComponent(text)}`,
        );
        expect(answer.status).toBe(200);
      }),
      { numRuns: 60 },
    );
  });
});

describe("mistakes", () => {
  it("in JSON are told", async () => {
    const answer = await desk.admin
      .post("/api/v2/tickets.json")
      .set("Content-Type", "application/json")
      .send('{"ticket": {');

    expect([answer.status, answer.body.error]).toEqual([422, "Unprocessable Entity"]);
  });

  it("in size are told", async () => {
    const answer = await desk.admin
      .post("/api/v2/tickets.json")
      .send({ ticket: { comment: { body: "x".repeat(3_000_000) } } });

    expect([answer.status, answer.body.error]).toEqual([413, "RequestEntityTooLarge"]);
  });

  it.each([
    ["get", "/api/v2/nowhere.json", 404],
    ["get", "/api/v2/suspended_tickets.json", 404],
    ["get", "/api/v2/tickets/999.json", 404],
    ["get", "/api/v2/tickets/abc.json", 400],
    ["get", "/api/v2/tickets/%E0%A4%A.json", 400],
    ["get", "/api/v2/tickets/show_many.json", 400],
    ["get", "/api/v2/job_statuses/none.json", 404],
    ["put", "/api/v2/tickets/1.json", 400],
    ["post", "/api/v2/tickets.json", 400],
    ["get", "/api/v2/incremental/tickets/cursor.json", 400],
    ["get", "/api/v2/incremental/tickets/cursor.json?cursor=xyz", 400],
    ["get", "/elsewhere", 404],
  ] as const)("%s %s answers %i", async (method, path, status) => {
    const answer = await desk.admin[method](path);

    expect(answer.status).toBe(status);
    expect(answer.body.error).toBeDefined();
  });

  it("of any kind in a ticket never break the desk", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          ticket: fc.dictionary(
            fc.constantFrom(
              "subject",
              "status",
              "tags",
              "comment",
              "custom_fields",
              "group_id",
              "email_ccs",
              "type",
              "due_at",
            ),
            fc.jsonValue(),
          ),
        }),
        async (body) => {
          const answer = await desk.maya.put("/api/v2/tickets/3.json").send(body);
          expect([200, 400, 422]).toContain(answer.status);
        },
      ),
      { numRuns: 100 },
    );
  });
});
