import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "node-zendesk";
import { ids } from "../../support/desk/smallCompany";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";
import { until } from "../../support/server/until";

const MORE_THAN_A_PAGE = 130;

type Client = ReturnType<typeof createClient>;

/** What a third party's client for Zendesk makes of the desk. */
describe("node-zendesk", () => {
  let desk: TestDesk;
  let server: Server;
  let client: Client;
  let base: string;

  beforeAll(async () => {
    desk = await openTestDesk();
    server = createServer(desk.app).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v2`;
    client = clientOf("admin@practice.example");
    for (let count = 0; count < MORE_THAN_A_PAGE; count += 1) {
      await desk.admin.post("/api/v2/tickets").send({
        ticket: { subject: `Parcel ${count}`, requester_id: ids.ana, comment: { body: "Where?" } },
      });
    }
  });
  afterAll(async () => {
    server.close();
    await desk.close();
  });

  const clientOf = (username: string, token = "practice") =>
    createClient({ username, token, endpointUri: base });

  it("lists more than a page of tickets by following the links", async () => {
    const tickets = await client.tickets.list();

    expect(new Set(tickets.map(({ id }) => id)).size).toBe(MORE_THAN_A_PAGE);
  });

  it("shows, creates, updates and deletes a ticket", async () => {
    const created = await client.tickets.create({
      ticket: { subject: "Broken cup", comment: { body: "It came in two" }, requester_id: ids.ben },
    });
    const { id } = created.result as unknown as { id: number };
    await client.tickets.update(id, { ticket: { priority: "high" } } as never);
    const shown = (await client.tickets.show(id)).result as unknown as { priority: string };
    await client.tickets.delete(id);

    expect(shown.priority).toBe("high");
    await expect(client.tickets.show(id)).rejects.toThrow("404");
  });

  it("shows many tickets, their comments, incidents and audits", async () => {
    const many = (await client.tickets.showMany([1, 2])).result as unknown as unknown[];
    const comments = await client.tickets.getComments(1);
    const incidents = await client.tickets.listIncidents(1);
    const audits = (await client.ticketaudits.list(1)) as unknown as unknown[];

    expect(many).toHaveLength(2);
    expect(JSON.stringify(comments)).toContain("Where?");
    expect(incidents).toEqual([]);
    expect(JSON.stringify(audits)).toContain("Parcel 0");
  });

  it("updates many tickets by a job", async () => {
    await client.tickets.updateMany([1, 2], { ticket: { priority: "urgent" } });
    await until(async () => JSON.stringify(await client.jobstatuses.list()).includes("completed"));

    expect(desk.desk.store.tickets.get(2)?.priority).toBe("urgent");
  });

  it("searches", async () => {
    const found = (await client.search.query("type:ticket Parcel 7")) as { result: unknown };

    expect(JSON.stringify(found.result)).toContain("Parcel 7");
  });

  it("reads and writes triggers, whose lists are replaced whole", async () => {
    const listed = (await client.triggers.list()) as { id: number }[];
    await client.triggers.update(51, {
      trigger: { actions: [{ field: "priority", value: "low" }] },
    });
    const shown = (await client.triggers.show(51)).result as {
      actions: unknown;
      conditions: { all: unknown[] };
    };

    expect(listed.map(({ id }) => id)).toEqual([51, 52]);
    expect(shown.actions).toEqual([{ field: "priority", value: "low" }]);
    expect(shown.conditions.all).toHaveLength(3);
  });

  it("reads automations, macros and dynamic content", async () => {
    const automations = (await client.automations.list()) as unknown;
    const macros = await client.macros.listActive();
    const items = await client.dynamiccontent.listItems();

    expect(JSON.stringify(automations)).toContain("Close after four days");
    expect(JSON.stringify(macros)).toContain("Ask for the order number");
    expect(JSON.stringify(items)).toContain("{{dc.hours}}");
  });

  it("applies a macro to a ticket", async () => {
    const applied = (await client.macros.applyTicket(1, 71)) as { result: unknown };

    expect(JSON.stringify(applied.result)).toContain("Hello Ana, which order is it?");
  });

  it("reads people, groups, memberships, organizations and fields", async () => {
    const me = (await client.users.me()).result as unknown as { email: string };
    const users = (await client.users.list()) as unknown[];
    const groups = (await client.groups.list()) as unknown[];
    const memberships = (await client.groupmemberships.list()) as unknown[];
    const organizations = (await client.organizations.list()) as unknown[];
    const fields = (await client.ticketfields.list()) as unknown[];

    expect(me.email).toBe("admin@practice.example");
    expect(users.length).toBeGreaterThanOrEqual(6);
    expect(groups).toHaveLength(3);
    expect(memberships).toHaveLength(3);
    expect(organizations).toHaveLength(1);
    expect(fields.length).toBeGreaterThanOrEqual(7);
  });

  it("makes and lists webhooks", async () => {
    await client.webhooks.create({
      webhook: {
        name: "Ours",
        endpoint: "http://127.0.0.1:1/hook",
        http_method: "POST",
        request_format: "json",
        status: "active",
        subscriptions: ["zen:event-type:ticket.created"],
      },
    });
    const webhooks = (await client.webhooks.list()) as unknown;

    expect(JSON.stringify(webhooks)).toContain("Ours");
  });

  it("is refused with a wrong token, and agents may not write rules", async () => {
    const agent = clientOf("maya@practice.example");

    await expect(clientOf("admin@practice.example", "wrong").tickets.show(1)).rejects.toThrow(
      "401",
    );
    await expect(agent.triggers.update(52, { trigger: { title: "Mine" } })).rejects.toThrow("403");
  });

  it("begins every link with the address that was asked", async () => {
    const answer = await fetch(`${base}/tickets.json?page[size]=100`, {
      headers: {
        authorization: `Basic ${Buffer.from("admin@practice.example/token:practice").toString("base64")}`,
      },
    });
    const body = (await answer.json()) as { links: { next: string } };

    expect(body.links.next.startsWith(`${base}/tickets.json?`)).toBe(true);
  });
});
