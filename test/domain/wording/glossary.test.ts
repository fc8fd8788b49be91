import { findFindings } from "#domain/wording/findFindings";
import type { GlossaryEntry, Message } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { rewriteMessage } from "#domain/wording/rewriteMessage";

const message = (body: string, more: Partial<Message> = {}): Message => ({
  format: "text",
  lang: "en",
  body,
  ...more,
});

const found = (body: string, glossary: readonly GlossaryEntry[], lang = "en") =>
  findFindings(message(body, { lang }), glossary, everyLanguage).map(({ text }) => text);

const rewritten = (body: string, glossary: readonly GlossaryEntry[]) =>
  rewriteMessage(message(body), glossary, everyLanguage);

describe("an account's own words", () => {
  it("are said another way", () => {
    const { body } = rewritten("We will check the RMA with the shop today.", [
      { avoid: "RMA", say: "return" },
    ]);

    expect(body).toContain("the return with");
  });

  it("are found and left in place where nothing stands instead", () => {
    const glossary = [{ avoid: "blue desk", say: "" }];
    const text = "The blue desk looks into it.";

    expect(found(text, glossary)).toEqual(["blue desk"]);
    expect(rewritten(text, glossary).body).toContain("blue desk");
  });

  it("are left alone in the phrases that an admin excepted", () => {
    const glossary = [{ avoid: "RMA", say: "return", except: ["RMA Berlin GmbH"] }];

    expect(found("RMA Berlin GmbH sent the RMA.", glossary)).toEqual(["RMA"]);
  });

  it("count in the languages that they are for", () => {
    const glossary: GlossaryEntry[] = [{ avoid: "RMA", say: "Rücksendung", languages: ["de"] }];

    expect(found("The RMA came in today.", glossary)).toEqual([]);
    expect(found("Wir haben die RMA heute bekommen.", glossary, "de")).toContain("RMA");
  });

  it("are neither pointed out nor changed when they are to be kept", () => {
    const glossary: GlossaryEntry[] = [{ avoid: "Ticket Portal", say: "", kind: "keep" }];
    const text = "You can see the answer in the Ticket Portal.";

    expect(found(text, glossary)).toEqual([]);
    expect(found(text, [])).not.toEqual([]);
    expect(rewritten(text, glossary).body).toContain("Ticket Portal");
  });

  it("stop a rewrite that would leave a kept word out, and say so", () => {
    const glossary: GlossaryEntry[] = [{ avoid: "been received", say: "", kind: "keep" }];
    const text = "Your ticket has been received and assigned to an agent.";

    const { body, problems, findings } = rewritten(text, glossary);

    expect(body).toBe(text);
    expect(problems.map(({ type }) => type)).toContain("kept-word");
    expect(findings).not.toEqual([]);
  });

  it("have no signs with a meaning, and no word is found inside another", () => {
    const glossary: GlossaryEntry[] = [
      { avoid: "(a+)+$", say: "", kind: "keep" },
      { avoid: "art", say: "", kind: "keep", except: ["*"] },
    ];

    expect(found("Your ticket is part of it. (a+)+$", glossary)).toEqual(["ticket"]);
  });
});
