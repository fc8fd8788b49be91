import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { engineFor } from "../../../src/wording/engine";
import { loadPack } from "../../../src/wording/loadPack";

describe("loadPack", () => {
  it("knows every language beside English that there are rules for", async () => {
    for (const pack of everyLanguage.filter(({ language }) => language !== "en"))
      expect(await loadPack(pack.language)).toBe(pack);
  });

  it("has nothing to load for English and for other languages", async () => {
    expect(await loadPack("en")).toBeNull();
    expect(await loadPack("fi")).toBeNull();
    expect(await loadPack(null)).toBeNull();
  });
});

describe("engineFor", () => {
  const german = {
    format: "text",
    lang: "de",
    body: "Ihr Ticket wurde der zuständigen Fachabteilung zugewiesen.",
  } as const;

  it("rewrites in English and in the language that is loaded", async () => {
    const engine = engineFor(await loadPack("de"));
    const english = { format: "text", body: "Your ticket has been assigned to an agent." } as const;

    expect(engine.rewriteMessage(german).body).not.toMatch(/Ticket|Fachabteilung/);
    expect(engine.rewriteMessage(english).body).not.toMatch(/ticket|agent/);
  });

  it("leaves a text in a language that is not loaded alone, and says so", () => {
    const { body, problems } = engineFor(null).rewriteMessage(german);

    expect(body).toBe(german.body);
    expect(problems.map(({ type }) => type)).toEqual(["language-not-known"]);
  });
});
