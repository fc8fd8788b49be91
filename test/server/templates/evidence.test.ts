import request from "supertest";
import type { z } from "zod";
import type { readPreview, TemplateEffect } from "#contract/templateEvidence";
import type { TemplateLine } from "#contract/templates";
import { countReach as countByHand, type SentByRule } from "#domain/templates/countReach";
import type { HelpDesk, RuleKind } from "../../../server/helpdesks/helpDesk";
import { setDue } from "../../../server/jobs/dueTimes";
import { storeAudits } from "../../../server/sync/storeAudits";
import { storeTickets } from "../../../server/sync/storeTickets";
import { countMails } from "../../../server/templates/countMails";
import { countReach } from "../../../server/templates/countReach";
import { readTemplates } from "../../../server/templates/readTemplates";
import { aTicket } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();
const DAY_MS = 86_400_000;
const ADMIN = 1;
const AGENT = 900;
const CUSTOMERS = Array.from({ length: 60 }, (_, place) => 100 + place);

const trigger = (id: number, value: string[]) => ({
  id: String(id),
  body: {
    id,
    title: `Trigger ${id}`,
    active: true,
    category_id: "1",
    conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }], any: [] },
    actions: [{ field: "notification_user", value }],
  },
});
const BODY = "Your ticket {{ticket.id}} has been escalated.\n\nYou wrote: {{ticket.description}}";
const RULES: Partial<Record<RuleKind, object[]>> = {
  triggers: [
    trigger(51, ["requester_and_ccs", "News", BODY]),
    trigger(52, ["requester_id", "News", "{{dc.hello}}"]),
  ],
  "dynamic_content/items": [
    {
      id: "81",
      body: {
        id: 81,
        name: "Hello",
        placeholder: "{{dc.hello}}",
        variants: [
          {
            id: 1,
            content: "Your ticket was logged.",
            locale: "en-US",
            active: true,
            default: true,
          },
          { id: 2, content: "Ihr Ticket wurde erfasst.", locale: "de", active: true },
        ],
      },
    },
  ],
};
const helpDesk = {
  listRules: (kind: RuleKind) => Promise.resolve(RULES[kind] ?? []),
} as unknown as HelpDesk;

const daysAgo = (days: number) => new Date(service.now().getTime() - days * DAY_MS).toISOString();
const mailBy = (rule: number, recipients: number[]) => ({
  type: "Notification",
  subject: "News",
  body: "Your ticket 1 has been escalated.",
  recipients,
  via: { channel: "rule", source: { rel: "trigger", from: { id: rule }, to: {} } },
});
const word = (author: number, isPublic = true) => ({
  type: "Comment",
  author_id: author,
  public: isPublic,
  body: "Hello?",
});

type Step = { days: number; by: number; events: object[] };
type Story = { ticketId: number; requester: number; steps: Step[] };

async function anAccount(stories: readonly Story[]): Promise<number> {
  const id = await service.addAccount();
  service.setHelpDesk(id, helpDesk);
  await service.inAccount(id, async (tx) => {
    await tx
      .insertInto("people")
      .values([
        { account_id: id, user_id: ADMIN, name: "Alex Admin", role: "admin", locale: "en-US" },
        { account_id: id, user_id: AGENT, name: "Maya Agent", role: "agent", locale: "en-US" },
        ...CUSTOMERS.map((user_id, place) => ({
          account_id: id,
          user_id,
          name: place === 0 ? "c100@mail.example" : `Customer Number ${place}`,
          role: "end-user" as const,
          locale: place === 1 ? "de" : "en-US",
        })),
      ])
      .execute();
    for (const { ticketId, requester, steps } of stories) {
      const created = daysAgo(steps[0]?.days ?? 1);
      await storeTickets(tx, [
        aTicket({
          id: ticketId,
          requesterId: requester,
          submitterId: requester,
          createdAt: created,
          updatedAt: created,
        }),
      ]);
      await storeAudits(
        tx,
        steps.map(({ days, by, events }, place) => ({
          id: ticketId * 100 + place,
          ticketId,
          authorId: by,
          createdAt: daysAgo(days),
          via: { channel: "email" },
          events: events as Record<string, unknown>[],
        })),
      );
      await setDue(tx, [
        { job: "count-rule-mails", subject: String(ticketId), dueAt: new Date(0) },
      ]);
    }
  });
  const call = { accountId: id, now: service.now(), signal: AbortSignal.timeout(20_000) };
  while ((await countMails(service).run(call)).more);
  await readTemplates(service).run(call);
  await countReach(service).run(call);
  return id;
}

const get = async <Body>(account: number, path: string): Promise<Body> =>
  (
    await request(service.app)
      .get(path)
      .set(await service.signIn(account, { userId: ADMIN }))
  ).body as Body;

