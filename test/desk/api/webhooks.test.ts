import { createHmac } from "node:crypto";
import { openReceiver, type Receiver } from "../../support/desk/receiver";
import { aTrigger, ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

let desk: TestDesk;
let receiver: Receiver;
beforeEach(async () => {
  desk = await openTestDesk();
  receiver = await openReceiver();
});
afterEach(async () => {
  await desk.close();
  await receiver.close();
});

const ON = [
  "created",
  "comment_added",
  "group_assignment_changed",
  "status_changed",
  "tags_changed",
].map((name) => `zen:event-type:ticket.${name}`);

const subscribe = async (more: object = {}) => {
  const webhook = {
    name: "Ours",
    endpoint: receiver.url,
    http_method: "POST",
    request_format: "json",
    status: "active",
    subscriptions: ON,
    ...more,
  };
  const answer = await desk.admin.post("/api/v2/webhooks").send({ webhook });
  expect(answer.status).toBe(201);
  return answer.body.webhook as { id: string };
};

const create = async (more: object = {}) => {
  const { body } = await desk.admin.post("/api/v2/tickets").send({
    ticket: {
      subject: "Parcel",
      requester_id: ids.ana,
      assignee_id: ids.maya,
      comment: { body: "Where? äöü" },
      ...more,
    },
  });
  await desk.deliveries.settle();
  return body.ticket.id as number;
};

const replaceReceiver = async (...replies: Parameters<typeof openReceiver>) => {
  await receiver.close();
  receiver = await openReceiver(...replies);
};

const bodies = () =>
  receiver.deliveries.map(
    ({ body }) =>
      JSON.parse(body) as {
        type: string;
        id: string;
        detail: Record<string, unknown>;
        event: Record<string, unknown>;
      },
  );
const typesOf = () => bodies().map(({ type }) => type.replace("zen:event-type:ticket.", ""));

const invocations = async (id: string) =>
  (await desk.admin.get(`/api/v2/webhooks/${id}/invocations`)).body.invocations as {
    id: string;
    status: string;
  }[];

describe("deliveries", () => {
  it("are signed over their exact bytes", async () => {
    const { id } = await subscribe();
    const { body } = await desk.admin.get(`/api/v2/webhooks/${id}/signing_secret`);
    await create();

    for (const delivery of receiver.deliveries) {
      const timestamp = String(delivery.headers["x-zendesk-webhook-signature-timestamp"]);
      const expected = createHmac("sha256", body.signing_secret.secret as string)
        .update(timestamp + delivery.body)
        .digest("base64");
      expect(delivery.headers["x-zendesk-webhook-signature"]).toBe(expected);
      expect(delivery.headers["x-zendesk-webhook-id"]).toBe(id);
      expect(delivery.headers["x-zendesk-webhook-invocation-id"]).toMatch(/^[0-9A-Z]{26}$/);
      expect(delivery.headers["x-zendesk-account-id"]).toBe("7000001");
    }
    expect(receiver.deliveries.length).toBeGreaterThan(0);
  });

  it("carry ids as text and the status in capitals, before and after", async () => {
    await subscribe();
    const id = await create();
    await desk.maya
      .put(`/api/v2/tickets/${id}`)
      .send({ ticket: { status: "pending", tags: ["vip"] } });
    await desk.deliveries.settle();

    const status = bodies().find(({ type }) => type.endsWith("status_changed"));
    const tags = bodies().find(({ type }) => type.endsWith("tags_changed"));
    expect(status).toMatchObject({
      account_id: 7000001,
      subject: `zen:ticket:${id}`,
      detail: {
        id: String(id),
        actor_id: String(ids.maya),
        assignee_id: String(ids.maya),
        group_id: String(ids.care),
        requester_id: String(ids.ana),
        status: "PENDING",
      },
      event: { current: "PENDING", previous: "OPEN" },
    });
    expect(tags?.event).toEqual({ tags_added: ["vip"], tags_removed: [] });
  });

  it("tell who said what", async () => {
    await subscribe();
    await create();

    const comment = bodies().find(({ type }) => type.endsWith("comment_added"));
    expect(comment?.event).toMatchObject({
      comment: {
        body: "Where? äöü",
        is_public: true,
        author: { id: String(ids.admin), is_staff: true },
      },
    });
  });

  it("are of subscribed kinds only", async () => {
    await subscribe({ subscriptions: [ON[0]] });
    const id = await create();
    await desk.maya.put(`/api/v2/tickets/${id}`).send({ ticket: { status: "pending" } });
    await desk.deliveries.settle();

    expect(typesOf()).toEqual(["created"]);
  });

  it("stop while a webhook is inactive", async () => {
    const { id } = await subscribe();
    await desk.admin.patch(`/api/v2/webhooks/${id}`).send({ webhook: { status: "inactive" } });
    await create();

    expect(receiver.deliveries).toEqual([]);
  });

  it("come twice where the desk is set up so, with the same event id", async () => {
    const twice = await openTestDesk({ settings: { webhookCopies: 2 } });
    const webhook = {
      name: "Ours",
      endpoint: receiver.url,
      http_method: "POST",
      request_format: "json",
      subscriptions: [ON[0]],
    };
    await twice.admin.post("/api/v2/webhooks").send({ webhook });
    await twice.admin
      .post("/api/v2/tickets")
      .send({ ticket: { subject: "x", requester_id: ids.ana, comment: { body: "x" } } });
    await twice.deliveries.settle();
    await twice.close();

    const [one, other] = bodies();
    expect(receiver.deliveries).toHaveLength(2);
    expect(one?.id).toBe(other?.id);
  });

  it("are made by triggers, with the trigger's own words and credentials", async () => {
    const { id } = await subscribe({
      subscriptions: ["conditional_ticket_events"],
      http_method: "PUT",
      authentication: { type: "bearer_token", add_position: "header", data: { token: "ours" } },
    });
    desk.desk.store.triggers.put(
      aTrigger({
        id: 500,
        conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }], any: [] },
        actions: [{ field: "notification_webhook", value: [id, '{"about":"{{ticket.title}}"}'] }],
      }),
    );
    await create({ subject: 'A "cup"' });

    expect(receiver.deliveries).toHaveLength(1);
    expect(JSON.parse(receiver.deliveries[0]?.body ?? "")).toEqual({ about: 'A "cup"' });
    expect(receiver.deliveries[0]?.headers.authorization).toBe("Bearer ours");
  });
});

