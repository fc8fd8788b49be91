import fc from "fast-check";
import type { PreviewAccount, PreviewTicket } from "#domain/templates/preview/previewTicket";
import { type Preview, renderTemplate } from "#domain/templates/preview/renderTemplate";
import {
  aComment,
  anAgent,
  aPerson,
  aPreviewAccount,
  aPreviewTicket,
} from "../../../support/previews";

type Case = {
  body: string;
  subject?: string;
  format?: "text" | "html";
  ticket?: Partial<PreviewTicket>;
  account?: Partial<PreviewAccount>;
  isSuppressed?: boolean;
};

const preview = ({ body, subject, format = "text", ...rest }: Case): Preview =>
  renderTemplate({
    template: { format, body, ...(subject === undefined ? {} : { subject }) },
    ticket: aPreviewTicket(rest.ticket),
    account: aPreviewAccount(rest.account),
    isSuppressed: rest.isSuppressed ?? false,
    now: "2026-03-05T09:00:00Z",
  });

function mail(one: Case) {
  const made = preview(one);
  if (made.status === "invalid") throw new Error(JSON.stringify(made.faults));
  return made;
}

const faults = (one: Case): readonly string[] => {
  const made = preview(one);
  return made.status === "invalid" ? made.faults.map(({ detail }) => detail) : [];
};

describe("the placeholders of a ticket", () => {
  it.each([
    ["{{ticket.id}}", "77"],
    ["{{ticket.title}}", "Printer eats paper"],
    ["{{ticket.status}}", "Open"],
    ["{{ticket.priority}}", "Urgent"],
    ["{{ticket.ticket_type}}", "Incident"],
    ["{{ticket.via}}", "Mail"],
    ["{{ticket.tags}}", "printer floor_3"],
    ["{{ticket.group.name}}", "Support"],
    ["{{ticket.organization.name}}", "Duarte Ltd"],
    ["{{ticket.account}}", "Acme"],
    ["{{ticket.url}}", "acme.zendesk.com/hc/requests/77"],
    ["{{ticket.link}}", "https://acme.zendesk.com/hc/requests/77"],
    ["{{ticket.ticket_field_360}}", "floor 3"],
    ["{{ticket.requester.first_name}} {{ticket.requester.last_name}}", "Ines Duarte"],
    ["{{ticket.requester.email}}", "ines@example.com"],
    ["{{ticket.assignee.name}}", "Mara Olsen"],
    ["{{current_user.name}}", "Ines Duarte"],
    ["{{ticket.created_at}}", "March 2, 2026"],
    ["{{ticket.created_at_with_time}}", "March 2, 2026 at 2:29 PM"],
    ["{{ticket.created_at_with_timestamp}}", "2026-03-02T14:29Z"],
    ["{{satisfaction.positive_rating_url}}", /satisfaction\/new\?intention=4$/],
    ["{{ticket.verbatim_description}}", "My printer eats the paper."],
  ])("writes %s", (body, expected) => {
    const { text } = mail({ body });

    if (typeof expected === "string") expect(text.replace(/\u202f/g, " ")).toBe(expected);
    else expect(text).toMatch(expected);
  });

  it("writes a due date as month and day, and nothing where there is none", () => {
    const body = "{{ticket.due_date}}|{{ticket.due_date_with_timestamp}}";

    expect(mail({ body }).text).toBe("|");
    expect(mail({ body, ticket: { dueAt: "2026-05-18T10:00:00Z" } }).text).toBe(
      "May-18|2026-05-18T10:00Z",
    );
  });

  it("writes dates in the customer's language and zone", () => {
    const requester = aPerson({ locale: "de", timeZone: "Asia/Tokyo" });

    expect(mail({ body: "{{ticket.created_at_with_time}}", ticket: { requester } }).text).toBe(
      "2. März 2026 um 23:29",
    );
  });

  it("does not fail on a zone or language that nobody knows", () => {
    const requester = aPerson({ locale: "x!", timeZone: "Nowhere/Here" });

    expect(mail({ body: "{{ticket.created_at}}", ticket: { requester } }).text).toBe(
      "March 2, 2026",
    );
  });

  it("shows customers an open ticket where it is on hold", () => {
    expect(mail({ body: "{{ticket.status}}", ticket: { status: "hold" } }).text).toBe("Open");
  });

  it("names people in copy, and loops over them", () => {
    const ccs = [aPerson({ name: "Ada Roe" }), aPerson({ name: "Ben Ito" })];
    const body = "{{ticket.cc_names}}:{% for cc in ticket.ccs %} <{{cc.first_name}}>{% endfor %}";

    expect(mail({ body, ticket: { ccs } }).text).toBe("Ada Roe, Ben Ito: <Ada> <Ben>");
  });

  it("has nothing to say of an assignee that there is not", () => {
    const body =
      "{% if ticket.assignee.first_name != blank %}I am {{ticket.assignee.first_name}}.{% else %}One of us.{% endif %}";

    expect(mail({ body, ticket: { assignee: null } }).text).toBe("One of us.");
    expect(mail({ body }).text).toBe("I am Mara.");
  });
});

