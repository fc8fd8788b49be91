import request from "supertest";
import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ traffic: () => () => ({ ticketId: 1, text: "Somebody wrote" }) });
});
afterEach(() => desk.close());

const post = (path: string, body: object = {}) => request(desk.app).post(path).send(body);
const mailbox = async (email = "") =>
  (await request(desk.app).get(`/desk/mailbox${email === "" ? "" : `?email=${email}`}`)).body
    .mails as {
    id: number;
    subject: string;
    text: string;
    direction: string;
    cc: string[];
    ticket_id: number;
  }[];

describe("mail", () => {
  it("becomes a ticket, is answered and becomes a comment", async () => {
    const { body } = await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      subject: "Kettle",
      body: "It leaks",
    });
    await desk.maya
      .put(`/api/v2/tickets/${body.ticket_id}`)
      .send({ ticket: { status: "pending", comment: { body: "Which one?" } } });
    const [newest] = await mailbox("ana@acme.example");
    await post("/desk/mailbox/reply", { mail_id: newest?.id, text: "The blue one" });
    const comments = (await desk.maya.get(`/api/v2/tickets/${body.ticket_id}/comments.json`)).body
      .comments;

    expect(newest?.text).toContain("Which one?");
    expect(comments.map((comment: { body: string }) => comment.body)).toEqual([
      "It leaks",
      "Which one?",
      "The blue one",
    ]);
    expect(comments[2].via.channel).toBe("email");
    expect(desk.desk.store.tickets.get(body.ticket_id as number)?.status).toBe("open");
  });

  it("shows each mailbox newest first, and without an address what customers got", async () => {
    await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      subject: "Kettle",
      body: "It leaks",
    });
    await post("/desk/mailbox/reply", {
      from: "ben@home.example",
      subject: "Cup",
      body: "It broke",
    });

    expect((await mailbox("ana@acme.example")).map(({ direction }) => direction)).toEqual([
      "out",
      "in",
    ]);
    expect((await mailbox()).map(({ subject }) => subject)).toEqual([
      "We got it (2)",
      "We got it (1)",
    ]);
    expect(await mailbox("nobody@home.example")).toEqual([]);
  });

  it("goes to people in copy too", async () => {
    const { body } = await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      subject: "Kettle",
      body: "It leaks",
    });
    await desk.maya.put(`/api/v2/tickets/${body.ticket_id}`).send({
      ticket: {
        email_ccs: [{ user_email: "friend@home.example", action: "put" }],
        comment: { body: "Hello both" },
      },
    });

    const [copy] = await mailbox("friend@home.example");
    expect(copy?.text).toContain("Hello both");
    expect(copy?.cc).toEqual(["ana@acme.example"]);
  });

  it("goes to followers, private words too, but not to whoever wrote them", async () => {
    const { body } = await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      subject: "Kettle",
      body: "It leaks",
    });
    const followers = [ids.joe, ids.maya].map((user_id) => ({ user_id, action: "put" }));
    await desk.maya.put(`/api/v2/tickets/${body.ticket_id}`).send({
      ticket: { followers, comment: { body: "Just us", public: false } },
    });

    expect((await mailbox("joe@practice.example")).map(({ text }) => text)).toEqual(["Just us"]);
    expect(await mailbox("maya@practice.example")).toEqual([]);
  });

  it("to a closed ticket becomes a follow-up", async () => {
    const { body } = await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      subject: "Kettle",
      body: "It leaks",
    });
    await desk.maya.put(`/api/v2/tickets/${body.ticket_id}`).send({ ticket: { status: "closed" } });
    const later = await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      ticket_id: body.ticket_id,
      body: "Again",
    });

    expect(desk.desk.store.tickets.get(later.body.ticket_id as number)).toMatchObject({
      subject: "Re: Kettle",
      via_followup_source_id: body.ticket_id,
    });
    expect(desk.desk.store.tickets.get(body.ticket_id as number)?.followup_ids).toEqual([
      later.body.ticket_id,
    ]);
  });

  it("by a stranger to somebody's ticket stays private", async () => {
    const { body } = await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      subject: "Kettle",
      body: "It leaks",
    });
    await post("/desk/mailbox/reply", {
      from: "eve@else.example",
      ticket_id: body.ticket_id,
      body: "Send it to me",
    });

    const comments = (await desk.maya.get(`/api/v2/tickets/${body.ticket_id}/comments.json`)).body
      .comments;
    expect(comments[1]).toMatchObject({ body: "Send it to me", public: false });
  });

  it.each([
    [{ from: "no address", body: "Hi" }, 422],
    [{ from: "ana@acme.example", body: "  " }, 422],
    [{ from: "ana@acme.example" }, 400],
    [{ mail_id: 99, text: "Hi" }, 404],
  ])("%j is refused", async (mail, status) => {
    expect((await post("/desk/mailbox/reply", mail)).status).toBe(status);
    expect(desk.desk.store.tickets.size()).toBe(0);
  });

  it("that was really sent is told by the API", async () => {
    const { body } = await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      subject: "Kettle",
      body: "It leaks",
    });
    const told = await desk.maya.get(
      `/api/v2/email_notifications?filter[ticket_id]=${body.ticket_id}`,
    );

    expect(told.body.email_notifications).toEqual([
      expect.objectContaining({
        ticket_id: body.ticket_id,
        recipients: [expect.objectContaining({ user_id: ids.ana })],
      }),
    ]);
  });
});

