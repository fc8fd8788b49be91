import fc from "fast-check";
import type { GlossaryEntry } from "#domain/wording/message";
import { glossaryTable } from "../../../src/settings/glossary/glossaryTable";
import { readGlossary } from "../../../src/settings/glossary/readGlossary";

const brands = [
  { id: "11", name: "Nordlicht" },
  { id: "12", name: "Ostwind, Ltd." },
];
const faultsOf = (text: string) => {
  const read = readGlossary(text, brands);
  return "faults" in read ? read.faults.map(({ line, reason }) => `${line} ${reason}`) : [];
};

describe("a glossary in a file", () => {
  it("comes back as it went out, whatever signs it holds", () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[|\r\n]/g, " ").trim())
      .filter((text) => text !== "");
    const entry = fc.record<GlossaryEntry>(
      {
        avoid: word,
        say: word,
        languages: fc.constantFrom(["en"], ["de", "fr"]),
        brands: fc.constantFrom(["11"], ["11", "12"]),
        except: fc.array(word, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ["avoid", "say"] },
    );
    const glossary = fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: 8,
      selector: ({ avoid }) => avoid.toLowerCase(),
    });
    fc.assert(
      fc.property(glossary, (entries) => {
        expect(readGlossary(glossaryTable(entries, brands), brands)).toEqual({ entries });
      }),
    );
  });

  it("holds nothing that a spreadsheet would run", () => {
    const table = glossaryTable(
      ["=1+1", "+49", "-x", "@sum", "\tx"].map((avoid) => ({ avoid, say: "=cmd()" })),
      brands,
    );

    for (const cell of table.replace("\uFEFF", "").split(/[\r\n,]+/)) {
      expect(cell).not.toMatch(/^"?[=+\-@\t]/);
    }
  });

  it("needs one column and knows the separators of spreadsheets", () => {
    expect(readGlossary("word\nRMA\n", brands)).toEqual({ entries: [{ avoid: "RMA", say: "" }] });
    expect(
      readGlossary('\uFEFFWord;Instead;Except\r\n"R;A";return;"a ""b""|c"\r\n', brands),
    ).toEqual({
      entries: [{ avoid: "R;A", say: "return", except: ['a "b"', "c"] }],
    });
    expect(readGlossary("word\tbrands\nRMA\tnordlicht|12\n", brands)).toEqual({
      entries: [{ avoid: "RMA", say: "", brands: ["11", "12"] }],
    });
  });

  it("is refused as a whole, with the line and the reason of all that is wrong", () => {
    const file = [
      "word,instead,kind,languages,brands,except",
      "good,fine,,,,",
      ",empty,,,,",
      '"two',
      'lines",,,,,',
      "kept,other,keep,,,",
      "x,,maybe,,,",
      "y,,,english,,",
      "z,,,,Westwind,",
      "GOOD,,,,,",
      `${"w".repeat(121)},,,,,`,
    ].join("\n");

    expect(faultsOf(file)).toEqual([
      "3 noWord",
      "6 keepInstead",
      "7 kind",
      "8 languages",
      "9 brand",
      "10 twice",
      "11 long",
    ]);
  });

  it.each([
    ["no head", "RMA,return\n", "1 head"],
    ["a column that nobody knows", "word,foo\nRMA,x\n", "1 head"],
    ["a column twice", "word,word\nRMA,x\n", "1 head"],
    ["nothing at all", "", "1 head"],
    ["a quote that never ends", 'word\nRMA\n"open\n', "3 quote"],
  ])("is refused with %s", (_, file, fault) => {
    expect(faultsOf(file)).toEqual([fault]);
  });

  it("is refused with more words than the settings hold", () => {
    const words = Array.from({ length: 501 }, (_, at) => `word ${at}`);

    expect(faultsOf(["word", ...words].join("\n"))).toEqual(["502 tooMany"]);
  });

  it("reads a hostile file in no time", () => {
    const started = performance.now();

    readGlossary(`word\n${'"'.repeat(250_000)}`, brands);
    readGlossary(`word\n${",".repeat(250_000)}`, brands);

    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
