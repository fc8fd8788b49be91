import { gradeOf } from "#domain/language/gradeOf";
import { guessLanguage } from "#domain/language/guessLanguage";
import { splitSentences } from "#domain/language/splitSentences";

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it("does not stop at abbreviations, initials and before small letters", () => {
    expect(
      split("Dr. Smith and J. K. Rowling met at 9 a.m. on Monday. See e.g. the page. Is it? Yes!"),
    ).toEqual([
      "Dr. Smith and J. K. Rowling met at 9 a.m. on Monday.",
      "See e.g. the page.",
      "Is it?",
      "Yes!",
    ]);
  });

  it("ends a sentence at a line break and at Japanese stops", () => {
    expect(split("One line\nanother line。次です。")).toEqual([
      "One line",
      "another line。",
      "次です。",
    ]);
  });
});

describe("gradeOf", () => {
  it("gives plain words a lower grade than official ones", () => {
    expect(gradeOf("We will look at it. You will hear from us.")).toBeLessThan(
      gradeOf(
        "The aforementioned documentation necessitates additional administrative consideration.",
      ),
    );
  });

  it("is 0 for a text without words", () => {
    expect(gradeOf("… 。")).toBe(0);
  });
});

describe("guessLanguage", () => {
  it.each([
    ["Your request has been received and we will write to you.", "en"],
    ["Ihre Anfrage ist bei uns eingegangen und wird bearbeitet.", "de"],
    ["Votre demande a été reçue et nous vous répondrons.", "fr"],
    ["Su solicitud ha sido recibida y le responderemos.", "es"],
    ["Sua solicitação foi recebida e não precisa fazer mais nada.", "pt"],
    ["お問い合わせを受け付けました。", "ja"],
  ])("%s → %s", (text, language) => {
    expect(guessLanguage(text)?.language).toBe(language);
  });

  it("has no guess for a text without telling words", () => {
    expect(guessLanguage("4711 XYZ")).toBeNull();
  });
});