describe("failed deliveries", () => {
  it.each([
    ["409 is tried three times more", { status: 409 }, 4, "failed"],
    ["500 is not tried again", { status: 500 }, 1, "failed"],
    ["404 is not tried again", { status: 404 }, 1, "failed"],
    ["503 without a time to wait is not tried again", { status: 503 }, 1, "failed"],
    [
      "429 with a long time to wait is not tried again",
      { status: 429, headers: { "Retry-After": "60" } },
      1,
      "failed",
    ],
    [
      "503 with a short time to wait is tried again",
      { status: 503, headers: { "Retry-After": "0" } },
      4,
      "failed",
    ],
    [
      "a redirect is not followed",
      { status: 302, headers: { Location: "http://127.0.0.1:1/" } },
      1,
      "failed",
    ],
  ])("%s", async (_what, reply, times, status) => {
    await replaceReceiver(() => reply);
    const { id } = await subscribe({ subscriptions: [ON[0]] });
    await create();

    expect(receiver.deliveries).toHaveLength(times);
    expect((await invocations(id)).map((invocation) => invocation.status)).toEqual([status]);
  });

  it("are tried five times more when nobody answers in time", async () => {
    await desk.close();
    desk = await openTestDesk({ settings: { webhookRetryMs: () => 5, webhookTimeoutMs: 100 } });
    await replaceReceiver(() => ({ status: 200, afterMs: 2000 }));
    const { id } = await subscribe({ subscriptions: [ON[0]] });
    await create();

    expect(receiver.deliveries).toHaveLength(6);
    const [invocation] = await invocations(id);
    const { body } = await desk.admin.get(
      `/api/v2/webhooks/${id}/invocations/${invocation?.id ?? ""}/attempts`,
    );
    expect(body.attempts).toHaveLength(6);
    expect(body.attempts[0]).toMatchObject({ status: "timed_out", status_code: null });
  });

  it("succeed as soon as one attempt does", async () => {
    await replaceReceiver((call) => ({ status: call < 2 ? 409 : 200 }));
    const { id } = await subscribe({ subscriptions: [ON[0]] });
    await create();

    expect(receiver.deliveries).toHaveLength(3);
    expect((await invocations(id))[0]?.status).toBe("success");
  });

  it("open the circuit after many", async () => {
    await replaceReceiver(() => ({ status: 500 }));
    const { id } = await subscribe({ subscriptions: [ON[0]] });
    for (let count = 0; count < 25; count += 1) await create();

    expect(receiver.deliveries).toHaveLength(20);
    expect((await invocations(id))[0]?.status).toBe("circuit_broken");
  });

  it("never hold up whoever changes a ticket", async () => {
    await subscribe({ endpoint: "http://127.0.0.1:1/nobody" });

    const { status } = await desk.admin.post("/api/v2/tickets").send({
      ticket: { subject: "Parcel", requester_id: ids.ana, comment: { body: "Where?" } },
    });

    expect(status).toBe(201);
  });
});

