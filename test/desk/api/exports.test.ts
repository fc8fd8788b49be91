import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());

const create = async (subject = "Parcel") => {
  const { body } = await desk.admin.post("/api/v2/tickets").send({
    ticket: { subject, requester_id: ids.ana, comment: { body: "Where?" } },
  });
  return body.ticket.id as number;
};
const START = Date.parse("2026-03-01T00:00:00Z") / 1000;
const CURSOR = "/api/v2/incremental/tickets/cursor.json";
const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

describe("the export of tickets", () => {
  it("keeps the newest minute back", async () => {
    await create();
    const early = await desk.admin.get(`${CURSOR}?start_time=${START}`);
    desk.wait(2);
    const late = await desk.admin.get(`${CURSOR}?cursor=${early.body.after_cursor}`);

    expect([early.body.tickets, early.body.end_of_stream]).toEqual([[], true]);
    expect(idsOf(late.body.tickets)).toEqual([1]);
  });

  it("refuses a time that is younger than a minute", async () => {
    const now = Date.parse("2026-03-02T09:00:00Z") / 1000;

    expect((await desk.admin.get(`${CURSOR}?start_time=${now - 30}`)).body.error).toBe(
      "StartTimeTooRecent",
    );
  });

  it("goes on from a cursor, each change once, deleted ones too", async () => {
    await create("One");
    await create("Two");
    await create("Three");
    desk.wait(2);
    const first = await desk.admin.get(`${CURSOR}?start_time=${START}&per_page=2`);
    const second = await desk.admin.get(`${CURSOR}?cursor=${first.body.after_cursor}&per_page=2`);
    await desk.admin.delete("/api/v2/tickets/2.json");
    desk.wait(2);
    const third = await desk.admin.get(`${CURSOR}?cursor=${second.body.after_cursor}`);

    expect([idsOf(first.body.tickets), first.body.end_of_stream]).toEqual([[1, 2], false]);
    expect([idsOf(second.body.tickets), second.body.end_of_stream]).toEqual([[3], true]);
    expect(third.body.tickets).toEqual([expect.objectContaining({ id: 2, status: "deleted" })]);
    expect((await desk.admin.get("/api/v2/tickets/2.json")).status).toBe(404);
    expect(first.body.after_url).toContain(`${CURSOR}?per_page=2&cursor=`);
  });

  it("by time never parts what happened in one second", async () => {
    await create("One");
    await create("Two");
    desk.wait(1);
    await create("Three");
    desk.wait(2);
    const path = `/api/v2/incremental/tickets.json?start_time=${START}&per_page=1`;
    const { body } = await desk.admin.get(path);

    expect(idsOf(body.tickets)).toEqual([1, 2]);
    expect(body).toMatchObject({
      count: 2,
      end_of_stream: false,
      end_time: Date.parse("2026-03-02T09:00:00Z") / 1000,
    });
  });
});

describe("the export of events", () => {
  it("tells each change, and words only when asked", async () => {
    const id = await create();
    await desk.maya
      .put(`/api/v2/tickets/${id}`)
      .send({ ticket: { tags: ["new"], comment: { body: "Here" } } });
    desk.wait(2);
    const plain = await desk.admin.get(
      `/api/v2/incremental/ticket_events.json?start_time=${START}`,
    );
    const full = await desk.admin.get(
      `/api/v2/incremental/ticket_events.json?start_time=${START}&include=comment_events`,
    );

    const [, update] = plain.body.ticket_events;
    expect(update).toMatchObject({
      ticket_id: id,
      updater_id: ids.maya,
      via: "Web service",
      event_type: "Audit",
    });
    expect(update.child_events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          event_type: "Change",
          tags: ["new"],
          added_tags: ["new"],
          removed_tags: [],
        }),
        expect.objectContaining({
          event_type: "Comment",
          comment_present: true,
          comment_public: true,
        }),
      ]),
    );
    expect(
      JSON.stringify(
        update.child_events.find(
          ({ event_type }: { event_type: string }) => event_type === "Comment",
        ),
      ),
    ).not.toContain("Here");
    expect(JSON.stringify(full.body.ticket_events)).toContain("Here");
  });
});

describe("the audits of all tickets", () => {
  it("begin with the newest and are read both ways", async () => {
    for (const subject of ["One", "Two", "Three"]) await create(subject);
    const ask = async (query: string) =>
      (await desk.admin.get(`/api/v2/ticket_audits.json?limit=2${query}`)).body;
    const newest = await ask("");
    const older = await ask(`&cursor=${newest.before_cursor}`);
    const newer = await ask(`&cursor=${older.after_cursor}`);
    await create("Four");
    const latest = await ask(`&cursor=${newest.after_cursor}`);
    const ticketsOf = ({ audits }: { audits: { ticket_id: number }[] }) =>
      audits.map(({ ticket_id }) => ticket_id);

    expect([newest, older, newer, latest].map(ticketsOf)).toEqual([[2, 3], [1], [2, 3], [4]]);
    expect((await ask(`&cursor=${older.before_cursor}`)).before_cursor).toBeNull();
  });
});

describe("the export of people", () => {
  it("goes on from a cursor", async () => {
    const first = await desk.admin.get(
      "/api/v2/incremental/users/cursor.json?start_time=0&per_page=4",
    );
    const second = await desk.admin.get(
      `/api/v2/incremental/users/cursor.json?cursor=${first.body.after_cursor}`,
    );

    expect(first.body.users).toHaveLength(4);
    expect(second.body.users).toHaveLength(2);
    expect(second.body.end_of_stream).toBe(true);
  });
});
