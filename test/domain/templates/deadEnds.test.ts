import { deadEnds } from "#domain/templates/deadEnds";
import type { TemplateText } from "#domain/templates/templateText";

const missingIn = (body: string, language = "en", format: TemplateText["format"] = "text") =>
  deadEnds({ format, body }, language).map(({ type }) => type);

describe("deadEnds", () => {
  it("finds nothing missing when all four are said", () => {
    expect(
      missingIn(
        "{{ticket.assignee.first_name}} is looking at this and will write by Friday. To add anything, just reply.",
      ),
    ).toEqual([]);
    expect(
      missingIn(
        "Ich kümmere mich darum und werde bis Freitag schreiben. Antworten Sie einfach.",
        "de",
      ),
    ).toEqual([]);
  });

  it("names what is missing", () => {
    expect(missingIn("We got it.")).toEqual([
      "no-person",
      "no-next-step",
      "no-time",
      "no-way-to-reach",
    ]);
  });

  it("does not take a mail that nobody reads for a way to reach a person", () => {
    expect(missingIn("I will look at it by Monday. Please do not reply to this email.")).toEqual([
      "no-way-to-reach",
    ]);
  });

  it.each([
    {
      name: "a link",
      body: 'I will look at it by Monday: <a href="https://a.example">here</a>',
      format: "html" as const,
    },
    {
      name: "a page of the ticket",
      body: "I will look at it by Monday: {{ticket.link}}",
      format: "text" as const,
    },
    {
      name: "a phone number",
      body: "I will look at it by Monday: 020 7946 0018",
      format: "text" as const,
    },
  ])("takes $name for one", ({ body, format }) => {
    expect(missingIn(body, "en", format)).toEqual([]);
  });

  it("asks for no time when the matter is over", () => {
    expect(missingIn("I believe this is solved. If not, just reply.")).toEqual([]);
  });

  it("judges only what it can in other languages", () => {
    expect(missingIn("Otrzymaliśmy wiadomość.", "pl")).toEqual([
      "no-person",
      "no-time",
      "no-way-to-reach",
    ]);
  });
});
