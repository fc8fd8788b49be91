import request from "supertest";
import type { TemplateLine } from "#contract/templates";
import type { HelpDesk, RuleKind } from "../../../server/helpdesks/helpDesk";
import { setDue } from "../../../server/jobs/dueTimes";
import { storeAudits } from "../../../server/sync/storeAudits";
import { storeTickets } from "../../../server/sync/storeTickets";
import { countMails } from "../../../server/templates/countMails";
import { countReach } from "../../../server/templates/countReach";
import { readTemplates } from "../../../server/templates/readTemplates";
import { withService } from "../../support/server/withService";

const service = withService();

const trigger = (id: number, recipient: string, body: string) => ({
  id: String(id),
  body: {
    id,
    title: `Trigger ${id}`,
    active: true,
    conditions: { all: [], any: [] },
    actions: [{ field: "notification_user", value: [recipient, "About your ticket", body] }],
  },
});

const RULES: Partial<Record<RuleKind, { id: string; body: Record<string, unknown> }[]>> = {
  triggers: [
    trigger(51, "requester_id", "Your ticket has been escalated to Tier 2 for further triage."),
    trigger(52, "assignee_id", "You were assigned."),
    trigger(53, "requester_id", "{{dc.hours}}"),
  ],
  "dynamic_content/items": [
    {
      id: "81",
      body: {
        id: 81,
        name: "Hours",
        placeholder: "{{dc.hours}}",
        variants: [{ id: 1, content: "We are here from 8 to 6.", locale_id: 1, active: true }],
      },
    },
  ],
};

const helpDesk = {
  listRules: (kind: RuleKind) => Promise.resolve(RULES[kind] ?? []),
} as unknown as HelpDesk;

const mailBy = (id: number, requester: number) => ({
  id: 1,
  type: "Notification",
  recipients: [requester],
  via: { channel: "rule", source: { rel: "trigger", from: { id }, to: {} } },
});

async function anAccount(): Promise<number> {
  const accountId = await service.addAccount();
  service.setHelpDesk(accountId, helpDesk);
  const days = (count: number) =>
    new Date(service.now().getTime() - count * 86_400_000).toISOString();
  const sent = [
    { ticketId: 1, requester: 21, rule: 51, daysAgo: 1 },
    { ticketId: 2, requester: 21, rule: 51, daysAgo: 2 },
    { ticketId: 3, requester: 22, rule: 51, daysAgo: 60 },
    { ticketId: 4, requester: 23, rule: 51, daysAgo: 120 },
    { ticketId: 5, requester: 24, rule: 53, daysAgo: 3 },
  ];
  await service.inAccount(accountId, async (tx) => {
    for (const { ticketId, requester, rule, daysAgo } of sent) {
      const at = days(daysAgo);
      await storeTickets(tx, [
        {
          id: ticketId,
          subject: "S",
          description: "D",
          status: "open",
          priority: null,
          type: null,
          requesterId: requester,
          submitterId: null,
          assigneeId: null,
          groupId: null,
          organizationId: null,
          brandId: null,
          problemId: null,
          tags: [],
          channel: null,
          customFields: [],
          createdAt: at,
          updatedAt: at,
          generatedAt: 1,
          deleted: false,
        },
      ]);
      const events = [mailBy(rule, requester), mailBy(52, 900)];
      await storeAudits(tx, [
        { id: ticketId, ticketId, authorId: null, createdAt: at, via: null, events },
      ]);
      await setDue(tx, [
        { job: "count-rule-mails", subject: String(ticketId), dueAt: new Date(0) },
      ]);
    }
  });
  const call = { accountId, now: service.now(), signal: AbortSignal.timeout(10_000) };
  await countMails(service).run(call);
  await readTemplates(service).run(call);
  await countReach(service).run(call);
  return accountId;
}

describe("GET /api/templates", () => {
  it("lists texts for customers with their reach, the one that hurts most first", async () => {
    const accountId = await anAccount();

    const answer = await request(service.app)
      .get("/api/templates")
      .set(await service.signIn(accountId));
    const { templates, readAt } = answer.body as { templates: TemplateLine[]; readAt: string };
    const short = templates.map(({ type, id, reach30, reach90 }) => ({
      type,
      id,
      reach30,
      reach90,
    }));

    expect(readAt).toBe(service.now().toISOString());
    expect(short[0]).toEqual({ type: "trigger", id: "51", reach30: 1, reach90: 2 });
    expect(short).toContainEqual({ type: "dynamic_content", id: "81", reach30: 1, reach90: 1 });
    expect(short.map(({ id }) => id)).not.toContain("52");
    expect(templates[0]?.score).toBeLessThan(100);
    expect(templates[0]?.findings).toBeGreaterThan(0);
  });
});