describe("the conversation", () => {
  const comments = [
    aComment(),
    aComment({ author: anAgent(), at: "2026-03-03T08:00:00Z", text: "Which floor?" }),
    aComment({ author: anAgent(), at: "2026-03-03T09:00:00Z", text: "Odd one.", isPublic: false }),
  ];

  it("comes newest first, without what is private", () => {
    const { text } = mail({ body: "{{ticket.comments_formatted}}", ticket: { comments } });

    expect(text).toMatch(/Mara Olsen, [^]*Which floor\?[^]*Ines Duarte, [^]*eats the paper/);
    expect(text).not.toContain("Odd one");
  });

  it("can be looped over, author, time and words", () => {
    const body =
      "{% for comment in ticket.comments %}{{comment.author.first_name}} ({{comment.created_at}}): {{comment.value}}\n{% endfor %}";

    expect(mail({ body, ticket: { comments } }).text).toBe(
      "Mara (March 3, 2026): Which floor?\nInes (March 2, 2026): My printer eats the paper.",
    );
  });

  it("has a latest comment, alone and as a block", () => {
    const rich = mail({ body: "{{ticket.latest_comment_rich}}", ticket: { comments } });
    const headed = mail({
      body: "{{ticket.latest_public_comment_formatted}}",
      ticket: { comments },
    });

    expect(rich.text).toBe("Which floor?");
    expect(headed.text).toMatch(/^-{20,}\n\nMara Olsen, .*\n\nWhich floor\?$/);
    expect(headed.html).toContain("<strong>Mara Olsen, ");
  });

  it("stands in an HTML mail as HTML", () => {
    const { html, text } = mail({
      body: "<div>{{ticket.comments_formatted}}</div>",
      format: "html",
      ticket: { comments },
    });

    expect(html).toMatch(/^<div><hr><p><strong>Mara/);
    expect(text).toContain("Which floor?");
    expect(text).not.toContain("<");
  });
});

