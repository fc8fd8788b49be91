import { draftLanguage } from "../../../src/wording/draftLanguage";

describe("draftLanguage", () => {
  it("is that of the words where they tell", () => {
    expect(draftLanguage("Wir haben Ihre Nachricht bekommen und sehen sie uns an.", null)).toBe(
      "de",
    );
    expect(draftLanguage("We have your message and are looking at it.", "de")).toBe("en");
  });

  it("is that of the reader where the words do not tell", () => {
    expect(draftLanguage("", "pt-BR")).toBe("pt");
    expect(draftLanguage("OK, 48213!", "fr")).toBe("fr");
  });

  it("is not told by tags, placeholders and addresses", () => {
    expect(draftLanguage('<p class="the">{{ticket.id}} https://the.example/and</p>', "ja")).toBe(
      "ja",
    );
  });

  it("is unknown when nothing tells it", () => {
    expect(draftLanguage("", null)).toBeNull();
    expect(draftLanguage("12345", "not a locale")).toBeNull();
  });
});
