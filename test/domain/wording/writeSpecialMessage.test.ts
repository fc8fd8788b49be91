import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { type SpecialState, writeSpecialMessage } from "#domain/wording/writeSpecialMessage";

const KINDS = ["no-news", "hand-over", "delay", "fixed"] as const;
const TONES = ["plain", "warm", "formal"] as const;
const CONTEXT: SpecialState["context"] = {
  customer: { firstName: "Priya" },
  owner: { name: "Sam Ode", firstName: "Sam" },
  subject: "Broken lamp",
  nextUpdateAt: "2026-11-27T12:00:00Z",
  timeZone: "Europe/London",
  now: "2026-11-25T09:00:00Z",
};

describe("writeSpecialMessage", () => {
  it("says sorry once, admits what is not known and names the next time", () => {
    const { body, problems } = writeSpecialMessage({
      kind: "delay",
      context: CONTEXT,
      isCauseUnknown: true,
    });
    expect(body).toMatch(/^Hi Priya,\n\n/);
    expect(body).toContain("“Broken lamp”");
    expect(body.match(/sorry/g)).toHaveLength(1);
    expect(body).toContain("I don't know yet what is holding it up.");
    expect(body).toContain("by noon on Friday");
    expect(body).toMatch(/\n\nSam$/);
    expect(problems).toEqual([]);
  });

  it("does not say that a reason is unknown unless it is", () => {
    const { body } = writeSpecialMessage({ kind: "delay", context: CONTEXT });
    expect(body).not.toContain("know");
  });

  it("keeps the owner as the one to talk to, and names who helps", () => {
    const { body } = writeSpecialMessage({
      kind: "hand-over",
      context: CONTEXT,
      helper: "the people who repair our lamps",
    });
    expect(body).toContain("I've asked the people who repair our lamps to look into it with me.");
    expect(body).toContain("I'm still the one you talk to");
  });

  it("names the person who comes after the owner", () => {
    const { body } = writeSpecialMessage({
      kind: "hand-over",
      context: CONTEXT,
      successor: "Ines",
    });
    expect(body).toContain("From now on Ines looks after this for you");
    expect(body).toContain("You'll hear from Ines by noon on Friday.");
    expect(body).not.toContain("still the one");
  });

  it.each(
    everyLanguage.flatMap((pack) => KINDS.map((kind) => [pack.language, kind, pack] as const)),
  )("fills every slot and stays as it is when rewritten: %s, %s", (_, kind, pack) => {
    for (const tone of TONES) {
      const { body } = writeSpecialMessage({ kind, context: CONTEXT, tone }, pack);
      expect(body).not.toMatch(/[{}]/);
      expect(body).toContain("Priya");
      expect(body).toContain("Sam");
      const again = rewriteMessage(
        { format: "text", lang: pack.language, body, context: CONTEXT, tone },
        [],
        everyLanguage,
      );
      expect(again.body).toBe(body);
    }
  });

  it.each(everyLanguage.map((pack) => [pack.language, pack] as const))(
    "invents neither names nor times in %s, and says what is missing",
    (_, pack) => {
      for (const kind of KINDS) {
        const { body, problems } = writeSpecialMessage({ kind, context: {} }, pack);
        expect(body).not.toMatch(/[{}\d]/);
        expect(problems.map(({ type }) => type)).toContain("nobody-named");
        expect(problems.map(({ type }) => type)).toContain("no-customer-name");
      }
    },
  );

  it("puts names on one line, and leaves out names that are empty", () => {
    const { body } = writeSpecialMessage({
      kind: "hand-over",
      context: CONTEXT,
      helper: "our\nengineers",
      successor: "  ",
    });
    expect(body).toContain("our engineers");
  });
});