describe("Liquid", () => {
  it("applies Zendesk's filters, and leaves others unapplied", () => {
    expect(mail({ body: "{{ticket.title | upcase | truncate: 10}}" }).text).toBe("PRINTER...");
    expect(mail({ body: "{{ticket.title | shuffle}}" }).text).toBe("Printer eats paper");
  });

  it("is told the time, and calculates with dates in the customer's zone", () => {
    expect(mail({ body: "{{'now' | date: '%Y-%m-%d %H:%M'}}" }).text).toBe("2026-03-05 09:00");
    expect(mail({ body: "{{ticket.created_at | date: '%d/%m/%y'}}" }).text).toBe("02/03/26");
  });

  it("knows assign, capture, case, unless and for with limits", () => {
    const body =
      "{% assign who = ticket.requester.first_name %}{% capture hi %}Hi {{who}}{% endcapture %}{{hi}}{% case ticket.status %}{% when 'Open' %}, open{% endcase %}{% unless ticket.ccs == empty %}!{% endunless %}{% for i in (1..9) limit:2 %}{{i}}{% endfor %}";

    expect(mail({ body }).text).toBe("Hi Ines, open12");
  });

  it("leaves an unknown placeholder empty, and says so", () => {
    const made = mail({ body: "Hi {{ticket.requester.nickname}}, {{ticket.organization.name}}" });

    expect(made.text).toBe("Hi , Duarte Ltd");
    expect(made.empty).toEqual(["{{ticket.requester.nickname}}"]);
  });

  it.each([
    ["{% if ticket.id %}open", "{% if %} has no {% endif %}"],
    ["Hello {{ticket.id", "“{{ticket.id” is never closed"],
    ["{% teleport %}", "{% teleport %} is no tag that Zendesk knows"],
    ["{% endif %}", "{% endif %} closes nothing that is open"],
  ])("explains %s", (body, fault) => {
    expect(faults({ body })).toEqual([fault]);
  });

  it("explains in which line a tag cannot be read", () => {
    expect(faults({ body: "One\n{% for x of y %}{% endfor %}" })[0]).toMatch(/^line 2: /);
  });

  it.each(["{% include 'secrets' %}", "{% render 'x' %}", "{% echo ticket.id %}"])(
    "reads no files and knows no hidden tags: %s",
    (body) => {
      expect(faults({ body })).toHaveLength(1);
    },
  );
});

describe("dynamic content", () => {
  const content = {
    hello: {
      fallback: "en-US",
      variants: { "en-US": "Hello {{ticket.requester.first_name}}", de: "Hallo" },
    },
    outer: { fallback: "en-US", variants: { "en-US": "[{{dc.hello}}]" } },
    circle: { fallback: "en-US", variants: { "en-US": "o{{dc.circle}}" } },
    rich: { fallback: "en-US", variants: { "en-US": "<b>Bold</b>" } },
  };
  const account = { content };

  it("comes in the reader's language, else in the default", () => {
    const inGerman = { requester: aPerson({ locale: "de-AT" }) };
    const inDutch = { requester: aPerson({ locale: "nl" }) };

    expect(mail({ body: "{{dc.hello}}", account, ticket: inGerman }).text).toBe("Hallo");
    expect(mail({ body: "{{dc.hello}}", account, ticket: inDutch }).text).toBe("Hello Ines");
  });

  it("may use other content, and ends where it would go around in circles", () => {
    expect(mail({ body: "{{dc.outer}}", account }).text).toBe("[Hello Ines]");
    expect(mail({ body: "{{dc.circle}}", account }).text).toBe("ooo");
  });

  it("keeps its own markup, and is empty where nobody has it", () => {
    const made = mail({ body: "<p>{{dc.rich}}{{dc.nothing}}</p>", format: "html", account });

    expect(made.html).toBe("<p><b>Bold</b></p>");
    expect(made.empty).toEqual(["{{dc.nothing}}"]);
  });
});

describe("suppression", () => {
  const body =
    "We have it, {{ticket.requester.first_name}}. You wrote:\n{{ticket.comments_formatted}}\n{{ticket.description}}{{ticket.latest_comment}}";

  it("leaves out what repeats the sender's words, and names what led to it", () => {
    const made = mail({ body, subject: "Re: {{ticket.title}}", isSuppressed: true });

    expect(made.text).toBe("We have it, Ines. You wrote:");
    expect(made.subject).toBe("Re:");
    expect(made.suppressed.map(({ text }) => text)).toEqual([
      "{{ticket.title}}",
      "{{ticket.comments_formatted}}",
      "{{ticket.description}}",
      "{{ticket.latest_comment}}",
    ]);
    expect(made.suppressed[1]?.leadIn).toBe("You wrote:");
  });

  it("leaves nothing out in other mails", () => {
    const made = mail({ body });

    expect(made.suppressed).toEqual([]);
    expect(made.text).toContain("My printer eats the paper.");
  });
});

