import fc from "fast-check";
import { findFacts } from "#domain/wording/facts/findFacts";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { aMessage, fullContext, rewritten } from "../../support/wording";

const NOTICE =
  "Your ticket #48213 has been received by our support team. An agent will contact you shortly. To add additional comments, reply to this email.";

describe("rewriteMessage", () => {
  it.each([
    ["plain", /^Hi Amara,\n\nI have your message\.[^]*I'm [^]*\n\nSelaine\n/],
    [
      "warm",
      /^Hello Amara,\n\nThank you for telling us about this\.[^]*\n\nWarm regards,\nSelaine\n/,
    ],
    ["formal", /^Dear Amara,\n\nI have your message\.[^]*I am [^]*\n\nKind regards,\nSelaine\n/],
  ] as const)("greets, speaks and signs in a %s tone, and stays so", (tone, expected) => {
    const body = rewritten(NOTICE, { context: fullContext, tone });

    expect(body).toMatch(expected);
    expect(rewritten(body, { context: fullContext, tone })).toBe(body);
  });

  it("names the matter in the customer's own words, unless they hold what a sentence cannot", () => {
    const about = (subject: string) =>
      rewritten("Your ticket has been created.", { context: { ...fullContext, subject } });

    expect(about("Kettle without a lid")).toContain(
      "I have your message about “Kettle without a lid”.",
    );
    for (const subject of ["", "Re: Kettle", "Order 4711", "See https://a.example", "x".repeat(80)])
      expect(about(subject)).toContain("I have your message.");
  });

  it("tells a hand-over, a request and an outage as a person would", () => {
    expect(
      rewritten(
        "Your case has been escalated to 2nd level support. You will be notified upon status change.",
        {
          context: fullContext,
        },
      ),
    ).toMatch(
      /I'm still the one you talk to\. I'll write to you by 3 pm on Thursday with what we know by then\.\n\nSelaine$/,
    );
    expect(
      rewritten(
        "Your ticket has been set to pending and is awaiting user input. Please provide a photo of the label.",
      ),
    ).toBe("Hello,\n\nTo carry on we need one thing from you: a photo of the label.");
    expect(
      rewritten(
        "INCIDENT: Degraded performance on the invoicing backend. Some customers may be unable to pay an invoice. Next update at 09:45 UTC.",
      ),
    ).toBe(
      "Hello,\n\nIt may not be possible to pay an invoice at the moment. We will write again at 09:45 UTC.",
    );
  });

  it("puts the next word before a signature that no goodbye announces", () => {
    expect(
      rewritten(
        "Hi Amara,\n\nthe lid is bent, so we are ordering a new one.\n\nSelaine Ray\nAcme",
        {
          context: fullContext,
        },
      ),
    ).toMatch(/a new one\.\n\nI'm looking after this, and [^\n]*Thursday\.\n\nSelaine Ray\nAcme$/);
  });

  it("speaks as one person, by name and with a time, when the context knows them", () => {
    expect(rewritten(NOTICE, { context: fullContext })).toBe(
      [
        "Hi Amara,",
        "I have your message. I'll write to you by 3 pm on Thursday, even if I'm still working on it. To add anything, just reply to this email.",
        "Selaine",
        "Reference, if you ever need it: 48213",
      ].join("\n\n"),
    );
  });

  it("makes up nobody and no time without a context, and names what is missing", () => {
    const { body, problems } = rewriteMessage(aMessage(NOTICE));

    expect(body).not.toMatch(/\bI\b|by \d/);
    expect(problems.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["nobody-named", "no-time", "no-customer-name"]),
    );
  });

  it("leaves security texts word for word and still shows findings", () => {
    const body =
      "Your verification code is 481223. If you did not request it, contact your administrator shortly.";

    const rewrite = rewriteMessage(aMessage(body, { context: fullContext }));

    expect(rewrite.body).toBe(body);
    expect(rewrite.written).toBe("unchanged");
    expect(rewrite.problems).toContainEqual(expect.objectContaining({ type: "untouchable" }));
  });

  it("leaves a good human message alone", () => {
    const body =
      "Hi Jo, thanks for the photos, they helped. I've found what causes this and I'm trying a fix. I'll write by Friday 2 pm. Ana";

    expect(rewriteMessage(aMessage(body))).toMatchObject({
      body,
      written: "unchanged",
      findings: [],
    });
  });

  it("never touches what the customer wrote", () => {
    const quoted =
      "On Monday Amara wrote:\n> My ticket has been closed, please utilize the portal.";

    expect(rewritten(`Your ticket has been closed.\n\n${quoted}`)).toContain(quoted);
  });

  it("keeps HTML tags with their attributes in order", () => {
    const body =
      '<p class="a">Your request <a href="https://a.example/1">4711</a> has been updated.</p><p>Please utilize the portal.</p>';

    const tags = (text: string) => text.match(/<[^>]+>/g) ?? [];
    const after = tags(rewritten(body, { format: "html", context: fullContext }));

    expect(after.filter((tag) => tag !== "<br>" && !/^<\/?em>$/.test(tag))).toEqual(tags(body));
  });

  it("greets by guarded placeholders in a template and keeps its tags", () => {
    const body =
      "Your request ({{ticket.id}}) has been received.{% if ticket.cc_names %} Copied: {{ticket.cc_names}}.{% endif %}";

    const after = rewritten(body, { template: true });

    expect(after).toMatch(/^Hi\{% if ticket\.requester\.first_name != blank %\}/);
    expect(after).toContain("{% if ticket.cc_names %} Copied: {{ticket.cc_names}}.{% endif %}");
    expect(after).toContain("{{ticket.id}}");
  });

  it("leaves a text alone whose language nobody knows, and says so", () => {
    const body = "Zahtjev je zaprimljen i bit će obrađen.";

    const { body: after, problems } = rewriteMessage(
      { format: "text", body, lang: "hr" },
      [],
      everyLanguage,
    );

    expect(after).toBe(body);
    expect(problems).toContainEqual(expect.objectContaining({ type: "language-not-known" }));
  });

  it("leaves a text alone that is not in the language it is said to be in", () => {
    const body =
      "Ihre Anfrage ist bei uns eingegangen und wird von uns bearbeitet. Bitte antworten Sie nicht auf diese Nachricht.";

    const { body: after, problems } = rewriteMessage(
      { format: "text", body, lang: "en" },
      [],
      everyLanguage,
    );

    expect(after).toBe(body);
    expect(problems).toContainEqual(expect.objectContaining({ type: "language-contradicted" }));
  });

  it("uses the words of the account before its own", () => {
    const rewrite = rewriteMessage(aMessage("The blue desk will look at your order."), [
      { avoid: "blue desk", say: "workshop" },
    ]);

    expect(rewrite.body).toContain("The workshop will look at your order.");
    expect(rewrite.findings[0]?.ruleId).toBe("glossary-1");
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    "your", "ticket", "has been", "closed", "received", "#4711", "https://a.example/x?y=1", "{{ticket.id}}", "{% if a %}", "{% endif %}",
    "<b>", "</b>", "<p>", "</p>", "shortly", "please note that", ".", "\n", "\n\n", "30 €", "3 May", "agent", "\uE000", "&nbsp;", "user@example.com", "utilize", "İ", "> quoted",
  ); // prettier-ignore
  const texts = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  const messages = fc.record({
    body: texts,
    format: fc.constantFrom("text" as const, "html" as const),
    template: fc.boolean(),
    context: fc.constantFrom({}, fullContext),
  });

  it("is the same when rewritten twice", () => {
    fc.assert(
      fc.property(messages, (parts) => {
        const once = rewriteMessage({ ...parts, lang: "en" });
        expect(rewriteMessage({ ...parts, lang: "en", body: once.body }).body).toBe(once.body);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps its addresses, placeholders and references, and its tags in order", () => {
    fc.assert(
      fc.property(messages, ({ body, format, template, context }) => {
        const after = rewriteMessage({ body, format, template, context, lang: "en" }).body;
        const facts = findFacts(body, format, template);
        for (const { kind, text } of facts)
          if (kind === "url" || kind === "email" || kind === "placeholder")
            expect(after).toContain(text);
        let at = 0;
        for (const { kind, text } of facts) {
          if (kind !== "html-tag" && kind !== "control-tag") continue;
          const found = after.indexOf(text, at);
          expect(found).not.toBe(-1);
          at = found + text.length;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(["your ticket has been ", "{{{{%", "<a <b><", "((([[", " \n\t ", "#12 [#34] "])(
    "of 100 kB made of %j is answered",
    (unit) => {
      const body = unit.repeat(Math.ceil(100_000 / unit.length));

      const { body: answer } = rewriteMessage({ format: "text", lang: "en", body });

      expect(answer.length).toBeGreaterThan(0);
    },
  );
});
