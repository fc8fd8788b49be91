import { findFindings } from "#domain/wording/findFindings";
import type { Message, RewriteContext } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { english } from "#domain/wording/packs/en/english";
import { german } from "#domain/wording/packs/de/german";
import { rewriteMessage } from "#domain/wording/rewriteMessage";

const GERMAN =
  "Ihr Ticket #48213 wurde erfolgreich angelegt und der zuständigen Fachabteilung zugewiesen.";
const FRENCH =
  "Votre ticket n° 7731 a été enregistré par nos services et sera traité dans les meilleurs délais.";

const write = (lang: string | undefined, body: string, context: RewriteContext = {}) =>
  rewriteMessage(
    { format: "text", body, context, ...(lang === undefined ? {} : { lang }) },
    [],
    everyLanguage,
  );

const typesOf = ({ problems }: ReturnType<typeof write>) => problems.map(({ type }) => type);

describe("other languages than English", () => {
  it("writes German from a person, with everything that is known", () => {
    const { body, written } = write("de", GERMAN, {
      customer: { firstName: "Herr Yıldız" },
      owner: { name: "Anna Keller" },
      nextUpdateAt: "2026-03-03T09:00:00Z",
      now: "2026-03-02T12:00:00Z",
      timeZone: "Europe/Berlin",
    });

    expect(written).toBe("composed");
    expect(body).toBe(
      [
        "Guten Tag Herr Yıldız,",
        "",
        "Ihre Nachricht ist bei mir angekommen. Ich kümmere mich darum. Sie hören bis morgen um 10:00 Uhr von mir, auch wenn ich dann noch daran arbeite.",
        "",
        "Anna Keller",
        "",
        "Ihr Zeichen, falls Sie es brauchen: 48213",
      ].join("\n"),
    );
  });

  it("names nobody and no time in French when nothing is known", () => {
    const rewrite = write("fr", FRENCH);

    expect(rewrite.body).toBe(
      "Bonjour,\n\nNous avons bien reçu votre message. Nous nous en occupons.\n\nVotre référence, si besoin : 7731",
    );
    expect(typesOf(rewrite)).toEqual(
      expect.arrayContaining(["nobody-named", "no-time", "no-customer-name"]),
    );
  });

  it("calls a Japanese customer by name and sama", () => {
    const { body } = write("ja", "お問い合わせを受け付けました。", {
      customer: { firstName: "田中" },
      owner: { name: "佐藤" },
    });

    expect(body).toMatch(/^田中様\n/);
    expect(body).toMatch(/佐藤$/);
  });

  it("leaves the protocol number of a Brazilian message where it stands", () => {
    const { body } = write("pt-BR", "O número de protocolo do seu chamado é 20261124881.");

    expect(body).toMatch(/protocolo.*20261124881/);
    expect(body).not.toMatch(/chamado/);
  });

  it.each(["de", "fr", "es", "pt", "ja"])("knows at least a hundred rules of %s", (language) => {
    const pack = everyLanguage.find((known) => known.language === language);
    const rules = [...(pack?.packs ?? []), ...(pack?.turns ?? [])].flatMap(
      (listed) => listed.rules,
    );

    expect(rules.length).toBeGreaterThanOrEqual(100);
  });
});

describe("texts in another language than they are said to be", () => {
  const aloneWith = (type: string, lang: string | undefined, body: string) => {
    const rewrite = write(lang, body);
    expect(rewrite.body).toBe(body);
    expect(typesOf(rewrite)).toEqual([type]);
  };

  it("leaves a contradicted label alone, long or short", () => {
    aloneWith("language-contradicted", "en", GERMAN);
    aloneWith("language-contradicted", "fr", GERMAN);
    aloneWith("language-contradicted", "de", "Your ticket is closed and we have solved it.");
  });

  it("leaves mixed texts alone", () => {
    aloneWith(
      "language-mixed",
      undefined,
      `Your ticket has been assigned to an agent.\n\n감사합니다,`,
    );
    aloneWith(
      "language-mixed",
      "de",
      `${GERMAN} Wir haben Ihre Nachricht gelesen und melden uns bei Ihnen, wenn wir mehr wissen.\n\nYour ticket has been created and it will be assigned to one of our agents.`,
    );
  });

  it("leaves a language without rules alone", () => {
    aloneWith(
      "language-not-known",
      "nl",
      "Uw ticket is toegewezen aan een medewerker van het team.",
    );
  });

  it("edits only the languages that are passed", () => {
    const message: Message = { format: "text", lang: "de", body: GERMAN };

    expect(rewriteMessage(message, [], [english]).body).toBe(GERMAN);
    expect(findFindings(message, [], [english])).toEqual([]);
    expect(rewriteMessage(message, [], [german]).body).not.toBe(GERMAN);
    expect(findFindings(message, [], [german]).length).toBeGreaterThan(0);
  });
});
