import { auditTemplates } from "#domain/templates/auditTemplates";
import { scoreOf } from "#domain/templates/scoreOf";
import { aContent, aMacro, aMail, aTrigger, itemsOf } from "../../support/templates";

const audit = (...values: readonly unknown[]) => auditTemplates(itemsOf(...values));
const problemsOf = (body: string) =>
  audit(aTrigger([aMail(body)])).flatMap(({ problems }) => problems.map(({ type }) => type));

describe("auditTemplates", () => {
  it("finds, scores and proposes, with every placeholder kept", () => {
    const body =
      "Your ticket ({{ticket.id}}) has been logged and assigned to our Tier 2 queue. To add additional comments, reply to this email.\n\n{{ticket.comments_formatted}}";
    const rows = audit(aTrigger([aMail(body)]));

    const found = rows
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.in === "body");
    expect(found.map(({ text }) => text.toLowerCase())).toContain("ticket");
    expect(found.map(({ start, end }) => body.slice(start, end))).toEqual(
      found.map(({ text }) => text),
    );
    const [row] = rows;
    expect(row?.score).toBeLessThan(60);
    expect(row?.proposal?.body).toContain("{{ticket.id}}");
    expect(row?.proposal?.body).toContain("{{ticket.comments_formatted}}");
    expect(row?.proposal?.body).not.toMatch(/queue|Tier/);
  });

  it("gives 100 and no proposal when nothing is to be found", () => {
    const [row] = audit(
      aMacro([
        {
          field: "comment_value",
          value: "Thanks for the photos, they helped. Which of the two doors sticks?",
        },
      ]),
    );

    expect(row).toMatchObject({ score: 100, findings: [] });
  });

  it("proposes nothing for texts that people check against fraud", () => {
    const [row] = audit(
      aTrigger([
        aMail(
          "Your verification code is 481 223. It expires in 10 minutes. Never share this code with anyone.",
        ),
      ]),
    );

    expect(row?.proposal).toBeNull();
  });

  it("points at the variants when the text is nothing but dynamic content", () => {
    const rows = audit(
      aTrigger([aMail("<p>{{dc.received}}</p>"), aMail("{{dc.missing}}")]),
      aContent(["Your ticket has been logged."]),
    );

    expect(rows.map(({ type, problems }) => [type, problems[0]?.type])).toEqual([
      ["trigger", "dynamic-content"],
      ["trigger", "dynamic-content-missing"],
      ["dynamic_content", expect.any(String)],
    ]);
    expect(rows[0]).toMatchObject({ findings: [], proposal: null });
    expect(rows[2]?.score).toBeLessThan(100);
  });

  it("leaves out dynamic content that only staff reads, also through other content", () => {
    const rows = audit(
      aTrigger([
        { field: "notification_group", value: ["group_id", "s", "{{dc.internal}}"] },
        aMail("{{dc.received}} {{ticket.id}}"),
      ]),
      aContent(["Assigned to your queue"], "internal"),
      aContent(["We have it. {{dc.hours}}"], "received"),
      aContent(["Open from nine to five"], "hours"),
    );

    expect(rows.filter(({ type }) => type === "dynamic_content").map(({ title }) => title)).toEqual(
      ["received", "hours"],
    );
  });

  it.each([
    {
      name: "a block left open",
      body: "{% if ticket.cc_names %}Your ticket was logged.",
      type: "invalid-liquid",
    },
    {
      name: "a placeholder left open",
      body: "Your ticket {{ticket.id was logged.",
      type: "invalid-liquid",
    },
    {
      name: "an end without a start",
      body: "Your ticket was logged.{% endif %}",
      type: "invalid-liquid",
    },
    {
      name: "a tag that is none",
      body: "Your ticket was {% shout %} logged.",
      type: "invalid-liquid",
    },
    {
      name: "an unknown placeholder",
      body: "Your ticket {{ticket.nr}} was logged.",
      type: "unknown-placeholder",
    },
    { name: "half HTML", body: "<div><b>Your ticket was logged.</div>", type: "half-html" },
    { name: "nothing", body: "  ", type: "empty" },
    { name: "far too much", body: "Your ticket was logged. ".repeat(3000), type: "too-long" },
  ])("explains $name", ({ body, type }) => {
    expect(problemsOf(body)).toContain(type);
  });

  it("proposes nothing for invalid Liquid, yet goes on with the rest", () => {
    const rows = audit(
      aTrigger([
        aMail("{% if x %}Your ticket was logged."),
        aMail("Your ticket {{ticket.id}} was logged."),
      ]),
    );

    expect(rows.map(({ proposal }) => proposal === null)).toEqual([true, false]);
  });

  it("reads a text of 64 kB to its end, keeps all its placeholders, and goes on with the rest", () => {
    const lines = Array.from(
      { length: 900 },
      (_, place) =>
        `Your ticket {{ticket.id}} was logged by {{ticket.group.name}} as line ${place}.`,
    );
    const body = lines
      .join("\n")
      .slice(0, 65_535)
      .replace(/\n[^\n]*$/, "");
    expect(body.length).toBeGreaterThan(64_000);

    const [long, next] = audit(
      aTrigger([aMail(body)]),
      aTrigger([aMail("Your ticket {{ticket.id}} has been escalated to Tier 2.")]),
    );

    expect(long?.problems.map(({ type }) => type)).not.toContain("too-long");
    const last = long?.findings.filter((finding) => finding.in === "body").at(-1);
    expect(last?.end).toBeGreaterThan(body.lastIndexOf("Your ticket"));
    const placeholders = (text: string) => text.match(/\{\{ticket\.(?:id|group\.name)\}\}/g);
    const proposed = long?.proposal?.body;
    expect(proposed === undefined ? placeholders(body) : placeholders(proposed)).toEqual(
      placeholders(body),
    );
    expect(next?.proposal?.body).toContain("{{ticket.id}}");
  }, 120_000);

  it("knows names that the text gives itself", () => {
    expect(
      problemsOf("{% for comment in ticket.comments %}{{comment.author.name}}{% endfor %}"),
    ).not.toContain("unknown-placeholder");
    expect(
      problemsOf(
        "{{ticket.requester.first_name | default: 'you'}} {{ticket.ticket_field_123}} {{dc.x}} {{ticket.id}}",
      ),
    ).not.toContain("unknown-placeholder");
  });
});

describe("scoreOf", () => {
  const serious = { severity: "high" as const };
  const slight = { severity: "low" as const };

  it("is 100 only when nothing was found", () => {
    expect(scoreOf([], 30)).toBe(100);
    expect(scoreOf([slight], 5000)).toBe(99);
  });

  it("falls with number and severity and rises with length", () => {
    expect(scoreOf([serious], 25)).toBeLessThan(scoreOf([slight], 25));
    expect(scoreOf([serious, serious], 25)).toBeLessThan(scoreOf([serious], 25));
    expect(scoreOf([serious], 100)).toBeGreaterThan(scoreOf([serious], 25));
    expect(
      scoreOf(
        Array.from({ length: 90 }, () => serious),
        25,
      ),
    ).toBe(0);
  });
});