describe("reach", () => {
  it("equals a count by hand, with people in copy, and by language for shared content", async () => {
    const stories = CUSTOMERS.map((requester, place): Story => {
      const copied = place % 3 === 0 ? [CUSTOMERS[(place + 7) % 60] ?? 0] : [];
      const rule = place % 2 === 0 ? 51 : 52;
      const days = (place * 13) % 120;
      const recipients = [requester, ...(rule === 51 ? copied : []), AGENT];
      return {
        ticketId: 1 + place,
        requester,
        steps: [{ days, by: requester, events: [word(requester), mailBy(rule, recipients)] }],
      };
    });
    const account = await anAccount(stories);
    const sent = stories.flatMap(({ steps }) =>
      steps.flatMap(({ days, events }): SentByRule[] =>
        events.flatMap((event) =>
          "recipients" in event && Array.isArray(event.recipients) && "via" in event
            ? {
                ruleId: JSON.stringify(event.via).includes('"id":51') ? "51" : "52",
                recipients: event.recipients.filter((id) => id !== AGENT).map(String),
                at: daysAgo(days),
              }
            : [],
        ),
      ),
    );
    const byHand = countByHand(sent, service.now().toISOString());
    const german = String(CUSTOMERS[1]);
    const ofGerman = countByHand(
      sent.map((one) => ({ ...one, recipients: one.recipients.filter((id) => id === german) })),
      service.now().toISOString(),
    );

    const { templates, coverage } = await get<{
      templates: TemplateLine[];
      coverage: { texts: number; customers: number; of: number };
    }>(account, "/api/templates");
    const reachOf = (key: string) => {
      const line = templates.find((one) => one.key === key);
      return { reach30: line?.reach30, reach90: line?.reach90 };
    };

    expect(reachOf("trigger:51:0")).toEqual(byHand.get("51"));
    expect(reachOf("trigger:52:0")).toEqual(byHand.get("52"));
    expect(reachOf("dynamic_content:81:2")).toEqual(ofGerman.get("52"));
    expect(reachOf("dynamic_content:81:1").reach90).toBe(
      (byHand.get("52")?.reach90 ?? 0) - (ofGerman.get("52")?.reach90 ?? 0),
    );
    const everybody = new Set(
      sent.filter(({ at }) => at >= daysAgo(90)).flatMap(({ recipients }) => recipients),
    );
    expect(coverage).toEqual({ texts: 3, customers: everybody.size, of: everybody.size });
  });
});

describe("the preview's tickets", () => {
  it("are those that fired it, the awkward ones first, as they were then", async () => {
    const account = await anAccount(
      CUSTOMERS.slice(0, 8).map((requester, place) => ({
        ticketId: 1 + place,
        requester,
        steps: [
          {
            days: 10 + place,
            by: requester,
            events: [
              { type: "Create", field_name: "status", value: "new" },
              { type: "Create", field_name: "assignee_id", value: null },
              word(requester),
              mailBy(51, [requester]),
            ],
          },
          {
            days: 5,
            by: AGENT,
            events: [
              { type: "Change", field_name: "status", value: "solved" },
              { type: "Change", field_name: "assignee_id", value: String(AGENT) },
            ],
          },
        ],
      })),
    );

    const { tickets, fired } = await get<z.output<(typeof readPreview)["response"]>>(
      account,
      "/api/templates/trigger%3A51%3A0/preview",
    );

    expect(fired).toBe(true);
    expect(tickets).toHaveLength(5);
    expect(tickets[0]?.awkward).toContain("no-name");
    expect(tickets.flatMap(({ awkward }) => awkward)).toContain("other-language");
    expect(tickets.every(({ suppressed, ticket }) => suppressed && ticket.isNew)).toBe(true);
    expect(tickets[0]?.ticket).toMatchObject({ status: "new", assignee: null });
    expect(tickets[0]?.sent?.body).toBe("Your ticket 1 has been escalated.");
  });
});

describe("the effect of a change", () => {
  const chaser = (ticketId: number, requester: number, days: number, isChased: boolean): Story => ({
    ticketId,
    requester,
    steps: [
      { days, by: requester, events: [word(requester), mailBy(51, [requester])] },
      ...(isChased ? [{ days: days - 1, by: requester, events: [word(requester)] }] : []),
      { days: days - 2, by: AGENT, events: [word(AGENT)] },
    ],
  });
  const measure = async (chasersAfter: number) => {
    const stories = CUSTOMERS.flatMap((requester, place) => [
      chaser(1000 + place, requester, 30 + place / 10, place % 2 === 0),
      chaser(2000 + place, requester, 9 + place / 20, place < chasersAfter),
    ]);
    const account = await anAccount(stories);
    await service.inAccount(account, async (tx) => {
      const pair = JSON.stringify({ subject: "News", body: BODY });
      await tx
        .insertInto("template_changes")
        .values({
          account_id: account,
          change_id: "8ba1f2c4-2a57-4d3e-9b41-0f2f2b1a7c11",
          key: "trigger:51:0",
          applied_at: new Date(daysAgo(20)),
          applied_by: ADMIN,
          rule_before: "{}",
          words_before: pair,
          words_after: pair,
        })
        .execute();
    });
    const { effects } = await get<{ effects: TemplateEffect[] }>(
      account,
      "/api/templates/trigger%3A51%3A0/effect",
    );
    return effects[0]?.measures.find(({ measure: name }) => name === "chasers");
  };

  it("shows fewer chasers with their interval", async () => {
    expect(await measure(3)).toMatchObject({
      before: { count: 30, of: 60 },
      after: { count: 3, of: 60 },
      verdict: "better",
    });
  });

  it("says that it proves nothing while the interval holds zero", async () => {
    expect(await measure(29)).toMatchObject({ verdict: "no-difference" });
  });
});
