import fc from "fast-check";
import { readVisible, visibleText } from "../../../src/ui/readVisible";
import { runsOf } from "../../../src/ui/runsOf";

const at = (source: string, words: string) => ({
  start: source.indexOf(words),
  end: source.indexOf(words) + words.length,
});

describe("runsOf", () => {
  it("marks the words of a finding in plain text", () => {
    const source = "Your ticket is open.";

    expect(runsOf(source, "text", [at(source, "ticket")])).toEqual([
      { text: "Your ", finding: null },
      { text: "ticket", finding: 0 },
      { text: " is open.", finding: null },
    ]);
  });

  it("marks words across tags and entities by their place in the source", () => {
    const source = "<p>Tom &amp; <b>your ticket</b></p>";

    expect(runsOf(source, "html", [at(source, "&amp; <b>your")])).toEqual([
      { text: "Tom ", finding: null },
      { text: "& your", finding: 0 },
      { text: " ticket\n", finding: null },
    ]);
  });

  it("shows all text exactly once, however findings overlap", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), spans, (source, pairs) => {
        const findings = pairs.map(([one, other]) => ({
          start: Math.min(one, other),
          end: Math.max(one, other),
        }));
        const shown = runsOf(source, "text", findings).map(({ text }) => text);
        expect(shown.join("")).toBe(source);
      }),
    );
  });
});

describe("readVisible", () => {
  it("covers an HTML source without gaps", () => {
    const html = fc.string({
      unit: fc.constantFrom("<", ">", "&", "a", ";", "amp", "<p>", "</p>", '"', "'", " ", "<!--"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(html, (source) => {
        const parts = readVisible(source, "html");
        expect(parts.map(({ start, end }) => source.slice(start, end)).join("")).toBe(source);
      }),
    );
  });

  it("sees an empty rich draft as empty", () => {
    expect(visibleText("<p></p>", "html").trim()).toBe("");
  });

  it("keeps paragraphs apart", () => {
    expect(visibleText("<p>One</p><p>Two<br>Three</p>", "html")).toBe("One\nTwo\nThree\n");
  });
});