describe("webhooks", () => {
  it.each([
    ["an endpoint that is no address", { endpoint: "not an address" }],
    ["another protocol", { endpoint: "file:///etc/passwd" }],
    ["an event that does not exist", { subscriptions: ["zen:event-type:ticket.updated"] }],
    ["events by PUT", { http_method: "PUT" }],
    ["events as XML", { request_format: "xml" }],
    ["both kinds at once", { subscriptions: ["conditional_ticket_events", ON[0]] }],
    ["no name", { name: "" }],
  ])("are refused with %s", async (_what, more) => {
    const webhook = {
      name: "Ours",
      endpoint: receiver.url,
      http_method: "POST",
      request_format: "json",
      subscriptions: ON,
      ...more,
    };
    const answer = await desk.admin.post("/api/v2/webhooks").send({ webhook });

    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].code).toBe("InvalidWebhook");
  });

  it("keep their kind", async () => {
    const { id } = await subscribe();
    const answer = await desk.admin
      .patch(`/api/v2/webhooks/${id}`)
      .send({ webhook: { subscriptions: ["conditional_ticket_events"] } });

    expect(answer.status).toBe(400);
  });

  it("show no secrets but at the place for it, and get new ones", async () => {
    const { id } = await subscribe({
      authentication: {
        type: "basic_auth",
        add_position: "header",
        data: { username: "us", password: "hidden" },
      },
    });
    const secretPath = `/api/v2/webhooks/${id}/signing_secret`;
    const before = (await desk.admin.get(secretPath)).body.signing_secret.secret;
    const after = (await desk.admin.post(secretPath)).body.signing_secret.secret;
    const listed = JSON.stringify((await desk.admin.get("/api/v2/webhooks")).body);

    expect(after).not.toBe(before);
    expect(listed).not.toContain(after);
    expect(listed).not.toContain("hidden");
  });

  it("are tried before they exist, signed with the public secret", async () => {
    const answer = await desk.admin.post("/api/v2/webhooks/test").send({
      request: {
        endpoint: receiver.url,
        http_method: "POST",
        request_format: "json",
        payload: '{"try":1}',
      },
    });
    const [delivery] = receiver.deliveries;
    const timestamp = String(delivery?.headers["x-zendesk-webhook-signature-timestamp"]);

    expect(answer.body.response).toMatchObject({ status: 200, body: "noted" });
    expect(delivery?.headers["x-zendesk-webhook-signature"]).toBe(
      createHmac("sha256", "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==")
        .update(`${timestamp}{"try":1}`)
        .digest("base64"),
    );
  });

  it("go when they are deleted", async () => {
    const { id } = await subscribe();
    await desk.admin.delete(`/api/v2/webhooks/${id}`);
    const answer = await desk.admin.get(`/api/v2/webhooks/${id}`);

    expect([answer.status, answer.body.errors[0].code]).toEqual([404, "WebhookNotFound"]);
  });
});
