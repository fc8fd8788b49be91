import fc from "fast-check";
import type { FactKind } from "#domain/wording/facts/fact";
import { findFacts } from "#domain/wording/facts/findFacts";

const kindsIn = (text: string, format: "text" | "html" = "text") =>
  findFacts(text, format).map(({ kind, text: found }): [FactKind, string] => [kind, found]);

const FRAGMENTS = [
  "{{ticket.id}}", "{% if x %}", "{%", "}}", "{{", "<a href=\"", "\">", "<b>", "&nbsp;", "https://a.example/", "{", "}",
  "%s", "[#12]", "#9", " ", "\n", "12:30", " 3 May", "€", "40", ".", "-", "@", "a", "Ünï", "月曜日", "\"", "`", "Monday", "two weeks",
]; // prettier-ignore

describe("findFacts", () => {
  it.each<[string, string, [FactKind, string][]]>([
    [
      "Liquid",
      "Hi {{ticket.requester.first_name}},{% if ticket.cc_names %} copied: {{ ticket.cc_names | join: ', ' }}{% endif %}",
      [
        ["placeholder", "{{ticket.requester.first_name}}"],
        ["control-tag", "{% if ticket.cc_names %}"],
        ["placeholder", "{{ ticket.cc_names | join: ', ' }}"],
        ["control-tag", "{% endif %}"],
      ],
    ],
    ["references", "Order [#48213], case INC0012 and #7", [["reference", "[#48213]"], ["reference", "INC0012"], ["reference", "#7"]]],
    ["money", "£84.50, 1.200,50 € and 10 %", [["amount", "£84.50"], ["amount", "1.200,50 €"], ["percent", "10 %"]]],
    ["a date and a time", "by 3 May 2026 at 14:30 UTC", [["date", "3 May 2026"], ["time", "14:30 UTC"]]],
    ["a weekday and a duration", "on Friday, within 5 business days", [["weekday", "Friday"], ["duration", "5 business days"]]],
    ["durations in words", "in two weeks, an hour later, after 24 hours", [["duration", "two weeks"], ["duration", "an hour"], ["duration", "24 hours"]]],
    ["German", "am Donnerstag, 3. Mai, um 10:00 Uhr", [["weekday", "Donnerstag"], ["date", "3. Mai"], ["time", "10:00 Uhr"]]],
    ["French", "le lundi 3 mai à 14h30, sous 48 heures", [["weekday", "lundi"], ["date", "3 mai"], ["time", "14h30"], ["duration", "48 heures"]]],
    ["Japanese", "2026年5月3日の午前10時、3営業日以内", [["date", "2026年5月3日"], ["time", "午前10時"], ["duration", "3営業日"]]],
    ["phones", "call 0800 555 0142 or +44 20 7946 0018", [["phone", "0800 555 0142"], ["phone", "+44 20 7946 0018"]]],
    ["addresses", "see https://help.example.com/a_(b), or write to x.y@example.com.", [["url", "https://help.example.com/a_(b)"], ["email", "x.y@example.com"]]],
    ["an address with placeholders", "https://{{ host }}/{{ path }}?a=1.", [["url", "https://{{ host }}/{{ path }}?a=1"]]],
    ["quoted words, code, versions and files", "press \"Send again\", then run `npm i` on v2.3 of report-2.pdf", [["quoted", "\"Send again\""], ["code", "`npm i`"], ["version", "v2.3"], ["file", "report-2.pdf"]]],
    ["other template languages", "%s has %1$s, %{name}, [% tt.x %], <%= e %>, {$Pw}, ${js}, #{rb.x}, {0}, {x}, {{var y}}, :count", [
      ["placeholder", "%s"], ["placeholder", "%1$s"], ["placeholder", "%{name}"], ["placeholder", "[% tt.x %]"],
      ["placeholder", "<%= e %>"], ["placeholder", "{$Pw}"], ["placeholder", "${js}"], ["placeholder", "#{rb.x}"],
      ["placeholder", "{0}"], ["placeholder", "{x}"], ["placeholder", "{{var y}}"], ["placeholder", ":count"],
    ]],
    ["a control tag right behind a sentence", "{% if a %}Hello!{% endif %}", [["control-tag", "{% if a %}"], ["control-tag", "{% endif %}"]]],
    ["control tags of other template languages", "[% IF a %]{{#if b}}{{/if}}[% END %]", [["control-tag", "[% IF a %]"], ["control-tag", "{{#if b}}"], ["control-tag", "{{/if}}"], ["control-tag", "[% END %]"]]],
    ["modal verbs that are spelled like months", "We may write in May, you will march on.", []],
  ])("reads %s", (_name, text, expected) => {
    expect(kindsIn(text)).toEqual(expected);
  }); // prettier-ignore

  it("takes tags with placeholders in their attributes, comments and entities in HTML", () => {
    expect(
      kindsIn(`<a href="{{store url="x/"}}">Go</a> don&#39;t<!-- 5 > 4 --><br/>`, "html"),
    ).toEqual([
      ["html-tag", `<a href="{{store url="x/"}}">`],
      ["html-tag", "</a>"],
      ["code", "&#39;"],
      ["html-tag", "<!-- 5 > 4 -->"],
      ["html-tag", "<br/>"],
    ]);
  });

  it("leaves comparison signs of plain text alone", () => {
    expect(kindsIn("a < b and c > d")).toEqual([]);
  });

  it("locks what Liquid never renders as one", () => {
    expect(kindsIn("{% raw %}{{x}}{% endraw %}!")).toEqual([
      ["control-tag", "{% raw %}{{x}}{% endraw %}"],
    ]);
  });

  it("takes only Liquid for placeholders in a template", () => {
    const found = findFacts("[Name] wrote: see :port and {{ticket.id}}", "text", true);

    expect(found.map(({ text }) => text)).toEqual(["{{ticket.id}}"]);
  });

  it("is sorted, never overlaps and quotes the text exactly, whatever the text", () => {
    const hostile = fc.array(
      fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 8, unit: "binary" })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom<"text" | "html">("text", "html"), (parts, format) => {
        const text = parts.join("");
        let last = 0;
        for (const fact of findFacts(text, format)) {
          expect(fact.start).toBeGreaterThanOrEqual(last);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(text.slice(fact.start, fact.end)).toBe(fact.text);
          last = fact.end;
        }
      }),
    );
  });

  it.each([
    { name: "open placeholders", part: "{{" },
    { name: "open tags", part: '<a "' },
    { name: "open braces", part: "{a " },
    { name: "half addresses", part: "a@" },
    { name: "dashed digits", part: "1-" },
    { name: "dashed codes", part: "a1-" },
    { name: "half entities", part: "&a" },
    { name: "open brackets", part: "[A " },
    { name: "open quotes", part: '"a ' },
    { name: "half weekdays", part: "月" },
    { name: "variables", part: "$a->" },
    { name: "half URLs", part: "http://{" },
  ])("reads 100 kB of $name", ({ part }) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));

    const facts = findFacts(text, "html");

    expect(facts.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