describe("the clock", () => {
  it("moves forward only", async () => {
    const { body } = await post("/desk/clock", { minutes: 90 });

    expect(body.now).toBe("2026-03-02T10:30:00Z");
    expect((await request(desk.app).get("/desk/clock")).body.now).toBe("2026-03-02T10:30:00Z");
    expect((await post("/desk/clock", { minutes: -1 })).status).toBe(400);
    expect((await post("/desk/clock", { minutes: 1e9 })).status).toBe(400);
  });
});

describe("other controls", () => {
  it("let ordinary things happen", async () => {
    const { body } = await post("/desk/traffic", { events: 3 });

    expect(body).toMatchObject({ ticketId: 1, text: "Somebody wrote" });
    expect(body.happenings).toHaveLength(3);
  });

  it("say that the desk is well", async () => {
    expect((await request(desk.app).get("/desk/health")).body.status).toBe("ok");
  });
});

describe("ratings", () => {
  it("are given by the requester of a solved ticket, and found by score", async () => {
    const { body } = await post("/desk/mailbox/reply", {
      from: "ana@acme.example",
      subject: "Kettle",
      body: "It leaks",
    });
    const ana = desk.as("ana@acme.example");
    const path = `/api/v2/tickets/${body.ticket_id}/satisfaction_rating.json`;
    const rating = { satisfaction_rating: { score: "bad", comment: "Too slow" } };
    const early = await ana.post(path).send(rating);
    await desk.maya.put(`/api/v2/tickets/${body.ticket_id}`).send({ ticket: { status: "solved" } });
    const given = await ana.post(path).send(rating);
    const stranger = await desk.as("ben@home.example").post(path).send(rating);
    const find = async (score: string) =>
      (await desk.maya.get(`/api/v2/satisfaction_ratings.json?score=${score}`)).body
        .satisfaction_ratings.length as number;

    expect([early.status, given.status, stranger.status]).toEqual([422, 200, 403]);
    expect(
      await Promise.all(
        ["bad", "bad_with_comment", "bad_without_comment", "good", "received"].map(find),
      ),
    ).toEqual([1, 1, 0, 0, 1]);
    expect(
      desk.desk.store.tickets.get(body.ticket_id as number)?.satisfaction_rating,
    ).toMatchObject({ score: "bad", comment: "Too slow" });
  });
});
