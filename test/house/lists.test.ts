import { readdirSync } from "node:fs";
import { join } from "node:path";
import { endpoints } from "#contract/index";
import { rules } from "#domain/ownership/rules/index";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { commands } from "../../server/commands/index";
import { issues } from "../../desk/season/issues/index";

const root = join(__dirname, "..", "..");
const wordingRules = everyLanguage.flatMap(({ language, packs }) =>
  packs.flatMap((pack) => pack.rules.map((rule) => ({ ...rule, language }))),
);

describe("the lists", () => {
  it("name every condition of the ownership review once, in order", () => {
    const numbers = rules.map(({ condition }) => condition);

    expect(numbers).toEqual(Array.from({ length: 16 }, (_, place) => `C${place + 1}`));
    expect(rules.every(({ condition, ruleId }) => ruleId.startsWith(`${condition}-`))).toBe(true);
  });

  it("name every wording rule once in its language", () => {
    const ids = wordingRules.map(({ language, id }) => `${language}/${id}`);

    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(ids.length).toBeGreaterThan(100);
  });

  it("have an example for every wording rule", () => {
    expect(wordingRules.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });

  it("import every file of a language's packs", () => {
    const folder = join(root, "src", "domain", "wording", "packs");
    const languages = readdirSync(folder, { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );

    expect(languages.map(({ name }) => name).sort()).toEqual(
      everyLanguage.map(({ language }) => language).sort(),
    );
  });

  it("name all five commands", () => {
    expect(commands.map(({ name }) => name).sort()).toEqual([
      "audit",
      "group",
      "judge",
      "rewrite",
      "verify",
    ]);
  });

  it("give every endpoint a path of its own", () => {
    const doors = Object.values(endpoints).map(({ method, path }) => `${method} ${path}`);

    expect(new Set(doors).size).toBe(doors.length);
  });

  it("name every reason to write of the practice season once", () => {
    const keys = issues.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });
});
