import { toneFor } from "#domain/wording/toneFor";

const account = {
  tone: "plain",
  tones: [
    { language: "de", tone: "formal" },
    { brand: "12", tone: "warm" },
    { brand: "12", language: "ja", tone: "formal" },
  ],
} as const;

describe("toneFor", () => {
  it.each([
    ["nobody in particular", { brand: null, locale: null }, "plain"],
    ["a language", { brand: "11", locale: "de-AT" }, "formal"],
    ["a brand before a language", { brand: "12", locale: "de" }, "warm"],
    ["brand and language before both", { brand: "12", locale: "JA" }, "formal"],
    ["another language", { brand: "11", locale: "deu" }, "plain"],
  ] as const)("knows the tone for %s", (_, reader, tone) => {
    expect(toneFor(account, reader)).toBe(tone);
  });

  it("takes the first of two alike", () => {
    const tones = [
      { brand: "1", tone: "warm" },
      { brand: "1", tone: "formal" },
    ] as const;
    expect(toneFor({ tone: "plain", tones }, { brand: "1", locale: null })).toBe("warm");
  });
});
