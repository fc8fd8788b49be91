import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());

async function ticketOfAna(): Promise<number> {
  const { body } = await desk.admin.post("/api/v2/tickets").send({
    ticket: {
      subject: "Parcel",
      requester_id: ids.ana,
      comment: { body: "Where?" },
      group_id: ids.care,
    },
  });
  return (body as { ticket: { id: number } }).ticket.id;
}

const ask = (ticketId: number, to: object[], body = "Can you look at the label printer?") =>
  desk.maya
    .post(`/api/v2/tickets/${ticketId}/side_conversations`)
    .send({ message: { subject: "The label printer", body, to } });

describe("side conversations", () => {
  it("make a child ticket for a group, and leave the ticket where it is", async () => {
    const ticketId = await ticketOfAna();

    const { status, body } = await ask(ticketId, [{ support_group_id: ids.web }]);
    const side = body.side_conversation as { id: string; external_ids: { targetTicketId: string } };
    const child = (await desk.maya.get(`/api/v2/tickets/${side.external_ids.targetTicketId}`)).body;
    const parent = (await desk.maya.get(`/api/v2/tickets/${ticketId}`)).body;

    expect(status).toBe(201);
    expect(side).toMatchObject({ state: "open", subject: "The label printer" });
    expect(child.ticket).toMatchObject({
      group_id: ids.web,
      requester_id: ids.maya,
      via: { channel: "side_conversation" },
    });
    expect(parent.ticket).toMatchObject({ group_id: ids.care, requester_id: ids.ana });
  });

  it("hold what is answered on the child ticket, and what is replied here", async () => {
    const ticketId = await ticketOfAna();
    const { body } = await ask(ticketId, [{ support_group_id: ids.web }]);
    const { id, external_ids } = body.side_conversation as {
      id: string;
      external_ids: { targetTicketId: string };
    };
    await desk
      .as("joe@practice.example")
      .put(`/api/v2/tickets/${external_ids.targetTicketId}`)
      .send({ ticket: { comment: { body: "The roll was empty.", public: true } } });

    const path = `/api/v2/tickets/${ticketId}/side_conversations/${id}`;
    const replied = await desk.maya.post(`${path}/reply`).send({ message: { body: "Thank you!" } });
    const { events } = (await desk.maya.get(`${path}/events`)).body as {
      events: { message: { body: string } }[];
    };

    expect(replied.status).toBe(201);
    expect(events.map(({ message }) => message.body)).toEqual([
      "Can you look at the label printer?",
      "The roll was empty.",
      "Thank you!",
    ]);
  });

  it("can be with people alone, and can be closed", async () => {
    const ticketId = await ticketOfAna();
    const { body } = await ask(ticketId, [{ user_id: ids.joe }]);
    const { id, external_ids } = body.side_conversation as { id: string; external_ids: object };
    await desk.maya
      .put(`/api/v2/tickets/${ticketId}/side_conversations/${id}`)
      .send({ side_conversation: { state: "closed" } });

    const { body: listed } = await desk.maya.get(`/api/v2/tickets/${ticketId}/side_conversations`);

    expect(external_ids).toEqual({});
    expect(listed.side_conversations).toMatchObject([
      { state: "closed", participants: [{ user_id: ids.joe }] },
    ]);
  });

  it.each([
    ["no recipient", []],
    ["an unknown group", [{ support_group_id: 999_999 }]],
    ["an unknown person", [{ user_id: 999_999 }]],
    ["nobody in particular", [{ name: "Somebody" }]],
  ])("are refused with %s", async (_what, to) => {
    expect((await ask(await ticketOfAna(), to)).status).toBe(422);
  });

  it("are refused without words, and hidden from customers", async () => {
    const ticketId = await ticketOfAna();
    const empty = await ask(ticketId, [{ user_id: ids.joe }], "  ");
    const path = `/api/v2/tickets/${ticketId}/side_conversations`;
    const customers = await desk.as("ana@acme.example").get(path);

    expect([empty.status, customers.status]).toEqual([422, 403]);
  });
});