describe("what strangers wrote", () => {
  const evil = `<img src=x onerror="alert(1)"><script>alert(2)</script>{{ticket.id}}{% for %}`;
  const ticket = {
    subject: evil,
    requester: aPerson({ name: evil }),
    comments: [aComment({ text: evil, author: aPerson({ name: evil }) })],
  };

  it.each(["text", "html"] as const)("stays text in %s", (format) => {
    const { html } = mail({
      body: "<b>{{ticket.title}}</b> {{ticket.requester.name}} {{ticket.comments_formatted}}",
      format,
      ticket,
    });

    expect(html).not.toMatch(/<(?:script|img)/i);
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("{{ticket.id}}");
  });

  it("stays text behind a filter that undoes escapes", () => {
    const { html } = mail({
      body: "<p>{{ticket.title | url_decode}}</p>",
      format: "html",
      ticket: { subject: "%3Cscript%3Ealert(1)%3C/script%3E" },
    });

    expect(html).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  });

  it("keeps nothing that runs or is fetched of what an admin wrote", () => {
    const { html } = mail({
      body: `<p style="background:url(http://a.example/x)" onclick="x()">Hi</p><a href="javascript:x()">a</a><a href="https://a.example/?a=1&amp;b=2">b</a><iframe src="https://a.example"></iframe><style>p{}</style><img alt="Our logo" src="https://a.example/l.png"><form><input></form>`,
      format: "html",
    });

    expect(html).toBe(
      `<p>Hi</p><a>a</a><a href="https://a.example/?a=1&amp;b=2">b</a><em>Our logo</em>`,
    );
  });

  it("is never lost, moved or run, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (subject) => {
        const { text, html } = mail({ body: "a{{ticket.title}}b", ticket: { subject } });

        expect(text).toBe(`a${subject.replace(/[\uE000\uE001]/g, "")}b`);
        expect(html.replace(/<\/?(?:p|br|a)(?: href="[^"]*")?>/g, "")).not.toMatch(/[<>]/);
      }),
      { numRuns: 200 },
    );
  });
});

describe("limits", () => {
  const TOO_MUCH = "the text repeats more than a mail can hold";

  it.each([
    "{% for a in (1..100000000) %}x{% endfor %}",
    "{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}{% endfor %}{% endfor %}{% endfor %}",
    `{% for a in (1..9000) %}${"long ".repeat(5000)}{% endfor %}`,
    `{% capture a %}{% for a in (1..9000) %}${"long ".repeat(5000)}{% endfor %}{% endcapture %}{{a}}`,
    `{% assign a = "xxxxxxxxxx" %}${"{% capture a %}{{a}}{{a}}{{a}}{{a}}{% endcapture %}".repeat(40)}{{a}}`,
    `{% assign a = "xxxxxxxxxx" %}${"{% assign a = a | append: a %}".repeat(60)}{{a}}`,
    "{% tablerow a in (1..99999) cols:1 %}{% for b in (1..99999) %}x{% endfor %}{% endtablerow %}",
  ])("ends what would never end: %.60s", (body) => {
    const startedAt = performance.now();

    expect(faults({ body })).toEqual([TOO_MUCH]);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it("takes a text of 64 kB with a placeholder in each line", () => {
    const body = "Hello {{ticket.requester.first_name}}, this is one of many lines.\n".repeat(990);

    expect(mail({ body }).text.match(/Hello Ines/g)).toHaveLength(990);
  });

  it("gives the same bytes each time", () => {
    const one = { body: "{{'now' | date: '%s'}} {{ticket.comments_formatted}}" };

    expect(preview(one)).toEqual(preview(one));
  });
});

describe("a plain text as a mail", () => {
  it("gets paragraphs, line breaks and links that can be followed", () => {
    const { html } = mail({ body: "Hi,\n\nlook at {{ticket.link}}.\nBye & <thanks>" });

    expect(html).toBe(
      `<p>Hi,</p><p>look at <a href="https://acme.zendesk.com/hc/requests/77">https://acme.zendesk.com/hc/requests/77</a>.<br>Bye &amp; &lt;thanks&gt;</p>`,
    );
  });
});
