import { bulkCalls } from "../../../../server/helpdesks/zendesk/bulkCalls";
import type { Call, Reply } from "../../../../server/helpdesks/zendesk/transport";
import { createClient } from "../../../../server/helpdesks/zendesk/client";
import { ids } from "../../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../../support/desk/withDesk";
import { until } from "../../../support/server/until";

/** Our calls against the practice desk, as its admin. */
function callsOf(desk: TestDesk) {
  const transport = async (call: Call): Promise<Reply> => {
    const methods = { GET: "get", POST: "post", PUT: "put", DELETE: "delete" } as const;
    const answer = await desk.admin[methods[call.method]](call.path).send(call.body ?? undefined);
    return {
      status: answer.status,
      headers: answer.headers,
      json: answer.body as unknown,
      text: answer.text,
    };
  };
  const access = { token: () => Promise.resolve("t"), refresh: () => Promise.resolve("t") };
  return bulkCalls(createClient(transport, access));
}

describe("many tickets in one call", () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await openTestDesk();
  });
  afterAll(() => desk.close());

  async function create(subject: string): Promise<{ id: number; updated_at: string }> {
    const ticket = { subject, comment: { body: subject }, requester_id: ids.ana };
    const answer = await desk.admin.post("/api/v2/tickets.json").send({ ticket });
    return (answer.body as { ticket: { id: number; updated_at: string } }).ticket;
  }

  it("are changed ticket by ticket; the job tells a stale one from a refused one", async () => {
    const calls = callsOf(desk);
    const first = await create("a");
    const stale = await create("b");
    const writes = [
      { id: first.id, updatedAt: first.updated_at },
      { id: stale.id, updatedAt: "2026-01-01T00:00:00Z" },
      { id: 999_999, updatedAt: "2026-01-01T00:00:00Z" },
    ].map((write) => ({ ...write, comment: { body: "Said once.", authorId: ids.maya } }));

    const jobId = await calls.updateTickets(writes);
    const order = writes.map(({ id }) => id);
    await until(async () => (await calls.readJob(jobId, order))?.isFinished === true);
    const job = await calls.readJob(jobId, order);

    expect(job?.results.map(({ id, isConflict }) => [id, isConflict])).toEqual([
      [first.id, false],
      [stale.id, true],
      [999_999, false],
    ]);
    expect(job?.results.map(({ problem }) => problem === null)).toEqual([true, false, false]);
    const { body } = await desk.admin.get(`/api/v2/tickets/${first.id}/comments.json`);
    const { comments } = body as { comments: { body: string; author_id: number }[] };
    expect(comments.at(-1)).toMatchObject({
      body: "Said once.",
      author_id: ids.maya,
      public: true,
    });
  });

  it("are linked to a problem that we create, which no customer sees", async () => {
    const calls = callsOf(desk);
    const problem = await calls.createTicket({
      subject: "Missed visits",
      note: "All of it.",
      type: "problem",
      requesterId: ids.maya,
      key: "k",
    });

    expect(problem).toMatchObject({ type: "problem", subject: "Missed visits" });
    const { body } = await desk.admin.get(`/api/v2/tickets/${problem.id}/comments.json`);
    expect((body as { comments: { public: boolean }[] }).comments[0]?.public).toBe(false);
  });

  it("are unknown to a job that the help desk has forgotten", async () => {
    expect(await callsOf(desk).readJob("gone", [])).toBeNull();
  });
});
